import {expect} from '@open-wc/testing';
import type {ErasureEvent} from '../../src/store/events.js';
import {engine} from '../harness/engine.js';
import {consentOf, leave, returnWith, visitGated, visitPage} from '../harness/gated-page.js';
import {settled} from '../harness/settled.js';
import {until} from '../harness/until.js';
import type {Visit} from '../harness/visit.js';

const site = `<lp-consent controller="Site" privacy-policy="/privacy">
  <lp-category name="analytics"><lp-service name="stats">
    <lp-cookie name="sid"></lp-cookie><lp-cookie name="_st*"></lp-cookie><lp-cookie name="stats" storage="indexeddb"></lp-cookie>
  </lp-service></lp-category>
  <lp-category name="marketing"><lp-service name="ads"><lp-cookie name="IDE" domain="ads.example"></lp-cookie></lp-service></lp-category>
</lp-consent>`;
const everything = 'analytics+stats+marketing+ads';

/** WebKit cannot find HttpOnly cookies, see `find-http-only`. */
const httpOnly = engine === 'WebKit' ? [] : ['sid'];

/** Lets the site's server set or delete cookies. */
async function serverSets(...cookies: string[]): Promise<void> {
  await (await visitPage('A page', {headers: {'Set-Cookie': cookies}})).close();
}

/** Records the erasures that a page reports; `kept` is the store's own `residue` at that moment. */
function erasures(
  page: Visit,
): {erased: readonly string[]; residue: readonly string[]; kept: readonly string[]}[] {
  const seen: ReturnType<typeof erasures> = [];
  const consent = consentOf(page);
  consent.addEventListener('erasure', ({erased, residue}: ErasureEvent) =>
    seen.push({erased, residue, kept: consent.residue}),
  );
  return seen;
}

describe('the residue of a withdrawal', () => {
  afterEach(async () => {
    await serverSets('sid=;Path=/;Max-Age=0', '_st=;Path=/;Max-Age=0');
    sessionStorage.clear();
    await leave();
  });

  it('WDR-06: names an HttpOnly cookie of the server, which is not reported as erased', async () => {
    await serverSets('sid=1;Path=/;HttpOnly');
    returnWith({granted: everything});
    const page = await visitGated(site);
    page.window.document.cookie = '_st=1;Path=/';
    await settled(page.window);
    const seen = erasures(page);
    consentOf(page).withdraw('analytics', 'stats');
    await until(() => seen.length);
    expect(seen).to.deep.equal([{erased: ['_st'], residue: httpOnly, kept: httpOnly}]);
    expect(page.window.document.cookie).to.not.include('probe');
  });

  it('WDR-06: names what is stored on another site, with that site, and does not report it as erased', async () => {
    returnWith({granted: everything});
    const page = await visitGated(site);
    const seen = erasures(page);
    consentOf(page).withdraw('marketing', 'ads');
    await until(() => seen.length);
    expect(seen).to.deep.equal([{erased: [], residue: ['IDE (ads.example)'], kept: ['IDE (ads.example)']}]);
  });

  it('WDR-06: is the same after the page has reloaded', async () => {
    await serverSets('sid=1;Path=/;HttpOnly');
    returnWith({granted: everything});
    const page = await visitGated(
      `${site}<script type="text/plain" data-consent="stats">globalThis.ran = ['stats']</script>`,
    );
    await until(() => page.window.ran);
    const reloaded = page.loaded();
    consentOf(page).withdraw();
    await reloaded;
    await until(() => consentOf(page).residue.length);
    expect(consentOf(page).residue).to.have.members([...httpOnly, 'IDE (ads.example)']);
  });

  it('loses an entry once the server has removed it or the visitor has granted its service again', async () => {
    await serverSets('sid=1;Path=/;HttpOnly');
    returnWith({granted: everything});
    const page = await visitGated(site);
    const seen = erasures(page);
    const consent = consentOf(page);
    consent.withdraw();
    await until(() => seen.length);
    expect(consent.residue).to.have.members([...httpOnly, 'IDE (ads.example)']);
    await serverSets('sid=;Path=/;Max-Age=0');
    consent.decide({marketing: true, ads: true});
    await until(() => seen.length > 1);
    expect(seen[1]).to.deep.equal({erased: [], residue: [], kept: []});
  });

  it('loses a database once the page that held it open has closed it', async () => {
    returnWith({granted: everything});
    const page = await visitGated(site);
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = page.window.indexedDB.open('stats');
      request.onsuccess = () => resolve(request.result);
    });
    const seen = erasures(page);
    consentOf(page).withdraw('analytics', 'stats');
    await until(() => seen.length);
    expect(seen).to.deep.equal([{erased: [], residue: ['stats'], kept: ['stats']}]);
    database.close();
    await until(async () => !(await page.window.indexedDB.databases()).some(({name}) => name === 'stats'));
    page.window.dispatchEvent(new page.window.Event('visibilitychange'));
    await until(() => seen.length > 1);
    expect(seen[1]).to.deep.equal({erased: [], residue: [], kept: []});
  });

  it('is not reported again while it stays the same', async () => {
    returnWith({granted: everything});
    const page = await visitGated(site);
    const seen = erasures(page);
    consentOf(page).withdraw();
    await until(() => seen.length);
    page.window.document.cookie = '_st=1;Path=/';
    await settled(page.window);
    for (const type of ['visibilitychange', 'pagehide'])
      page.window.dispatchEvent(new page.window.Event(type));
    await until(() => seen.length > 1);
    expect(seen.map(({erased}) => erased)).to.deep.equal([[], ['_st']]);
  });

  it('is empty for a visitor who has denied everything from the start', async () => {
    await serverSets('sid=1;Path=/;HttpOnly');
    const page = await visitGated(site);
    const seen = erasures(page);
    page.window.document.cookie = '_st=1;Path=/';
    await settled(page.window);
    await consentOf(page).denyAll();
    await until(() => seen.length);
    expect(seen).to.deep.equal([{erased: ['_st'], residue: [], kept: []}]);
  });
});
