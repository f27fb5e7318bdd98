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

/** WebKit cannot tell, see `find-http-only`. */
const hidden = engine === 'WebKit' ? [] : ['sid'];

/** Has the site's server set cookies, or take them back. */
async function serverSets(...cookies: string[]): Promise<void> {
  await (await visitPage('A page', {headers: {'Set-Cookie': cookies}})).close();
}

/** What the page tells of its erasures; `residue` as the store has it at that moment. */
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

describe('what a withdrawal cannot remove', () => {
  afterEach(async () => {
    await serverSets('sid=;Path=/;Max-Age=0', '_st=;Path=/;Max-Age=0');
    sessionStorage.clear();
    await leave();
  });

  it('WDR-06: a cookie that the server has set as HttpOnly is named, and not claimed as gone', async () => {
    await serverSets('sid=1;Path=/;HttpOnly');
    returnWith({granted: everything});
    const page = await visitGated(site);
    page.window.document.cookie = '_st=1;Path=/';
    await settled(page.window);
    const seen = erasures(page);
    consentOf(page).withdraw('analytics', 'stats');
    await until(() => seen.length);
    expect(seen).to.deep.equal([{erased: ['_st'], residue: hidden, kept: hidden}]);
    expect(page.window.document.cookie).to.not.include('probe');
  });

  it('WDR-06: what is kept on another site is named with that site, and not claimed as gone', async () => {
    returnWith({granted: everything});
    const page = await visitGated(site);
    const seen = erasures(page);
    consentOf(page).withdraw('marketing', 'ads');
    await until(() => seen.length);
    expect(seen).to.deep.equal([{erased: [], residue: ['IDE (ads.example)'], kept: ['IDE (ads.example)']}]);
  });

  it('WDR-06: is still named on the next page, which the withdrawal has loaded', async () => {
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
    expect(consentOf(page).residue).to.have.members([...hidden, 'IDE (ads.example)']);
  });

  it('is taken out of the list once the server has removed it, or the visitor has granted it again', async () => {
    await serverSets('sid=1;Path=/;HttpOnly');
    returnWith({granted: everything});
    const page = await visitGated(site);
    const seen = erasures(page);
    const consent = consentOf(page);
    consent.withdraw();
    await until(() => seen.length);
    expect(consent.residue).to.have.members([...hidden, 'IDE (ads.example)']);
    await serverSets('sid=;Path=/;Max-Age=0');
    consent.decide({marketing: true, ads: true});
    await until(() => seen.length > 1);
    expect(seen[1]).to.deep.equal({erased: [], residue: [], kept: []});
  });

  it('a database is taken out of the list once what held it has let it go', async () => {
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

  it('is not told again and again while it stays the same', async () => {
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

  it('is nothing of what a visitor has refused from the start', async () => {
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
