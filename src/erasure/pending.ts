import type {Entry} from './entries.js';

/**
 * Reads the erasure that the previous page of this tab left pending: the entries to erase again, since withdrawn code may
 * write during unload, and those to keep. Malformed data is ignored.
 */
export function readPending(name: string): Entry[] {
  try {
    const entries = JSON.parse(sessionStorage.getItem(name) ?? '') as Entry[];
    return entries.filter((entry) =>
      [entry.name, entry.service, entry.category].every((value) => typeof value === 'string'),
    );
  } catch {
    return [];
  }
}

const SAVED_FIELDS = ['name', 'storage', 'domain', 'service', 'category', 'isWithdrawn'];

/** Saves a pending erasure for the next page of this tab, or removes it if there is none. Without storage nothing is saved. */
export function savePending(name: string, entries: readonly Entry[]): void {
  try {
    if (entries.length) sessionStorage.setItem(name, JSON.stringify(entries, SAVED_FIELDS));
    else sessionStorage.removeItem(name);
  } catch {
    // Storage is blocked: what is written during unload stays until the next erasure.
  }
}
