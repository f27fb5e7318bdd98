import {expect} from '@open-wc/testing';
import {declared, footer} from '../harness/declared.js';
import {firstVisit, type FirstVisit} from '../harness/first-visit.js';
import {leave} from '../harness/gated-page.js';
import {showPreferences} from '../harness/show-element.js';

const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

const many = `<lp-consent controller="I">${Array.from(
  {length: 8},
  (_, c) => `
  <lp-category name="c${c}" title="Category ${c} ${long}">Purpose ${c}.${Array.from(
    {length: 15},
    (_, s) => `
    <lp-service name="c${c}-s${s}" title="Service ${c}.${s} ${long}" provider="Provider ${s}">${long}
      <lp-cookie name="${long}_*" duration="1 year">${long}</lp-cookie>
    </lp-service>`,
  ).join('')}
  </lp-category>`,
).join('')}</lp-consent>`;

describe('preferences of any length', () => {
  it('have one switch for one category without services', async () => {
    const {preferences, consent, host} = await showPreferences(
      `<lp-consent categories="analytics"></lp-consent>`,
    );
    expect(preferences.switches).to.deep.equal(['Statistics']);
    expect(preferences.text).to.not.include(' of ');
    await expect(host).to.be.accessible();
    await preferences.toggle('Statistics');
    await preferences.press('Save choices');
    expect(consent.decision?.granted).to.deep.equal(['analytics']);
  });

  it('show no count for a category with one service', async () => {
    const {preferences} = await showPreferences(
      '<lp-consent><lp-category name="media"><lp-service name="film"></lp-service></lp-category></lp-consent>',
    );
    expect(preferences.switches).to.deep.equal(['Media', 'film']);
    expect(preferences.text).to.not.include('of 1');
  });

  it('PREF-10: are accessible, collapsed and switchable by category with 8 × 15 services', async () => {
    const {host, preferences, consent} = await showPreferences(many + footer);
    expect(preferences.switches).to.have.lengthOf(8 * 16);
    expect([...preferences.dialog.querySelectorAll('details')].some(({open}) => open)).to.equal(false);
    await expect(host).to.be.accessible();
    await preferences.toggle(`Category 3 ${long}`);
    await preferences.press('Save choices');
    expect(consent.decision?.granted).to.have.lengthOf(16);
    expect(consent.decision?.denied).to.have.lengthOf(7 * 16);
  }).timeout(60_000);

  it('PREF-10: collapse more than ten services of a category, and keep its switch and their number visible', async () => {
    const services = (category: string, count: number): string =>
      Array.from(
        {length: count},
        (_, s) => `<lp-service name="${category}-${s}" title="${category} ${s}"></lp-service>`,
      ).join('');
    const {preferences} = await showPreferences(`<lp-consent>
      <lp-category name="few">${services('few', 10)}</lp-category>
      <lp-category name="many">${services('many', 11)}</lp-category>
    </lp-consent>`);
    const isSeen = (name: string): boolean =>
      preferences.dialog.querySelector(`[name=${name}]`)!.checkVisibility();
    expect(['few', 'few-9', 'many', 'many-10'].map(isSeen)).to.deep.equal([true, true, true, false]);
    const summary = preferences.category('many').querySelector('summary')!;
    expect(summary.innerText).to.equal('11 services');
    expect(summary.querySelector('input')).to.equal(null);
    summary.click();
    expect(isSeen('many-10')).to.equal(true);
    await preferences.toggle('many');
    expect(preferences.on).to.have.lengthOf(12);
  });

  describe('on a page', () => {
    let shown: FirstVisit;
    afterEach(leave);

    for (const [width, height] of [
      [320, 256],
      [320, 640],
      [740, 360],
      [1280, 900],
    ] as const)
      it(`A11Y-05: scroll in one direction only at ${width} × ${height} px, and every button can be reached`, async () => {
        shown = await firstVisit(many + footer);
        const {host, preferences, page} = shown;
        page.frame.style.cssText = `border: 0; inline-size: ${width}px; block-size: ${height}px`;
        host.show();
        await preferences.opened();
        const {dialog} = preferences;
        for (const summary of dialog.querySelectorAll('summary')) summary.click();
        const scrolled = [...dialog.querySelectorAll('*')].filter(
          (element) => page.window.getComputedStyle(element).overflowY === 'auto',
        );
        for (const element of [dialog, ...scrolled])
          expect(element.scrollWidth, element.localName).to.equal(element.clientWidth);
        const {width: wide, height: high} = dialog.getBoundingClientRect();
        expect(wide).to.be.at.most(width);
        expect(high).to.be.at.most(height);
        await preferences.press('Reject all');
        expect(preferences.isOpen).to.equal(false);
      });

    it('keep their heading and buttons visible while the text scrolls', async () => {
      shown = await firstVisit(declared + footer);
      const {host, preferences, page} = shown;
      page.frame.style.cssText = 'border: 0; inline-size: 360px; block-size: 640px';
      host.show();
      await preferences.opened();
      preferences.dialog.scrollTo(0, 5000);
      expect(preferences.dialog.scrollTop).to.equal(0);
      preferences.dialog.querySelector('details:last-of-type summary')!.scrollIntoView();
      for (const name of ['Close', 'Reject all', 'Accept all', 'Save choices']) {
        const {top, bottom} = preferences.button(name).getBoundingClientRect();
        expect(top).to.be.at.least(0);
        expect(bottom).to.be.at.most(640);
        expect(preferences.button(name).offsetHeight).to.be.at.least(44);
      }
    });
  });
});
