import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {declared} from '../harness/declared.js';
import {engine} from '../harness/engine.js';
import {showPreferences} from '../harness/show-element.js';

/** Has the browser say what its visitor prefers. Only Chromium's driver can; the others stay with what the machine says. */
async function prefer(reducedMotion: 'reduce' | 'no-preference'): Promise<void> {
  if (engine === 'Chromium') await emulateMedia({reducedMotion});
}

describe('A11Y-16: motion', () => {
  after(() => prefer('no-preference'));

  for (const preference of ['reduce', 'no-preference'] as const)
    it(`is there only for visitors who have nothing against it: ${preference}`, async () => {
      await prefer(preference);
      const {preferences, host} = await showPreferences(declared);
      const isUnwanted = matchMedia('(prefers-reduced-motion: reduce)').matches;
      const parts = [...host.shadowRoot!.querySelectorAll('*')].flatMap((element) => [
        getComputedStyle(element),
        getComputedStyle(element, '::before'),
      ]);
      const moving = parts.filter(
        ({transitionDuration, animationName}) => transitionDuration !== '0s' || animationName !== 'none',
      );
      expect(moving.length > 0).to.equal(!isUnwanted);
      expect(getComputedStyle(preferences.switch('Marketing')).transitionDuration).to.equal(
        isUnwanted ? '0s' : '0.16s',
      );
    });
});
