import type {Key} from '../core/key.js';
import type {Entry} from './entries.js';

/** An erasure that is still to be done. */
export interface Pending {
  /** The entries to erase again, and those that other services keep. */
  readonly entries: readonly Entry[];
  /** The keys whose entries are to be erased wherever a page declares them; `*` for all. */
  readonly keys: readonly Key[];
}

/**
 * Reads the erasure that the previous page of this tab left pending. Malformed data is ignored. Where a page could not load
 * the deferred chunk, which knows what is declared, its gate has written the keys alone.
 */
export function readPending(name: string): Pending {
  try {
    const saved: unknown[] = JSON.parse(sessionStorage.getItem(name) ?? '');
    const isEntry = (item: unknown): item is Entry => {
      const {name, service, category} = (item ?? {}) as Entry;
      return [name, service, category].every((value) => typeof value === 'string');
    };
    return {
      entries: saved.filter(isEntry),
      keys: saved.filter((item) => typeof item === 'string'),
    };
  } catch {
    return {entries: [], keys: []};
  }
}

const SAVED_FIELDS = ['name', 'all', 'storage', 'domain', 'service', 'category', 'isWithdrawn'];

/**
 * Saves a pending erasure for the next page of this tab, each entry once, or removes it if there is none. Without storage
 * nothing is saved.
 */
export function savePending(name: string, {entries, keys}: Pending): void {
  const items = [...keys, ...entries].map((item) => JSON.stringify(item, SAVED_FIELDS));
  try {
    if (items.length) sessionStorage.setItem(name, `[${[...new Set(items)]}]`);
    else sessionStorage.removeItem(name);
  } catch {
    // Storage is blocked: what is written during unload stays until the next erasure.
  }
}
