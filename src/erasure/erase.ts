import type {Cookie} from '../core/declaration.js';
import {storageKinds, type StorageKind} from '../core/storage-kinds.js';
import {lacksAll} from '../core/lacks-all.js';
import {isOnOtherSite, kindOf, matches} from './entries.js';
import {storages, type AsyncStorage} from './storages.js';

/** What an erasure did: the names that are gone, and those that are still there. */
export interface Erasure {
  readonly erased: readonly string[];
  readonly residue: readonly string[];
}

/** How long an erasure waits for any one database, cache or service worker. */
const STORAGE_TIMEOUT_MS = 500;

/**
 * Removes from this device what the given entries name, except what `kept` names too. Cookies, local and session storage
 * are erased when the call returns; databases, caches and service workers, which answer later, when the promise resolves.
 * What has been written again by then is erased once more. Entries of other sites are left out, and so is a lone `*`
 * without `all`.
 */
export async function erase(declared: readonly Cookie[], kept: readonly Cookie[] = []): Promise<Erasure> {
  const entries = declared.filter((entry) => !lacksAll(entry));
  const found = new Set<string>();
  const erasable = (kind: StorageKind, names: readonly string[]): string[] =>
    [...new Set(names)].filter((name) => matches(entries, kind, name) && !matches(kept, kind, name));

  const eraseNow = (): string[] =>
    storageKinds.flatMap((kind) => {
      const storage = storages[kind];
      if (storage.isAsync) return [];
      try {
        for (const name of erasable(kind, storage.names())) {
          found.add(name);
          storage.remove(name);
        }
        return erasable(kind, storage.names());
      } catch {
        return []; // The storage is blocked, so nothing is kept in it.
      }
    });

  const eraseLater = async (kind: StorageKind, {names, remove}: AsyncStorage): Promise<string[]> => {
    const stored = erasable(kind, await withTimeout(async () => names(), []));
    for (const name of stored) found.add(name);
    const eraseOne = async (name: string): Promise<string> => {
      await remove(name);
      return '';
    };
    const stuck = await Promise.all(stored.map((name) => withTimeout(() => eraseOne(name), name)));
    return stuck.filter(Boolean);
  };

  let residue = eraseNow();
  const later = storageKinds.flatMap((kind) => {
    const storage = storages[kind];
    const isNamed = entries.some((entry) => kindOf(entry) === kind && !isOnOtherSite(entry));
    return storage.isAsync && isNamed ? [eraseLater(kind, storage)] : [];
  });
  if (later.length) {
    const stuck = await Promise.all(later);
    residue = [...eraseNow(), ...stuck.flat()];
  }
  return {
    erased: [...found].filter((name) => !residue.includes(name)),
    residue: [...new Set(residue)],
  };
}

/** What `task` returns, or `fallback` if it fails or takes too long. */
function withTimeout<T>(task: () => Promise<T>, fallback: T): Promise<T> {
  const timeout = new Promise<T>((resolve) => setTimeout(resolve, STORAGE_TIMEOUT_MS, fallback));
  return Promise.race([task().catch(() => fallback), timeout]);
}
