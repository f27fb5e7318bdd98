import type {Stored} from './stored.js';

/**
 * What the page before this one has left to be erased again, since its code may have written until the very end; with what
 * stays allowed, which must not be erased with it. Anything else that stands in its place counts as nothing.
 */
export function readUnfinished(name: string): Stored[] {
  try {
    const list: unknown = JSON.parse(sessionStorage.getItem(name) ?? '');
    return (list as Stored[]).filter((entry) =>
      [entry.name, entry.service, entry.category].every((said) => typeof said === 'string'),
    );
  } catch {
    return [];
  }
}

/** Leaves a list for the next page of this tab, or, empty, takes it away. Without sessionStorage nothing is left. */
export function leaveUnfinished(name: string, list: readonly Stored[]): void {
  const said = ['name', 'storage', 'domain', 'service', 'category', 'isWithdrawn'];
  try {
    if (list.length) sessionStorage.setItem(name, JSON.stringify(list, said as string[]));
    else sessionStorage.removeItem(name);
  } catch {}
}
