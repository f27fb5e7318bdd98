import {expect} from '@open-wc/testing';
import {declared, footer} from '../harness/declared.js';
import {firstVisit, type FirstVisit} from '../harness/first-visit.js';
import {leave} from '../harness/gated-page.js';
import {focusIn, pressKey} from '../harness/keyboard.js';
import {until} from '../harness/until.js';

const bar =
  '<nav style="position: fixed; inset: auto 0 0; background: Canvas"><a href="#bar">In the bar</a></nav>';

/** How much of the focused element's height the banner leaves visible, from 0 to 1. */
function visibleShare({banner, page}: FirstVisit): number {
  const covered = banner.region.getBoundingClientRect();
  const {top, bottom, height, left, right} = page.document.activeElement!.getBoundingClientRect();
  if (right <= covered.left || left >= covered.right) return 1;
  const hidden = Math.min(bottom, covered.bottom) - Math.max(top, covered.top);
  return 1 - Math.max(0, hidden) / height;
}

describe('A11Y-04: a page with the banner', () => {
  let shown: FirstVisit;
  afterEach(leave);

  for (const [placement, count] of [
    ['bottom', 100],
    ['bottom-end', 12],
    ['top', 12],
    ['center', 12],
  ] as const)
    it(`keeps each of ${count} focused links uncovered at placement ${placement}`, async () => {
      const links = Array.from(
        {length: count},
        (_, index) => `<p><a href="#${index}">Story ${index}</a></p>`,
      ).join('');
      shown = await firstVisit(
        `${declared.replace('<lp-consent', `<lp-consent placement="${placement}"`)}<main>${links}</main>${footer}`,
      );
      const {banner, page} = shown;
      await banner.opened();
      page.window.focus();
      banner.button('Choose').focus();
      for (let index = 0; index < count; index++) {
        await pressKey('Tab');
        await until(() => focusIn(page.document) === `a Story ${index}`);
        await until(() => visibleShare(shown) === 1);
      }
      expect(focusIn(page.document)).to.equal(`a Story ${count - 1}`);
    }).timeout(60_000);

  for (const placement of ['bottom', 'bottom-start', 'center'])
    it(`keeps a focused link in the page's own fixed bar uncovered at placement ${placement}`, async () => {
      shown = await firstVisit(
        `${declared.replace('<lp-consent', `<lp-consent placement="${placement}"`)}<main><p>News</p></main>${bar}${footer}`,
      );
      const {banner, page, host} = shown;
      await banner.opened();
      page.window.focus();
      page.document.querySelector<HTMLElement>('nav a')!.focus();
      await until(() => visibleShare(shown) === 1);
      expect(banner.isOpen).to.equal(true);
      await banner.press('Reject all');
      expect(host.hasAttribute('displaced')).to.equal(false);
    });

  it("adds scroll padding of the banner's current height, and restores the page's own once it closes", async () => {
    shown = await firstVisit(
      `<style>html { scroll-padding-block-end: 7px }</style>${declared}<main><p>News</p></main>${footer}`,
    );
    const {banner, page} = shown;
    await banner.opened();
    const padding = (): number =>
      parseFloat(page.window.getComputedStyle(page.document.documentElement).scrollPaddingBlockEnd);
    await until(() => Math.abs(padding() - banner.region.getBoundingClientRect().height) < 1);
    page.frame.style.inlineSize = '320px';
    await until(() => Math.abs(padding() - banner.region.getBoundingClientRect().height) < 1);
    expect(padding()).to.be.above(100);
    await banner.press('Reject all');
    expect(padding()).to.equal(7);
  });
});
