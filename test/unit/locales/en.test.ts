import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {enBanner} from '../../../src/locales/en-banner.js';
import en from '../../../src/locales/en.js';

/** The placeholders that the elements fill, for each text that has any. */
const PLACEHOLDERS = {
  'bannerText': ['controller'],
  'thirdParties.one': ['names'],
  'thirdParties.other': ['count', 'names'],
  'thirdPartiesMany.one': ['choose', 'count'],
  'thirdPartiesMany.other': ['choose', 'count'],
  'rights': ['reject', 'settings'],
  'closeMeans': ['close', 'rejectAll'],
  'sharedWith': ['domain'],
  'preferencesText': ['controller'],
  'services.one': ['count'],
  'services.other': ['count'],
  'someOn': ['all', 'on'],
  'providerPolicy': ['provider'],
  'decidedOn': ['date'],
  'decisionId': ['id'],
  'embedTitle': ['provider'],
  'embedText': ['provider'],
  'alwaysMeans': ['loadAlways', 'service', 'settings'],
  'embedLoaded': ['service'],
};

/** Words that promise a benefit, appeal to guilt, or take going on for consent. */
const STEERING =
  /improv|enhanc|better|best|experience|enjoy|recommend|benefit|help us|support us|sorry|unfortunately|miss out|agree to continue|by (continuing|using|browsing)|personali[sz]|tailored|love|please|free\b/i;

/** Every text with its path. */
function textsOf(messages: object, path: string[] = []): [path: string, text: string][] {
  return Object.entries(messages).flatMap(([name, value]: [string, unknown]): [string, string][] =>
    typeof value === 'object' && value
      ? textsOf(value, [...path, name])
      : [[[...path, name].join('.'), String(value)]],
  );
}

function placeholdersOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!))].sort();
}

const texts = textsOf(en);

/** The paths of the texts for which `isWrong` is true. */
function pathsWhere(isWrong: (text: string) => boolean): string[] {
  return texts.filter(([, text]) => isWrong(text)).map(([path]) => path);
}

describe('the English texts', () => {
  test('every text is there, without white space around it', () =>
    assert.deepEqual(
      pathsWhere((text) => !/^\S(.*\S)?$/.test(text)),
      [],
    ));

  test('each text has the placeholders that the elements fill, and no others', () => {
    const found = texts.map(([path, text]) => [path, placeholdersOf(text)] as const);
    assert.deepEqual(Object.fromEntries(found.filter(([, names]) => names.length)), PLACEHOLDERS);
  });

  test('BAN-08: no text steers the visitor with a benefit, with guilt or by taking silence for consent', () => {
    assert.match('We use cookies to improve your experience.', STEERING);
    assert.deepEqual(
      pathsWhere((text) => STEERING.test(text)),
      [],
    );
  });

  test('the banner’s texts are the same before and after the rest has loaded', () => {
    const {categories, ...others} = enBanner;
    assert.deepEqual({...en, ...others}, en);
    assert.deepEqual({...en.categories, ...categories}, en.categories);
  });
});
