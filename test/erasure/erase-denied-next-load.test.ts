import {expect} from '@open-wc/testing';
import {decode} from '../../src/core/codec.js';
import {readCookie} from '../../src/core/read-cookie.js';
import {consentOf, leave, returnWith, visitGated} from '../harness/gated-page.js';
import {settled} from '../harness/settled.js';
import {until} from '../harness/until.js';
import type {Visit} from '../harness/visit.js';

const site = `<lp-consent controller="Site" privacy-policy="/privacy">
  <lp-category name="analytics">
    <lp-service name="stats"><lp-cookie name="_st*"></lp-cookie><lp-cookie name="st-queue" storage="local"></lp-cookie></lp-service>
    <lp-service name="player"><lp-cookie name="_st_player"></lp-cookie></lp-service>
  </lp-category>
</lp-consent>`;
const everything = 'analytics+stats+player';

/** The names of the page's cookies, but for the decision itself. */
function cookies({document}: Visit): string[] {
  return document.cookie
    .split('; ')
    .map((pair) => pair.split('=')[0]!)
    .filter((name) => name && name !== 'lp-consent')
    .sort();
}

/** The erasure that the previous page left pending. */
function pending(): unknown {
  return JSON.parse(sessionStorage.getItem('lp-consent') ?? 'null');
}

/** Leaves an erasure pending, as a page does in which `stats` was withdrawn. */
function leavePending(): void {
  const entry = {name: '_st*', service: 'stats', category: 'analytics', isWithdrawn: true};
  sessionStorage.setItem(
    'lp-consent',
    JSON.stringify([entry, {name: '_st_player', service: 'player', category: 'analytics'}]),
  );
}

describe('on the page after a withdrawal', () => {
  beforeEach(() => {
    document.cookie = 'basket=3;Path=/';
    localStorage.setItem('cart', '1');
  });

  afterEach(async () => {
    for (const name of ['_st', '_st_player', 'basket']) document.cookie = `${name}=;Path=/;Max-Age=0`;
    sessionStorage.clear();
    localStorage.clear();
    await leave();
  });

  it('GATE-02: no erasure is pending before a decision, nor after a grant or a first denial', async () => {
    const page = await visitGated(site);
    expect(Object.keys(sessionStorage)).to.deep.equal([]);
    await consentOf(page).grantAll();
    expect(Object.keys(sessionStorage)).to.deep.equal([]);
    await page.close();
    document.cookie = 'lp-consent=;Path=/;Max-Age=0';
    await consentOf(await visitGated(site)).denyAll();
    expect(Object.keys(sessionStorage)).to.deep.equal([]);
  });

  it('WDR-03, WDR-10: only what withdrawn code wrote during unload is erased, and then nothing is pending', async () => {
    returnWith({granted: everything});
    const page = await visitGated(`${site}<script type="text/plain" data-consent="stats">
      globalThis.ran = ['stats'];
      const write = () => { document.cookie = '_st=late;Path=/'; localStorage.setItem('st-queue', 'late'); sessionStorage.setItem('written', 'late') };
      lpConsent.addEventListener('erasure', () => addEventListener('pagehide', write));
      document.cookie = '_st=1;Path=/';
    </script>`);
    await until(() => page.window.ran);
    page.document.cookie = '_st_player=1;Path=/';
    const reloaded = page.loaded();
    consentOf(page).withdraw('stats');
    await reloaded;
    await until(() => pending() === null);
    expect(page.window.sessionStorage.getItem('written')).to.equal('late');
    expect(cookies(page)).to.deep.equal(['_st_player', 'basket']);
    expect(Object.keys(localStorage)).to.deep.equal(['cart']);
  });

  it('WDR-10: what granted services store is kept, even if the page does not declare them', async () => {
    returnWith({granted: 'analytics+player', denied: 'stats'});
    for (const name of ['_st', '_st_player']) document.cookie = `${name}=1;Path=/`;
    leavePending();
    const page = await visitGated('<h1>A page that declares nothing</h1>');
    await until(() => pending() === null);
    expect(cookies(page)).to.deep.equal(['_st_player', 'basket']);
  });

  it('the pending erasure is done before any granted script runs', async () => {
    returnWith({granted: 'analytics+player', denied: 'stats'});
    document.cookie = '_st=1;Path=/';
    leavePending();
    const page = await visitGated(
      `<script type="text/plain" data-consent="player">globalThis.ran = [document.cookie]</script>`,
    );
    await until(() => page.window.ran);
    expect(page.window.ran![0]).to.not.match(/_st=/);
    await until(() => pending() === null);
  });

  it('what a service stores that was granted again is kept', async () => {
    returnWith({granted: everything});
    document.cookie = '_st=1;Path=/';
    leavePending();
    const page = await visitGated(site);
    await until(() => pending() === null);
    expect(cookies(page)).to.deep.equal(['_st', 'basket']);
  });

  it('nothing is pending for a service that was granted again, and later erasures keep its data', async () => {
    returnWith({granted: `${everything}+ads`});
    const ads = '<lp-service name="ads"><lp-cookie name="_ads"></lp-cookie></lp-service>';
    const page = await visitGated(site.replace('</lp-category>', `${ads}</lp-category>`));
    consentOf(page).withdraw('stats');
    await until(pending);
    consentOf(page).decide({stats: true});
    await until(() => pending() === null);
    for (const name of ['_st', '_ads']) page.document.cookie = `${name}=1;Path=/`;
    await settled(page.window);
    consentOf(page).decide({ads: false});
    await until(() => !cookies(page).includes('_ads'));
    expect(cookies(page)).to.deep.equal(['_st', 'basket']);
  });

  it('the pending erasure covers two withdrawals in a row', async () => {
    returnWith({granted: everything});
    const page = await visitGated(site);
    consentOf(page).withdraw('stats');
    consentOf(page).withdraw('player');
    await until(() => JSON.stringify(pending()).includes('player'));
    expect(
      (pending() as {name: string; isWithdrawn?: boolean}[])
        .filter(({isWithdrawn}) => isWithdrawn)
        .map(({name}) => name),
    ).to.have.members(['_st*', 'st-queue', '_st_player']);
  });

  it('the decision is kept although a withdrawn service declares cookies of any name', async () => {
    returnWith({granted: 'analytics+greedy'});
    const page = await visitGated(`<lp-consent><lp-category name="analytics"><lp-service name="greedy">
      <lp-cookie name="*" all></lp-cookie><lp-cookie name="*" storage="session" all></lp-cookie></lp-service></lp-category></lp-consent>`);
    consentOf(page).withdraw();
    await until(pending);
    await until(() => !page.document.cookie.includes('basket'));
    expect(page.document.cookie).to.match(/^lp-consent=[^;]*denied=analytics\+greedy$/);
  });

  for (const text of ['{', '[null]', '[{"name":"basket"}]', '"basket"'])
    it(`a malformed pending erasure is ignored and removed: ${text}`, async () => {
      returnWith({denied: everything, at: Math.floor(Date.now() / 1000) - 60});
      sessionStorage.setItem('lp-consent', text);
      const page = await visitGated(site);
      await until(() => sessionStorage.getItem('lp-consent') === null);
      expect(cookies(page)).to.deep.equal(['basket']);
    });

  it('a withdrawal erases and is stored where sessionStorage is blocked', async () => {
    returnWith({granted: everything});
    const blocked = `<script>Object.defineProperty(window, 'sessionStorage', {get() { throw new DOMException('blocked', 'SecurityError') }})</script>`;
    const page = await visitGated(site, {before: blocked});
    document.cookie = '_st=1;Path=/';
    consentOf(page).withdraw();
    await until(() => cookies(page).join() === 'basket');
    const stored = decode(readCookie(page.document.cookie, 'lp-consent'));
    expect(stored?.granted).to.deep.equal([]);
    expect(stored?.denied).to.have.members(['analytics', 'stats', 'player']);
  });
});

