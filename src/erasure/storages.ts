import Cookies from 'js-cookie';
import type {StorageKind} from '../core/storage-kinds.js';
import {cookieVariants, putCookie} from './cookie-variants.js';

/** One kind of storage on the visitor's device: what is in it, and how to remove one item. */
export interface Storage {
  /** The names of what is stored. */
  names(): readonly string[] | Promise<readonly string[]>;
  /**
   * Removes what is stored as `name`. A promise resolves once it is gone, rejects if it cannot be removed, and stays pending
   * for as long as something keeps it open.
   */
  remove(name: string): unknown;
  /** Whether this storage responds asynchronously, or never, so callers must use a timeout. */
  readonly isAsync?: true;
}

/**
 * Every kind of storage that a declaration can name. Where one is missing or blocked, its methods throw or reject, and
 * nothing is stored in it.
 */
export const storages: Readonly<Record<StorageKind, Storage>> = {
  'cookie': {names: () => visibleCookies().map(decodeName), remove: expireCookie},
  'local': {names: () => Object.keys(localStorage), remove: (name) => localStorage.removeItem(name)},
  'session': {names: () => Object.keys(sessionStorage), remove: (name) => sessionStorage.removeItem(name)},
  'indexeddb': {
    isAsync: true,
    names: async () => (await indexedDB.databases()).map(({name}) => name!),
    remove: (name) =>
      new Promise((resolve, reject) => {
        Object.assign(indexedDB.deleteDatabase(name), {onsuccess: resolve, onerror: reject});
      }),
  },
  'cache': {isAsync: true, names: () => caches.keys(), remove: (name) => caches.delete(name)},
  'service-worker': {
    isAsync: true,
    names: async () => (await navigator.serviceWorker.getRegistrations()).flatMap(pathsOf),
    remove: async (path) => {
      const registrations = await navigator.serviceWorker.getRegistrations();
      const named = registrations.filter((registration) => pathsOf(registration).includes(path));
      return Promise.all(named.map((registration) => registration.unregister()));
    },
  },
};

/** The names of the cookies that script can see here, as they are written. */
export function visibleCookies(): string[] {
  const pairs = document.cookie.split('; ');
  return pairs.map((pair) => pair.split('=', 1)[0]!).filter(Boolean);
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // not valid percent-encoding
  }
}

/** Expires every variant of a cookie, its name encoded as js-cookie does, and as it is written where that differs. */
function expireCookie(name: string): void {
  const variants = cookieVariants();
  for (const variant of variants) Cookies.remove(name, variant);
  const written = new Set(visibleCookies().filter((visible) => decodeName(visible) === name));
  for (const exact of written) for (const variant of variants) putCookie(exact, variant);
}

/** The names of a service worker: the path of its scope, and that of its script. */
function pathsOf({scope, active, waiting, installing}: ServiceWorkerRegistration): string[] {
  const script = (active ?? waiting ?? installing)?.scriptURL;
  return [scope, script].flatMap((url) => (url ? new URL(url).pathname : []));
}
