import {expect} from '@open-wc/testing';
import type {Cookie} from '../../src/core/declaration.js';
import type {Erasure} from '../../src/erasure/erase.js';
import {leave, visitPage} from '../harness/gated-page.js';
import {settled} from '../harness/settled.js';
import {until} from '../harness/until.js';

interface Page {
  readonly window: Window & typeof globalThis;
  erase(...entries: Cookie[]): Promise<Erasure>;
}

/** A page some folders deep, with its own cookies. */
async function visitShop(...cookies: string[]): Promise<Page> {
  return visitShopAt('/__page/shop/cart/item.html', ...cookies);
}

async function visitShopAt(path: string, ...cookies: string[]): Promise<Page> {
  const visit = await visitPage(
    `<script type="module">import {erase} from '/src/erasure/erase.ts'; globalThis.erase = erase</script>`,
    {path},
  );
  const window = visit.window as Window &
    typeof globalThis & {erase?: (entries: Cookie[]) => Promise<Erasure>};
  for (const cookie of cookies) window.document.cookie = cookie;
  await settled(window);
  return {window, erase: (...entries) => window.erase!(entries)};
}

/** The names of the page's cookies. */
function cookiesOf({window}: Pick<Page, 'window'>): string[] {
  return window.document.cookie
    .split('; ')
    .filter(Boolean)
    .map((pair) => pair.split('=')[0]!);
}

function open(window: Window & typeof globalThis, name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = window.indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = reject;
  });
}

async function databasesOf({window}: Page): Promise<(string | undefined)[]> {
  return (await window.indexedDB.databases()).map(({name}) => name);
}

describe('erasing cookies', () => {
  afterEach(async () => {
    const {window} = await visitShop();
    for (const name of cookiesOf({window}))
      for (const end of ['', ';Path=/']) window.document.cookie = `${name}=;Max-Age=0${end}`;
    await leave();
  });

  it('WDR-05: removes exact names and patterns, and keeps what is not declared', async () => {
    const page = await visitShop('_ga=1', '_ga_X1=1', '_gat=1', 'session=1', 'my_ga=1');
    const {erased, residue} = await page.erase({name: '_ga'}, {name: '_ga_*'});
    expect(erased).to.have.members(['_ga', '_ga_X1']);
    expect(residue).to.deep.equal([]);
    expect(cookiesOf(page)).to.have.members(['_gat', 'session', 'my_ga']);
  });

  it('treats only * as a wildcard', async () => {
    const page = await visitShop('_pk.id=1', '_pkxid=1', '_pk.id.7.a=1', 'a+b=1', 'aab=1');
    await page.erase({name: '_pk.id'}, {name: 'a+b'});
    expect(cookiesOf(page)).to.have.members(['_pkxid', '_pk.id.7.a', 'aab']);
  });

  it('WDR-05: removes a cookie with any path', async () => {
    const paths = [
      '/',
      '/__page',
      '/__page/',
      '/__page/shop',
      '/__page/shop/',
      '/__page/shop/cart',
      '/__page/shop/cart/',
      '/__page/shop/cart/item.html',
    ];
    const page = await visitShop(...paths.map((path) => `_ga=${encodeURIComponent(path)};Path=${path}`));
    expect(cookiesOf(page)).to.have.length(paths.length);
    expect(await page.erase({name: '_ga'})).to.deep.equal({erased: ['_ga'], residue: []});
    expect(cookiesOf(page)).to.deep.equal([]);
  });

  it('WDR-05: removes a cookie of a folder whose name cannot be written in a Path attribute', async () => {
    const page = await visitShopAt('/__page/shop;v=2/item.html', '_ga=1');
    expect(cookiesOf(page)).to.deep.equal(['_ga']);
    expect(await page.erase({name: '_ga'})).to.deep.equal({erased: ['_ga'], residue: []});
    expect(cookiesOf(page)).to.deep.equal([]);
  });

  for (const attributes of ['Secure', 'Secure;SameSite=None', 'Secure;SameSite=None;Partitioned'])
    it(`WDR-05: removes a cookie that was set with ${attributes}, if the browser accepts it`, async () => {
      const page = await visitShop(`_ga=1;${attributes}`, `_ga_X=1;Path=/;${attributes}`, '_gid=1;Path=/');
      const before = cookiesOf(page);
      const {erased, residue} = await page.erase({name: '_g*'});
      expect(erased).to.have.members(before);
      expect(residue).to.deep.equal([]);
      expect(cookiesOf(page)).to.deep.equal([]);
    });

  it('WDR-05: removes a cookie of the host and one of the domain', async () => {
    const page = await visitShop('_ga=1;Path=/', `_ga=2;Path=/;Domain=${location.hostname}`);
    await page.erase({name: '_ga'});
    expect(cookiesOf(page)).to.deep.equal([]);
  });

  for (const [what, cookie, name] of [
    ['a value that is no UTF-8', '__utmz=caf%E9', '__utmz'],
    ['a percent sign in its name', 'AMCV_1%40AdobeOrg=1', 'AMCV_1*'],
    ['brackets in its name', 'CakeCookie[stats]=1', 'CakeCookie[stats]'],
    ['a colon in its name', 'rl:session=1', 'rl:*'],
    ['an at sign in its name', 'sb@1=1', 'sb@1'],
    ['a lone percent sign in its name', '50%off=1', '50*'],
    ['a name that is encoded where it need not be', '%5fga=1', '_ga'],
    ['quotes around its value', 'q="1"', 'q'],
    ['no value', 'empty=', 'empty'],
  ] as const)
    it(`WDR-05: removes a cookie with ${what}`, async () => {
      const page = await visitShop(cookie);
      const {erased, residue} = await page.erase({name});
      expect(cookiesOf(page)).to.deep.equal([]);
      expect(erased).to.have.length(1);
      expect(residue).to.deep.equal([]);
    });

  it('WDR-10: keeps what another service stores under the same name', async () => {
    const visit = await visitShop('_ga=1', '_ga_X=1', '_ads=1');
    const erase = Reflect.get(visit.window, 'erase') as (...lists: Cookie[][]) => Promise<Erasure>;
    const result = await erase(
      [{name: '_ga*'}, {name: '_ads'}],
      [{name: '_ga_*'}, {name: '_ads', storage: 'local'}],
    );
    expect(result).to.deep.equal({erased: ['_ga', '_ads'], residue: []});
    expect(cookiesOf(visit)).to.deep.equal(['_ga_X']);
  });

  it('removes a cookie that is declared for this very host', async () => {
    const page = await visitShop('_ga=1;Path=/');
    expect(await page.erase({name: '_ga', domain: `.${location.hostname.toUpperCase()}`})).to.deep.equal({
      erased: ['_ga'],
      residue: [],
    });
  });

  it('WDR-06: keeps a cookie with the same name as one on another site', async () => {
    const visit = await visitShop('IDE=1', 'uid=1');
    const erase = Reflect.get(visit.window, 'erase') as (...lists: Cookie[][]) => Promise<Erasure>;
    const elsewhere = {domain: 'ads.example'};
    expect(
      await erase([{name: 'IDE', ...elsewhere}, {name: 'uid'}], [{name: 'uid', ...elsewhere}]),
    ).to.deep.equal({erased: ['uid'], residue: []});
    expect(cookiesOf(visit)).to.deep.equal(['IDE']);
  });

  it('reports nothing that was not there', async () => {
    const page = await visitShop('session=1');
    expect(
      await page.erase({name: '_ga'}, {name: '_gid', storage: 'local'}, {name: 'db', storage: 'indexeddb'}),
    ).to.deep.equal({erased: [], residue: []});
  });
});

