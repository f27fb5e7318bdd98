import {expect} from '@open-wc/testing';
import {consentOf, leave, returnWith, visitGated, visitPage} from '../harness/gated-page.js';
import {until} from '../harness/until.js';
import type {Visit} from '../harness/visit.js';

/** The files of the library that a page has requested before one more request, which ends last. */
async function requestedFiles(page: Visit): Promise<string[]> {
  await page.window.fetch('/cdn/gate.js?control');
  const {performance} = page.window;
  await until(() => performance.getEntriesByName(`${location.origin}/cdn/gate.js?control`).length);
  const names = performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname);
  return [...new Set(names)]
    .filter((name) => name.startsWith('/cdn/'))
    .map((name) => name.slice('/cdn/'.length));
}

const necessary = '<lp-category name="necessary"><lp-service name="session"></lp-service></lp-category>';
const site = `<lp-consent controller="Site" privacy-policy="/privacy">
  ${necessary}
  <lp-category name="analytics"><lp-service name="matomo"></lp-service></lp-category>
</lp-consent>`;
const hasBanner = ({document}: Visit) =>
  document.querySelector('lp-consent')?.shadowRoot?.querySelector('[part=banner]');

describe('the elements are loaded', () => {
  afterEach(leave);

  for (const [who, decision] of [
    ['for a visitor who has not decided', undefined],
    ['for a visitor whose decision has expired', {granted: 'analytics+matomo', at: 1_600_000_000}],
    ['MEM-05: for a visitor who has not decided about a new service', {granted: 'analytics'}],
    ['MEM-05: for a visitor who has not decided about a new category', {denied: 'matomo'}],
    [
      'MEM-05: for a visitor who has decided on an older revision',
      {granted: 'analytics+matomo', revision: 0},
    ],
  ] as const)
    it(`${who}`, async () => {
      if (decision) returnWith(decision);
      const page = await visitGated(site);
      await until(() => hasBanner(page));
      expect(await requestedFiles(page)).to.include('lp-consent.js');
    });

  for (const [who, decision] of [
    ['MEM-01: not for a visitor who has accepted', {granted: 'analytics+matomo'}],
    ['MEM-01: not for a visitor who has refused', {denied: 'analytics+matomo'}],
    ['MEM-01: not for a visitor who has chosen', {granted: 'matomo', denied: 'analytics'}],
  ] as const)
    it(`${who}`, async () => {
      returnWith(decision);
      const page = await visitGated(site);
      expect(await requestedFiles(page)).to.deep.equal(['gate.js']);
      expect(consentOf(page).decision?.granted.join('+') ?? '').to.equal(
        'granted' in decision ? decision.granted : '',
      );
    });

  for (const [what, markup, gate] of [
    [
      'GATE-10: not for a page with exempt categories only',
      '<lp-consent categories="necessary"></lp-consent>',
      '',
    ],
    [
      'GATE-10: not for a page whose services are all in exempt categories',
      `<lp-consent>${necessary}</lp-consent>`,
      '',
    ],
    [
      'GATE-10: not for a page whose categories are listed in data-exempt',
      '<lp-consent categories="session cart"></lp-consent>',
      'data-exempt="session cart"',
    ],
    [
      'not for a page whose categories are all opt-out',
      '<lp-consent categories="analytics marketing"></lp-consent>',
      'data-opt-out="all"',
    ],
    ['not for a page without anything to ask', '<p>Text</p>', ''],
  ] as const)
    it(`${what}`, async () => {
      const page = await visitGated(markup, {gate});
      expect(await requestedFiles(page)).to.deep.equal(['gate.js']);
      expect(consentOf(page).decision).to.equal(undefined);
    });

  it('for an <lp-consent-link>', async () => {
    returnWith({granted: 'analytics+matomo'});
    const page = await visitGated(`${site}<lp-consent-link></lp-consent-link>`);
    await until(() => page.document.querySelector('lp-consent-link')!.shadowRoot?.querySelector('button'));
    expect(await requestedFiles(page)).to.include('lp-consent.js');
  });

  it('early: prefetched while the page is being parsed, and run after that', async () => {
    const page = await visitGated([site, '<p>End</p>'], {until: 'begun'});
    await until(async () => (await requestedFiles(page)).includes('lp-consent.js'));
    expect(page.document.readyState).to.equal('loading');
    expect(page.window.customElements.get('lp-consent')).to.equal(undefined);
    await page.proceed();
    await until(() => hasBanner(page));
  });

  it('early: prefetched although the categories arrive after the tag of <lp-consent>', async () => {
    const [tag = '', ...categories] = site.split(/(?<=privacy">)/);
    const page = await visitGated([tag, `${categories}<i></i>`, '<p>End</p>'], {until: 'begun'});
    await until(() => page.document.querySelector('lp-consent'));
    expect(await requestedFiles(page)).to.deep.equal(['gate.js']);
    await page.proceed('i');
    await until(async () => (await requestedFiles(page)).includes('lp-consent.js'));
    expect(page.document.readyState).to.equal('loading');
    await page.proceed();
    await until(() => hasBanner(page));
  });

  it('when an <lp-consent> with something to ask is inserted later', async () => {
    const page = await visitGated('<main></main>');
    expect(await requestedFiles(page)).to.deep.equal(['gate.js']);
    page.document.querySelector('main')!.innerHTML = site;
    await until(() => hasBanner(page));
    expect(await requestedFiles(page)).to.include('lp-consent.js');
  });

  it('when a script sets a declaration with something to ask', async () => {
    const page = await visitGated('<lp-consent></lp-consent>');
    expect(await requestedFiles(page)).to.deep.equal(['gate.js']);
    consentOf(page).declaration = {categories: [{name: 'analytics'}]};
    await until(() => hasBanner(page));
    expect(await requestedFiles(page)).to.include('lp-consent.js');
  });

  it('GATE-02: without storing anything', async () => {
    const page = await visitGated(site);
    await until(() => hasBanner(page));
    expect(page.document.cookie).to.not.include('lp-consent');
  });
});

describe('a link to the preferences', () => {
  afterEach(leave);

  it('WDR-01: opens them for a visitor who has decided, and does not leave the page', async () => {
    returnWith({granted: 'analytics+matomo'});
    const kept = document.cookie;
    const page = await visitGated(`${site}<a href="/elsewhere" data-consent-show><b>Cookie settings</b></a>`);
    page.document.querySelector('b')!.click();
    await until(() => page.document.querySelector('lp-consent')?.shadowRoot?.querySelector('dialog[open]'));
    expect(page.window.location.pathname).to.not.equal('/elsewhere');
    expect(page.document.cookie).to.equal(kept);
  });

  it('opens them from inside a shadow root', async () => {
    const page = await visitGated(`${site}<footer></footer>`);
    const root = page.document.querySelector('footer')!.attachShadow({mode: 'open'});
    root.innerHTML = '<button data-consent-show>Cookie settings</button>';
    root.querySelector('button')!.click();
    const dialog = await until(() =>
      page.document.querySelector('lp-consent')?.shadowRoot?.querySelector('dialog[open]'),
    );
    expect(dialog.matches(':modal')).to.equal(true);
  });

  it('leads to its href if the elements cannot be loaded', async () => {
    const gate = await (await fetch('/cdn/gate.js')).text();
    const target = await visitPage('<!doctype html><title>Privacy</title>');
    await visitPage(gate, {path: '/__page/alone/gate.js', headers: {'Content-Type': 'text/javascript'}});
    returnWith({granted: 'analytics+matomo'});
    const link = `<a href="${target.window.location.pathname}" data-consent-show>Cookie settings</a>`;
    const page = await visitPage(
      `<!doctype html><head><script src="/__page/alone/gate.js"></script></head>${site}${link}`,
    );
    const loaded = page.loaded();
    page.document.querySelector<HTMLAnchorElement>('a')!.click();
    await loaded;
    expect(page.document.title).to.equal('Privacy');
  });

  it('leaves clicks on other links alone', async () => {
    const page = await visitGated(`<a href="#there">There</a>`);
    page.document.querySelector<HTMLAnchorElement>('a')!.click();
    page.document.dispatchEvent(new Event('click'));
    expect(await until(() => page.window.location.hash)).to.equal('#there');
  });
});

describe('data children', () => {
  afterEach(leave);

  it('stay hidden until <lp-consent> is defined', async () => {
    returnWith({granted: 'analytics+matomo'});
    const page = await visitGated(
      '<lp-consent><lp-category name="analytics"><lp-service name="matomo">Counts visits.</lp-service></lp-category></lp-consent>',
    );
    expect(page.window.customElements.get('lp-consent')).to.equal(undefined);
    expect(page.document.querySelector('lp-service')!.checkVisibility()).to.equal(false);
  });
});
