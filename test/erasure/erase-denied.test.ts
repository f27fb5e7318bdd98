import {expect} from '@open-wc/testing';
import type {ErasureEvent} from '../../src/store/events.js';
import {consentOf, leave, returnWith, visitGated} from '../harness/gated-page.js';
import {settled} from '../harness/settled.js';
import {until} from '../harness/until.js';
import type {Visit} from '../harness/visit.js';

const site = `<lp-consent controller="Site" privacy-policy="/privacy">
  <lp-category name="analytics">
    <lp-service name="matomo"><lp-cookie name="_pk*"></lp-cookie><lp-cookie name="pk-queue" storage="local"></lp-cookie></lp-service>
    <lp-service name="plausible"><lp-cookie name="plausible"></lp-cookie></lp-service>
  </lp-category>
  <lp-category name="marketing">
    <lp-service name="ads"><lp-cookie name="_ads"></lp-cookie><lp-cookie name="ads" storage="indexeddb"></lp-cookie></lp-service>
  </lp-category>
</lp-consent>`;
const everything = 'analytics+matomo+plausible+marketing+ads';

function cookies({document}: Visit): string[] {
  return document.cookie
    .split('; ')
    .filter(Boolean)
    .map((pair) => pair.split('=')[0]!)
    .filter((name) => name !== 'lp-consent');
}

/** Stores what the services and the site would. */
async function store({window}: Visit): Promise<void> {
  for (const name of ['_pk_id', '_pk_ses', 'plausible', '_ads', 'session'])
    window.document.cookie = `${name}=1;Path=/`;
  window.localStorage.setItem('pk-queue', '1');
  window.localStorage.setItem('cart', '1');
  await settled(window);
}

/** Records the erasures that a page reports. */
function erasures(page: Visit): Pick<ErasureEvent, 'erased' | 'residue'>[] {
  const seen: Pick<ErasureEvent, 'erased' | 'residue'>[] = [];
  consentOf(page).addEventListener('erasure', ({erased, residue}) => seen.push({erased, residue}));
  return seen;
}

describe('a withdrawal erases', () => {
  afterEach(async () => {
    await leave();
    for (const name of ['_pk_id', '_pk_ses', 'plausible', '_ads', 'session', '_pk_late'])
      document.cookie = `${name}=;Path=/;Max-Age=0`;
    localStorage.clear();
  });

  it('WDR-03, WDR-10: what the withdrawn category’s services stored, and nothing of the others or of the site', async () => {
    returnWith({granted: everything});
    const page = await visitGated(site);
    await store(page);
    const seen = erasures(page);
    consentOf(page).withdraw('analytics', 'matomo', 'plausible');
    await until(() => seen.length);
    expect(seen[0]!.erased).to.have.members(['_pk_id', '_pk_ses', 'plausible', 'pk-queue']);
    expect(seen[0]!.residue).to.deep.equal([]);
    expect(cookies(page)).to.have.members(['_ads', 'session']);
    expect(Object.keys(page.window.localStorage)).to.deep.equal(['cart']);
    expect(consentOf(page).allows('ads')).to.equal(true);
  });

  it('WDR-10: what one withdrawn service stored, and nothing of its category’s other services', async () => {
    returnWith({granted: everything});
    const page = await visitGated(site);
    await store(page);
    const seen = erasures(page);
    consentOf(page).withdraw('matomo');
    await until(() => seen.length);
    expect(cookies(page)).to.have.members(['plausible', '_ads', 'session']);
  });

  it('WDR-03: databases', async () => {
    returnWith({granted: everything});
    const page = await visitGated(site);
    const request = page.window.indexedDB.open('ads');
    request.onsuccess = () => request.result.close();
    await until(async () => (await page.window.indexedDB.databases()).some(({name}) => name === 'ads'));
    const seen = erasures(page);
    consentOf(page).withdraw('marketing', 'ads');
    await until(() => seen.some(({erased}) => erased.includes('ads')));
    expect((await page.window.indexedDB.databases()).map(({name}) => name)).to.not.include('ads');
  });

  it('what a service stored before the visitor denied it', async () => {
    const page = await visitGated(site);
    await store(page);
    const seen = erasures(page);
    await consentOf(page).denyAll();
    await until(() => seen.length);
    expect(cookies(page)).to.deep.equal(['session']);
  });

  it('nothing of what is granted, and reports nothing then', async () => {
    const page = await visitGated(site);
    await store(page);
    const seen = erasures(page);
    await consentOf(page).grantAll();
    consentOf(page).withdraw('something-else');
    consentOf(page).withdraw('plausible');
    await until(() => seen.length);
    expect(seen).to.deep.equal([{erased: ['plausible'], residue: []}]);
    expect(cookies(page)).to.have.members(['_pk_id', '_pk_ses', '_ads', 'session']);
    expect(Object.keys(page.window.localStorage)).to.have.members(['pk-queue', 'cart']);
  });

  it('WDR-03, WDR-04: again what withdrawn code writes during unload', async () => {
    returnWith({granted: everything});
    const page = await visitGated(`${site}<script type="text/plain" data-consent="matomo">
      globalThis.ran = ['matomo'];
      const write = () => { document.cookie = '_pk_late=1;Path=/'; localStorage.setItem('pk-queue', 'late') };
      write();
      for (const type of ['beforeunload', 'pagehide']) addEventListener(type, write);
      document.addEventListener('visibilitychange', write);
    </script>`);
    await until(() => page.window.ran);
    expect(cookies(page)).to.deep.equal(['_pk_late']);
    const reloaded = page.loaded();
    consentOf(page).withdraw('analytics', 'matomo');
    await reloaded;
    expect(page.window.ran).to.equal(undefined);
    expect(cookies(page)).to.deep.equal([]);
    expect(page.window.localStorage.getItem('pk-queue')).to.equal(null);
  });

  it('WDR-03: a database that withdrawn code has used, although its page reloads at once', async () => {
    returnWith({granted: everything});
    const page = await visitGated(`${site}<script type="text/plain" data-consent="ads">
      const request = indexedDB.open('ads');
      request.onsuccess = () => { request.result.close(); globalThis.ran = ['ads'] };
    </script>`);
    await until(() => page.window.ran);
    const reloaded = page.loaded();
    consentOf(page).withdraw('marketing', 'ads');
    await reloaded;
    const names = async () => (await page.window.indexedDB.databases()).map(({name}) => name);
    await until(async () => !(await names()).includes('ads')).catch(() => undefined);
    expect(await names()).to.not.include('ads');
  });

  it('WDR-10: nothing that a granted or an exempt service stores under the same name', async () => {
    returnWith({granted: everything});
    const page = await visitGated(`<lp-consent>
      <lp-category name="necessary"><lp-service name="shop"><lp-cookie name="_pk_ses"></lp-cookie></lp-service></lp-category>
      <lp-category name="analytics">
        <lp-service name="matomo"><lp-cookie name="_pk_*"></lp-cookie><lp-cookie name="_ads"></lp-cookie></lp-service>
        <lp-service name="ads"><lp-cookie name="_ads"></lp-cookie></lp-service>
      </lp-category>
    </lp-consent>`);
    await store(page);
    const seen = erasures(page);
    consentOf(page).withdraw('matomo');
    await until(() => seen.length);
    expect(seen[0]!.erased).to.deep.equal(['_pk_id']);
    expect(cookies(page)).to.have.members(['_pk_ses', 'plausible', '_ads', 'session']);
  });
});
