import {expect} from '@open-wc/testing';
import de from '../../src/locales/de.js';
import en from '../../src/locales/en.js';
import pl from '../../src/locales/pl.js';
import type {Messages} from '../../src/locales/messages.js';
import {formatDuration} from '../../src/ui/format-duration.js';

const cases: [Messages, string | undefined, string][] = [
  [en, 'P13M', '13 months'],
  [en, 'P1M', '1 month'],
  [en, 'P1Y6M', '1 year 6 months'],
  [en, 'PT30M', '30 minutes'],
  [en, 'P2W', '2 weeks'],
  [en, 'P1DT12H', '1 day 12 hours'],
  [en, 'PT0S', '0 seconds'],
  [de, 'P13M', '13 Monate'],
  [de, 'session', 'bis Sie den Browser schließen'],
  [pl, 'P2Y', '2 lata'],
  [pl, 'P5Y', '5 lat'],
  [en, '13 months or so', '13 months or so'],
  [en, 'P', 'P'],
  [en, 'PT', 'PT'],
  [en, 'P1Y2', 'P1Y2'],
  [en, undefined, ''],
];

/** Some engines separate the parts with a comma. */
const withoutCommas = (text: string): string => text.replaceAll(',', '');

describe('a duration', () => {
  for (const [messages, written, shown] of cases)
    it(`written as ${written} is shown as “${shown}” in ${messages.lang}`, () => {
      expect(withoutCommas(formatDuration(messages, written))).to.equal(shown);
    });
});
