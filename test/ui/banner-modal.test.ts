import {expect} from '@open-wc/testing';
import {accessibilityProblems} from '../harness/accessibility.js';
import {declared, footer} from '../harness/declared.js';
import {firstVisit, type FirstVisit} from '../harness/first-visit.js';
import {leave} from '../harness/gated-page.js';
import {focusIn, pressKey} from '../harness/keyboard.js';
import {until} from '../harness/until.js';

const page = `${declared.replace('<lp-consent', '<lp-consent modal')}<main><h1>News</h1><p><a href="#story">A story</a></p></main>${footer}`;

describe('A11Y-02: the modal banner', () => {
  let shown: FirstVisit;
  beforeEach(async () => {
    shown = await firstVisit(page);
    await shown.banner.opened();
    shown.page.window.focus();
  });
  afterEach(leave);

  it('is accessible', async () => expect(await accessibilityProblems(shown.page)).to.deep.equal([]));

  it('is a native dialog in the top layer, labeled by its heading, which has focus', () => {
    const {region} = shown.banner;
    expect(region.matches('dialog:modal')).to.equal(true);
    expect(region.getAttribute('aria-labelledby')).to.equal('banner-title');
    expect(focusIn(shown.page.document)).to.equal('h2 May we store and read data on your device?');
  });

  it('keeps Tab within its links and buttons, with "Reject all" before "Accept all"', async () => {
    const met: string[] = [];
    for (let step = 0; step < 5; step++) {
      await pressKey('Tab');
      met.push(focusIn(shown.page.document));
    }
    expect(met).to.deep.equal([
      'a Privacy policy',
      'a Imprint',
      'button Reject all',
      'button Accept all',
      'button Choose',
    ]);
    shown.page.document.querySelector<HTMLElement>('main a')!.focus(); // inert: the page waits
    expect(focusIn(shown.page.document)).to.equal('button Choose');
  });

  it('GATE-04: closes on Escape without a decision', async () => {
    await pressKey('Escape');
    await shown.banner.closed();
    expect(shown.consent.decision).to.equal(undefined);
    shown.page.document.querySelector<HTMLElement>('main a')!.focus();
    expect(focusIn(shown.page.document)).to.equal('a A story');
  });

  it('closes and makes the page usable again after one press', async () => {
    await shown.banner.press('Reject all');
    await shown.banner.closed();
    expect(shown.consent.decision?.granted).to.deep.equal([]);
    shown.page.document.querySelector<HTMLElement>('main a')!.focus();
    expect(focusIn(shown.page.document)).to.equal('a A story');
  });

  it('is open again after the preferences close without saving', async () => {
    const {banner, preferences} = shown;
    banner.button('Choose').focus();
    await pressKey('Enter');
    await preferences.opened();
    await pressKey('Escape');
    await preferences.closed();
    await until(() => banner.isOpen);
    expect(shown.consent.decision).to.equal(undefined);
  });
});
