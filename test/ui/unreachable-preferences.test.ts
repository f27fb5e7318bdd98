import {expect} from '@open-wc/testing';
import {declared, footer} from '../harness/declared.js';
import {firstVisit, type FirstVisit} from '../harness/first-visit.js';
import {leave} from '../harness/gated-page.js';
import {until} from '../harness/until.js';

/** A policy that blocks the preferences file and nothing else. */
const headers = {
  'Content-Security-Policy': `script-src 'unsafe-inline' ${location.origin}/cdn/gate.js ${location.origin}/cdn/lp-consent.js ${location.origin}/cdn/lp-consent-deferred.js`,
};

describe('preferences that cannot be loaded', () => {
  let shown: FirstVisit;
  beforeEach(async () => {
    // A press on "Choose" that fails reaches the page as an unhandled rejection.
    shown = await firstVisit(declared + footer, {
      headers,
      head: "<script>addEventListener('unhandledrejection', (event) => event.preventDefault())</script>",
    });
    await shown.banner.opened();
  });
  afterEach(leave);

  it('leave the banner usable', async () => {
    const {banner, preferences, consent} = shown;
    await banner.press('Choose');
    await banner.opened();
    expect(preferences.isOpen).to.equal(false);
    await until(() => banner.status.includes('could not be loaded'));
    expect(banner.statusRegion.getBoundingClientRect().width).to.be.above(100);
    await banner.press('Reject all');
    expect(banner.isOpen).to.equal(false);
    expect(consent.decision?.denied).to.have.lengthOf(4);
  });

  it('reject the promise of show() and leave the banner open', async () => {
    let error: unknown;
    await shown.consent.show().catch((reason: unknown) => (error = reason));
    expect(error).to.have.property('message');
    expect(shown.host.view).to.equal('banner');
    expect(shown.banner.isOpen).to.equal(true);
  });

  it('let the link navigate as it does without JavaScript', async () => {
    const {page} = shown;
    const loaded = page.loaded();
    page.document.querySelector<HTMLElement>('[data-consent-show]')!.click();
    await loaded;
    expect(page.window.location.pathname).to.equal('/privacy');
  });
});
