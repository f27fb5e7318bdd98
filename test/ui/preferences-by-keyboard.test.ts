import {expect} from '@open-wc/testing';
import {declared, footer} from '../harness/declared.js';
import {firstVisit, type FirstVisit} from '../harness/first-visit.js';
import {leave} from '../harness/gated-page.js';
import {focusIn, pressKey} from '../harness/keyboard.js';
import {until} from '../harness/until.js';

describe('a keyboard user', () => {
  let shown: FirstVisit;
  afterEach(leave);

  /** Presses Tab until the named control has focus. */
  async function tabTo(name: string): Promise<void> {
    for (let presses = 0; presses < 30; presses++) {
      if (focusIn(shown.page.document) === name) return;
      await pressKey('Tab');
    }
    throw new Error(`Tab does not lead to ${name}`);
  }

  it('A11Y-11, A11Y-13: can open the preferences, expand details, grant a service, save, and withdraw later', async () => {
    shown = await firstVisit(declared + footer);
    const {page, banner, preferences, consent} = shown;
    await banner.opened();
    page.window.focus();
    await tabTo('button Choose');
    await pressKey('Enter');
    await preferences.opened();

    // Browsers put a space before the visually hidden part of the name, because it is positioned absolutely.
    await tabTo('summary Details : Countly');
    await pressKey('Enter');
    await until(() => preferences.text.includes('cly_id'));
    await tabTo('input Plausible');
    await pressKey('Space');
    await until(() => preferences.on.join() === 'Plausible');
    await tabTo('button Save choices');
    await pressKey('Enter');
    await preferences.closed();
    expect(consent.decision?.granted).to.deep.equal(['plausible']);
    expect(banner.isOpen).to.equal(false);

    await tabTo('a Cookie settings');
    await pressKey('Enter');
    await preferences.opened();
    expect(preferences.on).to.deep.equal(['Plausible']);
    await tabTo('button Withdraw everything');
    await pressKey('Enter');
    await preferences.closed();
    expect(consent.decision?.granted).to.deep.equal([]);
    expect(focusIn(page.document)).to.equal('a Cookie settings');
  }).timeout(30_000);
});