describe('the clean-up functions of a withdrawn task', () => {
  afterEach(async () => {
    document.cookie = '_st=;Path=/;Max-Age=0';
    sessionStorage.clear();
    await leave();
  });

  for (const [what, isLoaded] of [
    ['first decision', false],
    ['later decision', true],
  ] as const)
    it(`WDR-03: run before the erasure on a ${what}, so what they write is erased`, async () => {
      returnWith({granted: everything});
      const page = await visitGated(site, {gate: 'data-on-withdraw="stay"'});
      const consent = consentOf(page);
      if (isLoaded) await consent.internals.loadDeferred();
      let isCleanedUp = false;
      consent.when('stats', () => () => {
        isCleanedUp = true;
        page.document.cookie = '_st=bye;Path=/';
      });
      const erased: string[] = [];
      consent.addEventListener('erasure', (event) => erased.push(...event.erased));
      consent.withdraw('stats');
      expect(isCleanedUp).to.equal(true);
      await until(() => erased.length);
      expect(erased).to.deep.equal(['_st']);
      await settled(page.window);
      expect(cookies(page)).to.deep.equal([]);
    });

  it('WDR-04: run before the page reloads', async () => {
    returnWith({granted: everything});
    const page = await visitGated(`${site}<script type="text/plain" data-consent="stats">
      globalThis.ran = ['stats'];
      lpConsent.when('stats', () => () => { document.cookie = '_st=bye;Path=/'; sessionStorage.setItem('cleaned-up', String(performance.timeOrigin)) });
    </script>`);
    await until(() => page.window.ran);
    const {timeOrigin} = page.window.performance;
    const reloaded = page.loaded();
    consentOf(page).withdraw('stats');
    await reloaded;
    expect(sessionStorage.getItem('cleaned-up')).to.equal(String(timeOrigin));
    expect(cookies(page)).to.deep.equal([]);
  });
});
