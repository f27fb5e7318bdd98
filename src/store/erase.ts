import Cookies from 'js-cookie';
import type {Cookie} from '../core/declaration.js';

/** What an erasure did: names gone, names still there. */
export interface Erasure {
  readonly erased: readonly string[];
  readonly residue: readonly string[];
}

/** How long a database that the page still holds open is waited for, in milliseconds. */
const PATIENCE = 500;

/**
 * Removes from this device what the given entries name, but for what others keep under the same name. Cookies and storage
 * are gone when the call returns; databases, which close in their own time, when the promise resolves.
 */
export async function erase(entries: readonly Cookie[], kept: readonly Cookie[] = []): Promise<Erasure> {
  const found: string[] = [];
  const residue: string[] = [];
  const matching = (kind: Cookie['storage'], names: string[]): string[] => {
    const isIn = (list: readonly Cookie[]) => (name: string) =>
      list.some((entry) => (entry.storage || 'cookie') === kind && patternOf(entry.name).test(name));
    return names.filter(isIn(entries)).filter((name) => !isIn(kept)(name));
  };
  const empty = (kind: Cookie['storage'], names: () => string[], remove: (name: string) => void): void => {
    try {
      const there = matching(kind, names());
      there.forEach(remove);
      found.push(...there);
      residue.push(...matching(kind, names()));
    } catch {} // storage is blocked here: then nothing is kept in it either
  };
  empty('cookie', cookieNames, expire);
  empty('local', () => Object.keys(localStorage), (name) => localStorage.removeItem(name));
  empty('session', () => Object.keys(sessionStorage), (name) => sessionStorage.removeItem(name));
  if (entries.some(({storage}) => storage === 'indexeddb')) {
    const databases = await indexedDB.databases().catch(() => []);
    const names = matching('indexeddb', databases.map(({name}) => name!));
    found.push(...names);
    residue.push(...(await Promise.all(names.map(drop))).flat());
  }
  return {erased: found.filter((name) => !residue.includes(name)), residue};
}

/** The names of the cookies that the page sees, as a site declares them; one that is encoded badly is read as it stands. */
function cookieNames(): string[] {
  const readable = (name: string): string => {
    try {
      return decodeURIComponent(name);
    } catch {
      return name;
    }
  };
  const names = document.cookie.split('; ').map((pair) => readable(pair.split('=', 1)[0]!));
  return [...new Set(names)].filter(Boolean);
}

/** The `Domain` values under which this host can have a cookie: none (the host alone), itself, and each parent. */
function scopes(): string[] {
  const labels = location.hostname.split('.');
  return ['', ...labels.map((_, i) => labels.slice(i).join('.'))];
}

/** A declared name, in which `*` stands for anything, as a pattern. */
function patternOf(name: string): RegExp {
  return new RegExp(`^${name.replace(/[^\w*]/g, '\\$&').replaceAll('*', '.*')}$`);
}

/**
 * Expires every variant of a cookie that a page at this address can see: host and parent domains, each path, partitioned
 * or not, its name written encoded (as js-cookie does) or bare.
 */
function expire(name: string): void {
  const {pathname, protocol} = location;
  const folders = [...pathname].flatMap((sign, i) => (sign === '/' ? [pathname.slice(0, i), pathname.slice(0, i + 1)] : []));
  const secure = protocol === 'https:';
  for (const domain of scopes())
    for (const path of [...folders, pathname].filter(Boolean))
      for (const partitioned of secure ? [false, true] : [false]) {
        Cookies.remove(name, {domain, path, secure, partitioned});
        document.cookie = `${name}=;Max-Age=0;Domain=${domain};Path=${path}${secure ? ';Secure' : ''}${partitioned ? ';Partitioned' : ''}`;
      }
}

/** Deletes a database; resolves with its name if something still holds it open. */
function drop(name: string): Promise<string[]> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE, [name]);
    indexedDB.deleteDatabase(name).onsuccess = () => {
      clearTimeout(timer);
      resolve([]);
    };
  });
}
