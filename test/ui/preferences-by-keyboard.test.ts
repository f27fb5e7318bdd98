import {expect} from '@open-wc/testing';
import {declared, footer} from '../harness/declared.js';
import {accessibleName} from '../harness/accessible-name.js';
import {firstVisit, type FirstVisit} from '../harness/first-visit.js';
import {leave} from '../harness/gated.js';
import {focused, pressKey} from '../harness/keyboard.js';
import {until} from '../harness/until.js';

describe('a visitor without a mouse', () => {
  let shown: FirstVisit;
  afterEach(leave);

  /** Presses Tab until focus is on that control. */
  async function tabTo(name: string): Promise<void> {
    for (let presses = 0; presses < 30; presses++) {
      const element = focused(shown.page.document);
      if (element && element !== shown.page.document.body && accessibleName(element) === name) return;
      await pressKey('Tab');
    }
    throw new Error(`Tab does not lead to “${name}”`);
  }

  it('A11Y-11, A11Y-13: opens the preferences, switches, unfolds, saves, and comes back to withdraw', async () => {
    shown = await firstVisit(declared + footer);
    const {page, banner, preferences, consent} = shown;
    await banner.opened();
    page.window.focus();
    await tabTo('Choose');
    await pressKey('Enter');
    await preferences.opened();

    await tabTo('Details: Countly');
    await pressKey('Enter');
    await until(() => preferences.text.includes('cly_id'));
    await tabTo('Plausible');
    await pressKey('Space');
    await until(() => preferences.on.join() === 'Plausible');
    await tabTo('Save choices');
    await pressKey('Enter');
    await preferences.closed();
    expect(consent.decision?.granted).to.deep.equal(['plausible']);
    expect(banner.isOpen).to.equal(false);

    await tabTo('Cookie settings');
    await pressKey('Enter');
    await preferences.opened();
    expect(preferences.on).to.deep.equal(['Plausible']);
    await tabTo('Withdraw everything');
    await pressKey('Enter');
    await preferences.closed();
    expect(consent.decision?.granted).to.deep.equal([]);
    expect(accessibleName(focused(page.document)!)).to.equal('Cookie settings');
  }).timeout(30_000);
});
