import {expect} from '@open-wc/testing';
import {declared, footer} from '../harness/declared.js';
import {firstVisit, type FirstVisit} from '../harness/first-visit.js';
import {leave} from '../harness/gated-page.js';

/** A browser that keeps no cookie, and says so. */
const blocked = `<script>
  Object.defineProperty(Navigator.prototype, 'cookieEnabled', {get: () => false});
  Object.defineProperty(Document.prototype, 'cookie', {get: () => '', set() {}});
</script>`;
/** One that does not say so. */
const silent = blocked.replace(/.*cookieEnabled.*/, '');
const said = 'Your browser keeps no answer, so it holds for this page only.';

describe('STO-06: where cookies are blocked', () => {
  let shown: FirstVisit;
  afterEach(leave);

  async function open(script: string): Promise<void> {
    shown = await firstVisit(`${declared}${footer}`, {before: script});
    await shown.banner.opened();
  }

  it('the banner says that the answer is not remembered', async () => {
    await open(blocked);
    expect(shown.banner.text).to.include(said);
  });

  it('the answer holds for this page, and nothing throws', async () => {
    await open(blocked);
    const {banner, consent} = shown;
    await banner.press('Accept all');
    expect(banner.isOpen).to.equal(false);
    expect(consent.allows('countly')).to.equal(true);
    expect(banner.status).to.equal(`Saved: you have accepted everything. ${said}`);
  });

  it('a browser that only forgets is found out by the answer', async () => {
    await open(silent);
    const {banner, consent, host} = shown;
    expect(banner.text).to.not.include(said);
    await banner.press('Reject all');
    expect(banner.status).to.include(said);
    consent.reset();
    await host.updateComplete;
    expect(banner.text).to.include(said);
  });

  it('a browser that keeps cookies is not told so', async () => {
    await open('');
    expect(shown.banner.text).to.not.include(said);
    await shown.banner.press('Reject all');
    expect(shown.banner.status).to.equal('Saved: you have rejected everything.');
  });
});
