/** A place on the visitor's device that answers in its own time, or never. */
export interface SlowStorage {
  names(): Promise<string[]>;
  /** Resolves once the thing is gone, rejects if it cannot go, and waits while something holds it. */
  remove(name: string): Promise<unknown>;
}

/** How long any of them is waited for, in milliseconds. */
const PATIENCE = 500;

/** The places that answer in their own time. Where one is missing or blocked, asking it fails, and nothing is kept in it. */
export const slowStorage = {
  'indexeddb': {
    names: async () => (await indexedDB.databases()).map(({name}) => name!),
    remove: (name) =>
      new Promise((resolve, reject) =>
        Object.assign(indexedDB.deleteDatabase(name), {onsuccess: resolve, onerror: reject}),
      ),
  },
  'cache': {
    names: async () => caches.keys(),
    remove: (name) => caches.delete(name),
  },
  'service-worker': {
    names: async () => (await navigator.serviceWorker.getRegistrations()).flatMap(pathsOf),
    remove: async (path) => {
      const registrations = await navigator.serviceWorker.getRegistrations();
      return Promise.all(
        registrations.filter((one) => pathsOf(one).includes(path)).map((one) => one.unregister()),
      );
    },
  },
} as const satisfies Record<string, SlowStorage>;

/** What a promise brings, or something else if it fails or takes too long. */
export function inTime<T>(promise: Promise<T>, otherwise: T): Promise<T> {
  return Promise.race([
    promise.catch(() => otherwise),
    new Promise<T>((resolve) => setTimeout(resolve, PATIENCE, otherwise)),
  ]);
}

/** What a service worker is called by: the path that it looks after, and that of its script. */
function pathsOf({scope, active, waiting, installing}: ServiceWorkerRegistration): string[] {
  return [scope, (active ?? waiting ?? installing)?.scriptURL].flatMap((url) =>
    url ? new URL(url).pathname : [],
  );
}
