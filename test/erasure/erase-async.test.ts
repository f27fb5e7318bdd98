import {expect} from '@open-wc/testing';
import type {Cookie} from '../../src/core/declaration.js';
import type {Erasure} from '../../src/erasure/erase.js';
import {leave, visitPage} from '../harness/gated-page.js';
import {settled} from '../harness/settled.js';

type Erase = (entries: readonly Cookie[], kept?: readonly Cookie[]) => Promise<Erasure>;

async function visitShop(): Promise<{window: Window & typeof globalThis; erase: Erase}> {
  const {window} = await visitPage(
    `<script type="module">import {erase} from '/src/erasure/erase.ts'; globalThis.erase = erase</script>`,
  );
  return {window, erase: Reflect.get(window, 'erase') as Erase};
}

/** Serves a service worker from the site and registers it. */
async function register(path: string, scope: string): Promise<void> {
  const page = {
    html: '// A service worker that does nothing.',
    path,
    headers: {'Content-Type': 'text/javascript', 'Service-Worker-Allowed': '/'},
  };
  await fetch('/__page', {method: 'POST', body: JSON.stringify(page)});
  await navigator.serviceWorker.register(path, {scope});
}

async function workerScopes(): Promise<string[]> {
  return (await navigator.serviceWorker.getRegistrations()).map(({scope}) => new URL(scope).pathname).sort();
}

const never = (): Promise<never> => new Promise<never>(() => {});

describe('erasing asynchronous storage', () => {
  afterEach(async () => {
    await leave();
    for (const name of await caches.keys()) await caches.delete(name);
    for (const registration of await navigator.serviceWorker.getRegistrations())
      await registration.unregister();
  });

  it('WDR-03: removes caches by name and pattern, and keeps those of the site', async () => {
    const {erase} = await visitShop();
    for (const name of ['stats-v1', 'stats-v2', 'player', 'shop']) await caches.open(name);
    const {erased, residue} = await erase([
      {name: 'stats-*', storage: 'cache'},
      {name: 'player', storage: 'cache'},
      {name: 'shop'},
    ]);
    expect(erased).to.have.members(['stats-v1', 'stats-v2', 'player']);
    expect(residue).to.deep.equal([]);
    expect(await caches.keys()).to.deep.equal(['shop']);
  });

  it('WDR-10: keeps a cache that a granted service declares', async () => {
    const {erase} = await visitShop();
    for (const name of ['v1', 'v2']) await caches.open(name);
    expect(await erase([{name: 'v*', storage: 'cache'}], [{name: 'v2', storage: 'cache'}])).to.deep.equal({
      erased: ['v1'],
      residue: [],
    });
    expect(await caches.keys()).to.deep.equal(['v2']);
  });

  for (const [what, name] of [
    ['its script', '/__page/push-worker.js'],
    ['its scope', '/__page/push/'],
    ['a pattern', '*/push-*.js'],
  ] as const)
    it(`WDR-03: unregisters a service worker named by ${what}, and keeps the site’s own`, async () => {
      await register('/__page/push-worker.js', '/__page/push/');
      await register('/__page/shop-worker.js', '/__page/shop/');
      const {erase} = await visitShop();
      expect((await erase([{name, storage: 'service-worker'}])).residue).to.deep.equal([]);
      expect(await workerScopes()).to.deep.equal(['/__page/shop/']);
    });

  it('reports an unregistered service worker by the name that the site has declared', async () => {
    await register('/__page/push-worker.js', '/__page/push/');
    const {erase} = await visitShop();
    expect((await erase([{name: '/__page/push-worker.js', storage: 'service-worker'}])).erased).to.deep.equal(
      ['/__page/push-worker.js'],
    );
  });

  it('WDR-06: continues if a storage never responds, and reports nothing erased from it', async () => {
    const {window, erase} = await visitShop();
    window.IDBFactory.prototype.databases = never;
    window.CacheStorage.prototype.keys = never;
    window.ServiceWorkerContainer.prototype.getRegistrations = never;
    window.document.cookie = '_ga=1';
    await settled(window);
    const entries = (['indexeddb', 'cache', 'service-worker'] as const).map((storage) => ({
      name: '*',
      all: true,
      storage,
    }));
    expect(await erase([...entries, {name: '_ga'}])).to.deep.equal({erased: ['_ga'], residue: []});
  });

  it('WDR-06: reports as residue what is not removed in time or at all', async () => {
    await register('/__page/push-worker.js', '/__page/push/');
    await caches.open('stats');
    const {window, erase} = await visitShop();
    window.CacheStorage.prototype.delete = never;
    window.ServiceWorkerRegistration.prototype.unregister = () => Promise.reject(new Error('refused'));
    const {erased, residue} = await erase([
      {name: 'stats', storage: 'cache'},
      {name: '*-worker.js', storage: 'service-worker'},
    ]);
    expect(erased).to.deep.equal([]);
    expect(residue).to.have.members(['stats', '/__page/push-worker.js']);
  });

  it('continues in a browser without these storages', async () => {
    const {window, erase} = await visitShop();
    for (const [owner, name] of [
      [window, 'indexedDB'],
      [window, 'caches'],
      [window.navigator, 'serviceWorker'],
    ] as const)
      Object.defineProperty(owner, name, {value: undefined});
    window.document.cookie = '_ga=1';
    await settled(window);
    const entries = (['indexeddb', 'cache', 'service-worker'] as const).map((storage) => ({
      name: '*',
      all: true,
      storage,
    }));
    expect(await erase([...entries, {name: '_ga'}])).to.deep.equal({erased: ['_ga'], residue: []});
    expect(window.document.cookie).not.to.contain('_ga');
  });
});
