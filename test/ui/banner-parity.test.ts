import {expect} from '@open-wc/testing';
import {declared, footer} from '../harness/declared.js';
import {firstVisit, type FirstVisit} from '../harness/first-visit.js';
import {leave} from '../harness/gated-page.js';

const themes = {
  'light': '',
  'dark': '<style>:root { color-scheme: dark }</style>',
  'colored by the site':
    '<style>lp-consent { --lp-consent-accent: #075; --lp-consent-on-accent: #fff; --lp-consent-radius: 2rem; --lp-consent-font: serif }</style>',
};

/** The computed style properties that differ between two controls. */
function differences(one: HTMLElement, other: HTMLElement): string[] {
  const [first, second] = [looks(one), looks(other)];
  return [...first]
    .filter(([property, value]) => value !== second.get(property))
    .map(([property, value]) => `${property}: ${value} / ${second.get(property)}`);
}

/** Rounds lengths to a tenth of a pixel, because layout distributes the rest of a row in sixty-fourths. */
function looks(control: HTMLElement): Map<string, string> {
  const style = control.ownerDocument.defaultView!.getComputedStyle(control);
  const round = (value: string): string => value.replace(/[\d.]+(?=px)/g, (length) => (+length).toFixed(1));
  return new Map([...style].map((property) => [property, round(style.getPropertyValue(property))]));
}

/** Whether one control precedes another in reading order. */
function isBefore(one: HTMLElement, other: HTMLElement): boolean {
  const [first, second] = [one, other].map((control) => control.getBoundingClientRect());
  return first!.bottom <= second!.top || (first!.top === second!.top && first!.right <= second!.left);
}

describe('"Reject all" and "Accept all"', () => {
  let shown: FirstVisit;
  afterEach(leave);

  for (const [theme, head] of Object.entries(themes))
    for (const width of [320, 768, 1280])
      it(`BAN-03: look the same and have the same size, ${theme}, ${width} px wide`, async () => {
        shown = await firstVisit(declared + footer, {head});
        shown.page.frame.style.inlineSize = `${width}px`;
        expect(shown.page.window.innerWidth).to.equal(width);

        const {banner, preferences} = shown;
        expect(differences(banner.button('Reject all'), banner.button('Accept all'))).to.deep.equal([]);

        await banner.press('Choose');
        await preferences.opened();
        expect(differences(preferences.button('Reject all'), preferences.button('Accept all'))).to.deep.equal(
          [],
        );
      });

  it('are reported as different if one is slightly transparent', async () => {
    shown = await firstVisit(declared + footer, {
      head: '<style>lp-consent::part(deny) { opacity: 0.9 }</style>',
    });
    const {banner} = shown;
    expect(differences(banner.button('Reject all'), banner.button('Accept all'))).to.deep.equal([
      'opacity: 0.9 / 1',
    ]);
  });

  it('BAN-05: have the same order on a phone and on a wide screen, visually and by keyboard', async () => {
    shown = await firstVisit(declared + footer);
    const {banner, page} = shown;
    for (const width of [320, 1280]) {
      page.frame.style.inlineSize = `${width}px`;
      expect(isBefore(banner.button('Reject all'), banner.button('Accept all'))).to.equal(true);
      expect(isBefore(banner.button('Accept all'), banner.button('Choose'))).to.equal(true);
      expect(banner.buttons).to.deep.equal(['Reject all', 'Accept all', 'Choose']);
    }
  });
});
