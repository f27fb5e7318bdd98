import {expect} from '@open-wc/testing';
import {declared, footer} from '../harness/declared.js';
import {firstVisit} from '../harness/first-visit.js';
import {leave} from '../harness/gated.js';
import {focusIn, pressKey} from '../harness/keyboard.js';
import {until} from '../harness/until.js';

const links = Array.from({length: 40}, (_, index) => `<p><a href="#${index}">Story ${index}</a></p>`).join('');

describe('A11Y-04: a page with many links under the banner', () => {
  afterEach(leave);

  it('shows each link that has focus', async () => {
    const {banner, page} = await firstVisit(`${declared}<main>${links}</main>${footer}`);
    await banner.opened();
    page.window.focus();
    banner.button('Choose').focus();
    for (let index = 0; index < 40; index++) {
      await pressKey('Tab');
      await until(() => focusIn(page.document) === `a Story ${index}`);
      const link = page.document.activeElement!;
      expect(link.getBoundingClientRect().bottom, `Story ${index}`).to.be.at.most(banner.region.getBoundingClientRect().top);
    }
  }).timeout(30_000);

  it('scrolls as before once the banner is gone', async () => {
    const {banner, page} = await firstVisit(`<style>html { scroll-padding-block-end: 7px }</style>${declared}<main>${links}</main>${footer}`);
    await banner.opened();
    const padding = (): string => page.window.getComputedStyle(page.document.documentElement).scrollPaddingBlockEnd;
    expect(padding()).to.equal('350px');
    await banner.press('Reject all');
    expect(padding()).to.equal('7px');
  });
});
