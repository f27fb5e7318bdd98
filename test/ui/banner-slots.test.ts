import {expect} from '@open-wc/testing';
import {accessibilityProblems} from '../harness/accessibility.js';
import {declared, footer} from '../harness/declared.js';
import {firstVisit} from '../harness/first-visit.js';
import {leave} from '../harness/gated-page.js';

const slottedContent = `
  <img slot="logo" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='40' height='40'/%3E" alt="Lord’s Press">
  <span slot="title">Before you read on</span>
  <span slot="text">We would like to count our readers, and to pay our writers.</span>
  </lp-consent>`;

describe('the site’s own title, text and logo', () => {
  afterEach(leave);

  it('appear in the banner, which takes its name from the title and keeps the required information, BAN-06', async () => {
    const {banner, page} = await firstVisit(
      `${declared.replace('</lp-consent>', slottedContent)}<main><h1>News</h1></main>${footer}`,
    );
    await banner.opened();
    expect(await accessibilityProblems(page)).to.deep.equal([]);
    for (const [slot, text] of [
      ['title', 'Before you read on'],
      ['text', 'We would like to count'],
    ] as const) {
      const slotted = page.document.querySelector<HTMLElement>(`[slot=${slot}]`)!;
      expect(slotted.checkVisibility()).to.equal(true);
      expect(slotted.textContent).to.contain(text);
    }
    expect(page.document.querySelector('img')!.getBoundingClientRect().height).to.equal(40);
    expect(banner.text)
      .to.contain('Statistics')
      .and.to.contain('Meridian')
      .and.to.contain('Privacy policy')
      .and.to.contain('Cookie settings');
    expect(banner.region.querySelector('h2')!.querySelector('slot')!.assignedElements()).to.have.lengthOf(1);
  });
});
