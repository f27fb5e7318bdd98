import {expect, fixture} from '@open-wc/testing';
import '../../src/elements.js';
import type {LpConsentLink} from '../../src/elements.js';
import {accessibilityProblems} from '../harness/accessibility.js';
import {declared} from '../harness/declared.js';
import {firstVisit, type FirstVisit} from '../harness/first-visit.js';
import {leave} from '../harness/gated-page.js';
import {focusIn, pressKey} from '../harness/keyboard.js';
import {until} from '../harness/until.js';

describe('lp-consent-link', () => {
  it('is accessible, with the default text or its own', async () => {
    const link = await fixture<LpConsentLink>('<lp-consent-link></lp-consent-link>');
    await expect(link).to.be.accessible();
    expect(link.shadowRoot!.querySelector('button')!.innerText).to.equal('Privacy settings');
    const own = await fixture<LpConsentLink>('<lp-consent-link>Change my mind</lp-consent-link>');
    await expect(own).to.be.accessible();
    expect(own.innerText).to.equal('Change my mind');
  });

  it('delegates focus to its button, with a visible focus ring', async () => {
    const link = await fixture<LpConsentLink>('<lp-consent-link></lp-consent-link>');
    link.focus();
    expect(focusIn(document)).to.equal('button Privacy settings');
  });

  describe('on a page', () => {
    let shown: FirstVisit;
    afterEach(leave);

    const open = async (content = ''): Promise<LpConsentLink> => {
      shown = await firstVisit(
        `${declared}<main><h1>News</h1><lp-consent-link>${content}</lp-consent-link></main>`,
      );
      const link = shown.page.document.querySelector('lp-consent-link')!;
      await until(() => link.shadowRoot?.querySelector('button'));
      return link;
    };

    it('is accessible', async () => {
      await open();
      expect(await accessibilityProblems(shown.page)).to.deep.equal([]);
    });

    it('WDR-01: opens the preferences when its button is pressed', async () => {
      const link = await open();
      link.shadowRoot!.querySelector('button')!.click();
      await shown.preferences.opened();
      expect(shown.preferences.isOpen).to.equal(true);
    });

    it('WDR-01: opens the preferences when its slotted content is pressed', async () => {
      const link = await open('<b>Change <i>my</i> mind</b>');
      link.querySelector('i')!.click();
      await shown.preferences.opened();
      expect(shown.preferences.isOpen).to.equal(true);
    });

    for (const [corner, block, inline] of [
      ['', 'bottom', 'left'],
      ['bottom-end', 'bottom', 'right'],
      ['top-start', 'top', 'left'],
      ['top-end', 'top', 'right'],
    ] as const)
      it(`WDR-01: floats at ${corner || 'bottom-start by default'}, below the banner, and is not printed`, async () => {
        const link = await open();
        link.setAttribute('floating', corner);
        const {
          position,
          [block]: blockGap,
          [inline]: inlineGap,
          zIndex,
        } = shown.page.window.getComputedStyle(link);
        expect([position, blockGap, inlineGap]).to.deep.equal(['fixed', '16px', '16px']);
        expect(+zIndex).to.be.below(+shown.page.window.getComputedStyle(shown.banner.region).zIndex);
        expect(link.getBoundingClientRect().height).to.be.at.least(44);
        if (!corner) expect(await accessibilityProblems(shown.page)).to.deep.equal([]);
      });

    for (const key of ['Enter', 'Space'])
      it(`WDR-01: opens the preferences with the ${key} key and gets focus back after Escape`, async () => {
        const link = await open();
        shown.page.window.focus();
        link.focus();
        await pressKey(key);
        await shown.preferences.opened();
        await pressKey('Escape');
        await shown.preferences.closed();
        expect(focusIn(shown.page.document)).to.equal('button Privacy settings');
      });
  });
});