describe('erasing storage', () => {
  // Pages of earlier test files may have left a pending erasure.
  beforeEach(clear);
  afterEach(async () => {
    await leave();
    clear();
  });

  function clear(): void {
    localStorage.clear();
    sessionStorage.clear();
  }

  it('WDR-03: removes what is declared from localStorage and sessionStorage, each separately', async () => {
    const page = await visitShop();
    for (const storage of [page.window.localStorage, page.window.sessionStorage])
      for (const name of ['ph_1', 'ph_2', 'cart']) storage.setItem(name, '1');
    const {erased} = await page.erase({name: 'ph_*', storage: 'local'}, {name: 'ph_1', storage: 'session'});
    expect(erased).to.have.members(['ph_1', 'ph_2']);
    expect(Object.keys(page.window.localStorage)).to.deep.equal(['cart']);
    expect(Object.keys(page.window.sessionStorage)).to.have.members(['ph_2', 'cart']);
  });

  it('keeps a cookie of the same name', async () => {
    const page = await visitShop('ph_1=1');
    page.window.localStorage.setItem('ph_1', '1');
    await page.erase({name: 'ph_1', storage: 'local'});
    expect(cookiesOf(page)).to.deep.equal(['ph_1']);
    await page.erase({name: 'ph_1'});
  });

  it('WDR-03: removes databases', async () => {
    const page = await visitShop();
    for (const name of ['stats-1', 'stats-2', 'drafts']) (await open(page.window, name)).close();
    const {erased, residue} = await page.erase({name: 'stats-*', storage: 'indexeddb'});
    expect(erased).to.have.members(['stats-1', 'stats-2']);
    expect(residue).to.deep.equal([]);
    expect(await databasesOf(page)).to.deep.equal(['drafts']);
    await page.erase({name: '*', all: true, storage: 'indexeddb'});
  });

  it('WDR-06: reports a database that is still open as residue and not as erased', async () => {
    const page = await visitShop();
    const database = await open(page.window, 'held');
    expect(await page.erase({name: 'held', storage: 'indexeddb'})).to.deep.equal({
      erased: [],
      residue: ['held'],
    });
    database.close();
    await until(async () => !(await databasesOf(page)).includes('held'));
  });

  it('WDR-03: removes again what was written while it waited for a database', async () => {
    const page = await visitShop('_ga=1');
    (await open(page.window, 'stats')).close();
    const result = page.erase({name: '_ga'}, {name: 'stats', storage: 'indexeddb'});
    page.window.document.cookie = '_ga=2';
    expect((await result).residue).to.deep.equal([]);
    expect(cookiesOf(page)).to.deep.equal([]);
  });

  it('does not throw where storage is blocked, and removes the rest', async () => {
    const page = await visitShop('_ga=1');
    const refuse = () => {
      throw new page.window.DOMException('blocked', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(page.window, name, {get: refuse});
    page.window.IDBFactory.prototype.databases = async () => refuse();
    const names = (['cookie', 'local', 'session', 'indexeddb'] as const).map((storage) => ({
      name: '_ga',
      storage,
    }));
    expect(await page.erase(...names)).to.deep.equal({erased: ['_ga'], residue: []});
  });
});
