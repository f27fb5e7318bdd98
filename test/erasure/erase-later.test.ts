import {expect} from '@open-wc/testing';
import {consentOf, leave, returnWith, visitGated} from '../harness/gated-page.js';
import {until} from '../harness/until.js';
import type {Visit} from '../harness/visit.js';

const site = `<lp-consent controller="Site" privacy-policy="/privacy"><lp-category name="analytics">
  <lp-service name="stats"><lp-cookie name="_st*"></lp-cookie><lp-cookie name="st-queue" storage="local"></lp-cookie></lp-service>
  <lp-service name="player"><lp-cookie name="_player"></lp-cookie></lp-service>
</lp-category></lp-consent>`;
const granted = 'analytics+stats+player';
const folder = `/__page/${crypto.randomUUID()}`;

/** The names of the page's cookies, but for the decision itself. */
function cookies({document}: Visit): string[] {
  const names = document.cookie.split('; ').map((pair) => pair.split('=')[0]!);
  return names.filter((name) => name && name !== 'lp-consent').sort();
}

/** Opens a page, and resolves once the pending erasure is done on it. */
async function pass(html: string, path: string): Promise<Visit> {
  const page = await visitGated(html, {path});
  await until(() => sessionStorage.getItem('lp-consent') === null);
  return page;
}

describe('on later pages of a tab', () => {
  afterEach(async () => {
    await leave();
    localStorage.clear();
    for (const name of ['_st', '_player', 'basket'])
      for (const path of ['/', `${folder}/deep`]) document.cookie = `${name}=;Path=${path};Max-Age=0`;
  });

  it('WDR-05: cookies of a deeper path are erased after a withdrawal, although other pages come in between', async () => {
    for (const name of ['_st', '_player', 'basket']) document.cookie = `${name}=1;Path=${folder}/deep`;
    returnWith({granted});
    const page = await visitGated(site, {path: `${folder}/home`});
    consentOf(page).withdraw('stats');
    await until(() => sessionStorage.getItem('lp-consent'));
    await page.close();
    await (await pass(site, `${folder}/between`)).close();
    await (await pass('<h1>A page that declares nothing</h1>', `${folder}/other`)).close();
    const deep = await pass('<h1>Another one</h1>', `${folder}/deep/item`);
    await until(() => cookies(deep).join() === '_player,basket');
    // The visitor allows the service again.
    consentOf(deep).decide({stats: true});
    await consentOf(deep).internals.loadDeferred();
    await deep.close();
    expect(sessionStorage.getItem('lp-consent')).to.equal(null);
  });

  it('the pending erasure does not grow', async () => {
    returnWith({granted});
    const page = await visitGated(site);
    consentOf(page).withdraw('stats');
    await until(() => sessionStorage.getItem('lp-consent'));
    await page.close();
    const sizes: number[] = [];
    for (let turn = 0; turn < 3; turn++) {
      await (await pass(site, `${folder}/${turn}`)).close();
      sizes.push(sessionStorage.getItem('lp-consent')!.length);
    }
    expect(new Set(sizes)).to.have.length(1);
  });

  it('a page from which only other kinds of storage were erased leaves nothing pending', async () => {
    returnWith({granted: 'analytics+queue'});
    const queue = `<lp-consent><lp-category name="analytics"><lp-service name="queue">
      <lp-cookie name="st-queue" storage="local"></lp-cookie></lp-service></lp-category></lp-consent>`;
    const page = await visitGated(queue);
    localStorage.setItem('st-queue', '1');
    consentOf(page).withdraw('queue');
    await until(() => sessionStorage.getItem('lp-consent'));
    await page.close();
    await (await pass(queue, `${folder}/next`)).close();
    expect(sessionStorage.getItem('lp-consent')).to.equal(null);
    expect(localStorage.getItem('st-queue')).to.equal(null);
  });
});

describe('while nothing is decided', () => {
  afterEach(async () => {
    await leave();
    localStorage.clear();
    for (const name of ['_st', '_player', 'basket']) document.cookie = `${name}=;Path=/;Max-Age=0`;
  });

  const store = (): void => {
    for (const name of ['_st', '_player', 'basket']) document.cookie = `${name}=1;Path=/`;
    localStorage.setItem('st-queue', '1');
  };
  const aYearAgo = Math.floor(Date.now() / 1000) - 366 * 86400;

  for (const [what, decision, gate] of [
    ['an expired decision', {granted: 'analytics+stats', at: aYearAgo}, ''],
    ['a decision of an older revision', {granted: 'analytics+stats'}, 'data-revision="2"'],
  ] as const)
    it(`WDR-03: what ${what} had allowed is erased, and nothing else`, async () => {
      store();
      returnWith(decision);
      const page = await visitGated(site, {gate});
      await until(() => cookies(page).join() === '_player,basket');
      expect(localStorage.getItem('st-queue')).to.equal(null);
      expect(consentOf(page).decision).to.equal(undefined);
    });

  it('WDR-03: what a decision had allowed that is reset is erased', async () => {
    returnWith({granted: 'analytics+stats'});
    const page = await visitGated(site);
    store();
    consentOf(page).reset();
    await until(() => cookies(page).join() === '_player,basket');
    expect(localStorage.getItem('st-queue')).to.equal(null);
  });

  it('what runs until it is denied keeps what it stores', async () => {
    store();
    returnWith({granted: 'analytics+stats+player', at: aYearAgo});
    const page = await visitGated(site, {gate: 'data-opt-out="stats"'});
    await until(() => cookies(page).join() === '_st,basket');
    expect(localStorage.getItem('st-queue')).to.equal('1');
  });

  it('GATE-02: nothing is erased for a visitor who comes for the first time', async () => {
    store();
    const page = await visitGated(site);
    await consentOf(page).internals.loadDeferred();
    expect(cookies(page)).to.deep.equal(['_player', '_st', 'basket']);
    consentOf(page).decide({stats: false});
    await until(() => cookies(page).join() === '_player,basket');
  });
});
