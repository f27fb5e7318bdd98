import {expect} from '@open-wc/testing';
import {accessibilityProblems} from '../harness/accessibility.js';
import {declared, footer} from '../harness/declared.js';
import {firstVisit, shownIn, type FirstVisit} from '../harness/first-visit.js';
import {leave} from '../harness/gated-page.js';
import {focusIn, pressKey} from '../harness/keyboard.js';
import {until} from '../harness/until.js';

const page = `${declared}<main><h1>News</h1>${'<p>A paragraph.</p>'.repeat(80)}<a id="story" href="#end">A story</a><p id="end">End</p></main>${footer}`;

describe('the banner on a first visit', () => {
  let shown: FirstVisit;
  afterEach(leave);

  it('is accessible', async () => {
    shown = await firstVisit(page);
    await shown.banner.opened();
    expect(await accessibilityProblems(shown.page)).to.deep.equal([]);
  });

  it('A11Y-03: takes no focus when it appears', async () => {
    shown = await firstVisit(page);
    await shown.banner.opened();
    expect(focusIn(shown.page.document)).to.equal('body');
  });

  it('A11Y-03: leaves focus in the field that has it', async () => {
    shown = await firstVisit(`${page}<script>document.querySelector('#story').focus()</script>`);
    await shown.banner.opened();
    expect(focusIn(shown.page.document)).to.equal('a A story');
  });

  it('A11Y-03: has the first tab stops of the page', async () => {
    shown = await firstVisit(page);
    await shown.banner.opened();
    shown.page.window.focus();
    await pressKey('Tab');
    await until(() => focusIn(shown.page.document) !== 'body');
    expect(focusIn(shown.page.document)).to.equal('a Privacy policy');
  });

  it('A11Y-01: lets Tab continue into the page, which stays usable', async () => {
    shown = await firstVisit(page);
    const {banner, page: visited} = shown;
    await banner.opened();
    banner.button('Choose').focus();
    await pressKey('Tab');
    await until(() => focusIn(visited.document) !== 'button Choose');
    expect(focusIn(visited.document)).to.equal('a A story');
    visited.document.getElementById('story')!.click();
    await until(() => visited.window.location.hash === '#end');
    expect(banner.isOpen).to.equal(true);
  });

  it('GATE-04: takes neither scrolling, nor a click on the page, nor a followed link for a decision', async () => {
    shown = await firstVisit(page);
    const {consent, banner, page: visited} = shown;
    await banner.opened();
    visited.window.scrollTo(0, 2000);
    visited.document.body.click();
    visited.document.querySelector('h1')!.click();
    visited.document.getElementById('story')!.click();
    await pressKey('Escape');
    expect(consent.decision).to.equal(undefined);
    expect(banner.isOpen).to.equal(true);
    expect(document.cookie).not.to.include('lp-consent');

    const loaded = visited.loaded();
    visited.window.location.reload();
    await loaded;
    const again = await shownIn(visited);
    await again.banner.opened();
    expect(again.consent.decision).to.equal(undefined);
  });

  for (const button of ['Reject all', 'Accept all'])
    it(`BAN-11: closes on "${button}" and leaves the page behind it usable`, async () => {
      shown = await firstVisit(page);
      const {banner, page: visited} = shown;
      await banner.opened();
      const {left, top} = banner.region.getBoundingClientRect();
      const behind = (): Element | null => visited.document.elementFromPoint(left + 20, top + 20);
      expect(behind()?.localName).to.equal('lp-consent');

      await banner.press(button);
      expect(banner.isOpen).to.equal(false);
      expect(behind()?.matches('main, main *')).to.equal(true);
      expect(!!visited.document.querySelector('[inert]')).to.equal(false);
    });
});
