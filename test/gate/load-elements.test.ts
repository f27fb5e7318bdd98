import {expect} from '@open-wc/testing';
import {consentOf, leave, returnWith, visitGated, visitPage} from '../harness/gated-page.js';
import {until} from '../harness/until.js';
import type {Visit} from '../harness/visit.js';

/** The files of the library that a page has asked for by the time that one more request has been answered. */
async function files(page: Visit): Promise<string[]> {
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
    ['a visitor who has not decided', undefined],
    ['a visitor whose decision has lapsed', {granted: 'analytics+matomo', at: 1_600_000_000}],
    ['MEM-05: a visitor who was not asked about a service yet', {granted: 'analytics'}],
    ['MEM-05: a visitor who was not asked about a category yet', {denied: 'matomo'}],
    ['MEM-05: a visitor who has answered an older revision', {granted: 'analytics+matomo', revision: 0}],
  ] as const)
    it(`for ${who}`, async () => {
      if (decision) returnWith(decision);
      const page = await visitGated(site);
      await until(() => hasBanner(page));
      expect(await files(page)).to.include('lp-consent.js');
    });

  for (const [who, decision] of [
    ['MEM-01: a visitor who has accepted', {granted: 'analytics+matomo'}],
    ['MEM-01: a visitor who has refused', {denied: 'analytics+matomo'}],
    ['MEM-01: a visitor who has chosen', {granted: 'matomo', denied: 'analytics'}],
  ] as const)
    it(`not for ${who}`, async () => {
      returnWith(decision);
      const page = await visitGated(site);
      expect(await files(page)).to.deep.equal(['gate.js']);
      expect(consentOf(page).decision?.granted.join('+') ?? '').to.equal(
        'granted' in decision ? decision.granted : '',
      );
    });

  for (const [what, markup, gate] of [
    ['GATE-10: a page with exempt categories only', '<lp-consent categories="necessary"></lp-consent>', ''],
    [
      'GATE-10: a page whose services all stand in exempt categories',
      `<lp-consent>${necessary}</lp-consent>`,
      '',
    ],
    [
      'GATE-10: a page that says what is exempt',
      '<lp-consent categories="session cart"></lp-consent>',
      'data-exempt="session cart"',
    ],
    [
      'a page where everything runs until denied',
      '<lp-consent categories="analytics marketing"></lp-consent>',
      'data-opt-out="all"',
    ],
    ['a page that asks nothing', '<p>Text</p>', ''],
  ] as const)
    it(`not for ${what}`, async () => {
      const page = await visitGated(markup, {gate});
      expect(await files(page)).to.deep.equal(['gate.js']);
      expect(consentOf(page).decision).to.equal(undefined);
    });

  it('for a link to the preferences that is one of ours', async () => {
    returnWith({granted: 'analytics+matomo'});
    const page = await visitGated(`${site}<lp-consent-link></lp-consent-link>`);
    await until(() => page.document.querySelector('lp-consent-link')!.shadowRoot?.querySelector('button'));
    expect(await files(page)).to.include('lp-consent.js');
  });

  it('fetched while the page still arrives, and shown once it is there', async () => {
    const page = await visitGated([site, '<p>End</p>'], {until: 'begun'});
    await until(async () => (await files(page)).includes('lp-consent.js'));
    expect(page.document.readyState).to.equal('loading');
    expect(page.window.customElements.get('lp-consent')).to.equal(undefined);
    await page.proceed();
    await until(() => hasBanner(page));
  });

  it('when something to ask comes into the page later', async () => {
    const page = await visitGated('<main></main>');
    expect(await files(page)).to.deep.equal(['gate.js']);
    page.document.querySelector('main')!.innerHTML = site;
    await until(() => hasBanner(page));
    expect(await files(page)).to.include('lp-consent.js');
  });

  it('when a script declares something to ask', async () => {
    const page = await visitGated('<lp-consent></lp-consent>');
    expect(await files(page)).to.deep.equal(['gate.js']);
    consentOf(page).declaration = {categories: [{name: 'analytics'}]};
    await until(() => hasBanner(page));
    expect(await files(page)).to.include('lp-consent.js');
  });

  it('GATE-02: without anything of it being kept', async () => {
    const page = await visitGated(site);
    await until(() => hasBanner(page));
    expect(page.document.cookie).to.not.include('lp-consent');
  });
});

describe('a link to the preferences', () => {
  afterEach(leave);

  it('WDR-01: opens them from every page of a visitor who has decided, and does not leave the page', async () => {
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
    expect(
      (
        await until(() =>
          page.document.querySelector('lp-consent')?.shadowRoot?.querySelector('dialog[open]'),
        )
      ).localName,
    ).to.equal('dialog');
  });

  it('leads where it points if the elements cannot be loaded', async () => {
    const gate = await (await fetch('/cdn/gate.js')).text();
    const away = await visitPage('<!doctype html><title>Privacy</title>');
    await visitPage(gate, {path: '/__page/alone/gate.js', headers: {'Content-Type': 'text/javascript'}});
    returnWith({granted: 'analytics+matomo'});
    const link = `<a href="${away.window.location.pathname}" data-consent-show>Cookie settings</a>`;
    const page = await visitPage(
      `<!doctype html><head><script src="/__page/alone/gate.js"></script></head>${site}${link}`,
    );
    const loaded = page.loaded();
    page.document.querySelector<HTMLAnchorElement>('a')!.click();
    await loaded;
    expect(page.document.title).to.equal('Privacy');
  });

  it('a click elsewhere goes its own way', async () => {
    const page = await visitGated(`<a href="#there">There</a>`);
    page.document.querySelector<HTMLAnchorElement>('a')!.click();
    page.document.dispatchEvent(new Event('click'));
    expect(await until(() => page.window.location.hash)).to.equal('#there');
  });
});

describe('data children', () => {
  afterEach(leave);

  it('do not flash before the element is there', async () => {
    returnWith({granted: 'analytics+matomo'});
    const page = await visitGated(
      '<lp-consent><lp-category name="analytics"><lp-service name="matomo">Counts visits.</lp-service></lp-category></lp-consent>',
    );
    expect(page.window.customElements.get('lp-consent')).to.equal(undefined);
    expect(page.document.querySelector('lp-service')!.checkVisibility()).to.equal(false);
  });
});
