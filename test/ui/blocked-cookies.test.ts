import {expect} from '@open-wc/testing';
import {declared, footer} from '../harness/declared.js';
import {firstVisit, type FirstVisit} from '../harness/first-visit.js';
import {leave} from '../harness/gated-page.js';

/** Simulates a browser that blocks cookies and reports it. */
const blocked = `<script>
  Object.defineProperty(Navigator.prototype, 'cookieEnabled', {get: () => false});
  Object.defineProperty(Document.prototype, 'cookie', {get: () => '', set() {}});
</script>`;
/** Simulates a browser that blocks cookies silently. */
const silent = blocked.replace(/.*cookieEnabled.*/, '');
const notice = 'Your browser keeps no answer, so it holds for this page only.';

describe('STO-06: with cookies blocked', () => {
  let shown: FirstVisit;
  afterEach(leave);

  async function open(script: string): Promise<void> {
    shown = await firstVisit(`${declared}${footer}`, {before: script});
    await shown.banner.opened();
  }

  it('the banner says that the decision will not be remembered', async () => {
    await open(blocked);
    expect(shown.banner.text).to.include(notice);
  });

  it('the decision holds for this page, and nothing throws', async () => {
    await open(blocked);
    const {banner, consent} = shown;
    await banner.press('Accept all');
    expect(banner.isOpen).to.equal(false);
    expect(consent.allows('countly')).to.equal(true);
    expect(banner.status).to.equal(`Saved: you have accepted everything. ${notice}`);
  });

  it('the first decision reveals a browser that blocks them silently', async () => {
    await open(silent);
    const {banner, consent, host} = shown;
    expect(banner.text).to.not.include(notice);
    await banner.press('Reject all');
    expect(banner.status).to.include(notice);
    consent.reset();
    await host.updateComplete;
    expect(banner.text).to.include(notice);
  });

  it('a browser that keeps cookies gets no such notice', async () => {
    await open('');
    expect(shown.banner.text).to.not.include(notice);
    await shown.banner.press('Reject all');
    expect(shown.banner.status).to.equal('Saved: you have rejected everything.');
  });
});
