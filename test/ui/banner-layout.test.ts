import {expect} from '@open-wc/testing';
import {declared, footer} from '../harness/declared.js';
import {firstVisit, type FirstVisit} from '../harness/first-visit.js';
import {leave} from '../harness/gated-page.js';
import {until} from '../harness/until.js';

/** Line, paragraph, letter and word spacing that a reader may set. https://www.w3.org/TR/WCAG22/#text-spacing */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

const text = `<main>${'<p>A paragraph of the page.</p>'.repeat(80)}</main>`;

describe('the banner on a page', () => {
  let shown: FirstVisit;
  afterEach(leave);

  async function openIn(width: number, height: number, markup = declared): Promise<void> {
    shown = await firstVisit(markup + text + footer);
    shown.page.frame.style.cssText = `border: 0; inline-size: ${width}px; block-size: ${height}px`;
    expect([shown.page.window.innerWidth, shown.page.window.innerHeight]).to.deep.equal([width, height]);
  }

  for (const [width, height] of [
    [320, 256],
    [320, 640],
    [360, 740],
    [740, 360],
    [768, 1024],
    [1280, 900],
  ] as const) {
    it(`A11Y-05: covers at most half of a ${width} × ${height} px viewport and scrolls in one direction only`, async () => {
      await openIn(width, height);
      const {region} = shown.banner;
      expect(region.getBoundingClientRect().height).to.be.at.most(height / 2);
      expect(region.scrollWidth).to.equal(region.clientWidth);
      expect(shown.page.document.documentElement.scrollWidth).to.be.at.most(width);
    });

    it(`A11Y-05, A11Y-08: has buttons that can be scrolled into view at ${width} × ${height} px and are 44 px high`, async () => {
      await openIn(width, height);
      for (const name of shown.banner.buttons) {
        const button = shown.banner.button(name);
        button.scrollIntoView({block: 'nearest'});
        const {top, bottom, height: size} = button.getBoundingClientRect();
        expect(size, name).to.be.at.least(44);
        expect(top, name).to.be.at.least(shown.banner.region.getBoundingClientRect().top);
        expect(bottom, name).to.be.at.most(height);
      }
    });
  }

  for (const [width, height] of [
    [360, 740],
    [740, 360],
    [1280, 900],
  ] as const)
    it(`BAN-01: shows "Reject all" and "Accept all" without scrolling at ${width} × ${height} px`, async () => {
      await openIn(width, height);
      for (const name of ['Reject all', 'Accept all']) {
        const {top, bottom} = shown.banner.button(name).getBoundingClientRect();
        expect(top).to.be.at.least(shown.banner.region.getBoundingClientRect().top);
        expect(bottom).to.be.at.most(height);
      }
    });

  it('A11Y-08: has a close button that is 44 px wide and high', async () => {
    await openIn(360, 740, declared.replace('<lp-consent', '<lp-consent close-button'));
    const {width, height} = shown.banner.region.querySelector('[part~=close]')!.getBoundingClientRect();
    expect(width).to.be.at.least(44);
    expect(height).to.be.at.least(44);
  });

  it('A11Y-06: loses no content when the reader increases text spacing', async () => {
    await openIn(320, 640);
    const {window} = shown.page;
    const sheet = new window.CSSStyleSheet();
    sheet.replaceSync(spacing);
    shown.host.shadowRoot!.adoptedStyleSheets.push(sheet);
    const {region} = shown.banner;
    expect(region.scrollWidth).to.equal(region.clientWidth);
    for (const button of region.querySelectorAll('button')) {
      expect(window.getComputedStyle(button).letterSpacing).not.to.equal('normal');
      expect(button.scrollWidth).to.be.at.most(button.clientWidth);
      expect(button.scrollHeight).to.be.at.most(button.clientHeight);
    }
  });

  it('A11Y-07: loses no content when text is resized to 200 %', async () => {
    await openIn(640, 800);
    shown.page.document.documentElement.style.fontSize = '200%';
    const {region} = shown.banner;
    expect(region.scrollWidth).to.equal(region.clientWidth);
    for (const button of region.querySelectorAll('button'))
      expect(button.scrollWidth).to.be.at.most(button.clientWidth);
  });

  for (const placement of ['bottom', 'bottom-start', 'bottom-end', 'top', 'center'])
    it(`stays inside the viewport with placement="${placement}"`, async () => {
      await openIn(1024, 700, declared.replace('<lp-consent', `<lp-consent placement="${placement}"`));
      const {left, right, top, bottom} = shown.banner.region.getBoundingClientRect();
      expect(left).to.be.at.least(0);
      expect(right).to.be.at.most(1024);
      expect(top).to.be.at.least(0);
      expect(bottom).to.be.at.most(700);
      if (placement === 'bottom-start') expect(right).to.be.lessThan(600);
      if (placement === 'bottom-end') expect(left).to.be.greaterThan(500);
      if (placement === 'top') expect(top).to.equal(0);
      if (placement !== 'center') return;
      const {clientWidth, clientHeight} = shown.page.document.documentElement;
      expect(left + right).to.be.closeTo(clientWidth, 2);
      expect(top + bottom).to.be.closeTo(clientHeight, 2);
    });

  it('A11Y-15: is mirrored on a right-to-left page', async () => {
    await openIn(
      1024,
      700,
      declared.replace('<lp-consent', '<lp-consent close-button placement="bottom-start"'),
    );
    const {host, page, banner} = shown;
    page.document.documentElement.lang = 'he';
    await until(() => host.lang === 'he');
    await host.updateComplete;
    const frame = banner.region.getBoundingClientRect();
    expect(page.window.getComputedStyle(host).direction).to.equal('rtl');
    expect(frame.left).to.be.greaterThan(500);
    expect(
      banner.region.querySelector('[part~=close]')!.getBoundingClientRect().left - frame.left,
    ).to.be.within(0, 32);
  });
});
