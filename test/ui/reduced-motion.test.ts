import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {declared} from '../harness/declared.js';
import {engine} from '../harness/engine.js';
import {showPreferences} from '../harness/show-element.js';

/** Emulates the visitor's preference. Only Chromium's driver can; other engines keep the setting of the machine. */
async function prefer(reducedMotion: 'reduce' | 'no-preference'): Promise<void> {
  if (engine === 'Chromium') await emulateMedia({reducedMotion});
}

describe('A11Y-16: motion', () => {
  after(() => prefer('no-preference'));

  for (const preference of ['reduce', 'no-preference'] as const)
    it(`is ${preference === 'reduce' ? 'absent' : 'present'} with prefers-reduced-motion: ${preference}`, async function () {
      await prefer(preference);
      const isReduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
      if (engine !== 'Chromium' && isReduced !== (preference === 'reduce')) this.skip();
      expect(isReduced).to.equal(preference === 'reduce');
      const {preferences, host} = await showPreferences(declared);
      const parts = [...host.shadowRoot!.querySelectorAll('*')].flatMap((element) => [
        getComputedStyle(element),
        getComputedStyle(element, '::before'),
      ]);
      const moving = parts.filter(
        ({transitionDuration, animationName}) => transitionDuration !== '0s' || animationName !== 'none',
      );
      expect(moving.length > 0).to.equal(!isReduced);
      expect(getComputedStyle(preferences.switch('Marketing')).transitionDuration).to.equal(
        isReduced ? '0s' : '0.16s',
      );
    });
});
