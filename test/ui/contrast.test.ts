import {expect} from '@open-wc/testing';
import {accessibilityProblems} from '../harness/accessibility.js';
import {contrast} from '../harness/contrast.js';
import {declared, footer} from '../harness/declared.js';
import {firstVisit} from '../harness/first-visit.js';
import {leave} from '../harness/gated-page.js';

const page = `${declared}<main><h1>News</h1></main>${footer}`;

describe('A11Y-09: contrast', () => {
  afterEach(leave);

  it('is computed as WCAG defines it', () => {
    expect(contrast('#000', 'rgb(255 255 255)')).to.equal(21);
    expect(contrast('color(srgb 0.5 0.5 0.5)', 'white')).to.be.closeTo(3.95, 0.05);
    expect(contrast('rgb(0 0 0 / 50%)', ['black', 'white'])).to.be.closeTo(4, 0.05);
    expect(() => contrast('#000', 'transparent')).to.throw('translucent');
  });

  for (const scheme of ['light', 'dark']) {
    const head = `<style>:root { color-scheme: ${scheme}; background: Canvas; color: CanvasText }</style>`;

    it(`is sufficient in the banner, color scheme ${scheme}`, async () => {
      const {banner, page: visited} = await firstVisit(page, {head});
      await banner.opened();
      expect(await accessibilityProblems(visited)).to.deep.equal([]);
      const style = (element: Element, pseudo?: string): CSSStyleDeclaration =>
        visited.window.getComputedStyle(element, pseudo);
      const surface = style(banner.region).backgroundColor;
      expect(contrast(style(banner.region).color, surface)).to.be.at.least(4.5);
      for (const name of ['Reject all', 'Accept all']) {
        const {color, backgroundColor} = style(banner.button(name));
        expect(contrast(color, backgroundColor), name).to.be.at.least(4.5);
        expect(contrast(backgroundColor, surface), name).to.be.at.least(3);
      }
      const {color, borderTopColor} = style(banner.button('Choose'));
      expect(contrast(color, surface)).to.be.at.least(4.5);
      expect(contrast(borderTopColor, surface)).to.be.at.least(3);
    });

    it(`is sufficient in the preferences and their switches, color scheme ${scheme}`, async () => {
      const {host, preferences, page: visited} = await firstVisit(page, {head});
      host.show();
      await preferences.opened();
      expect(await accessibilityProblems(visited)).to.deep.equal([]);
      const style = (element: Element, pseudo?: string): CSSStyleDeclaration =>
        visited.window.getComputedStyle(element, pseudo);
      const surface = style(preferences.dialog).backgroundColor;
      const description = preferences.category('Statistics').querySelector('p')!;
      expect(contrast(style(description).color, surface)).to.be.at.least(4.5);

      const off = preferences.switch('Marketing');
      expect(contrast(style(off).borderTopColor, surface)).to.be.at.least(3);
      expect(contrast(style(off, '::before').backgroundColor, surface)).to.be.at.least(3);

      await preferences.toggle('Statistics');
      const on = preferences.switch('Statistics');
      on.getAnimations({subtree: true}).forEach((animation) => animation.finish());
      expect(contrast(style(on).backgroundColor, surface)).to.be.at.least(3);
      expect(contrast(style(on, '::before').backgroundColor, style(on).backgroundColor)).to.be.at.least(3);
      expect(contrast(style(on, '::before').color, style(on, '::before').backgroundColor)).to.be.at.least(3);
    });

    it(`is sufficient for the focus ring, color scheme ${scheme}`, async () => {
      const {banner, page: visited} = await firstVisit(page, {head});
      await banner.opened();
      const accept = banner.button('Accept all');
      visited.window.focus();
      accept.focus();
      const {outlineStyle, outlineWidth, outlineOffset, outlineColor} =
        visited.window.getComputedStyle(accept);
      expect(outlineStyle).to.equal('solid');
      expect(parseFloat(outlineWidth)).to.be.at.least(2);
      expect(parseFloat(outlineOffset)).to.be.at.least(1);
      expect(
        contrast(outlineColor, visited.window.getComputedStyle(banner.region).backgroundColor),
      ).to.be.at.least(3);
    });
  }
});
