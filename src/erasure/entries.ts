import type {Cookie, Declaration} from '../core/declaration.js';
import type {StorageKind} from '../core/storage-kinds.js';
import type {Key} from '../core/key.js';

/** One entry that a declared service stores, and whose it is. */
export interface Entry extends Cookie {
  readonly service: Key;
  readonly category: Key;
  /** Set if its service was withdrawn on an earlier page. */
  readonly isWithdrawn?: boolean;
}

/** Everything that the declared services store. Whitespace around a name is no part of it. */
export function entriesOf({categories}: Declaration): Entry[] {
  return categories.flatMap(({name: category, services}) =>
    (services ?? []).flatMap(({name: service, cookies}) =>
      (cookies ?? [])
        .map((entry) => ({...entry, name: `${entry.name ?? ''}`.trim(), service, category}))
        .filter(({name}) => name),
    ),
  );
}

/** The kind of storage that holds an entry; a cookie unless the declaration names another. */
export function kindOf({storage}: Cookie): StorageKind {
  return storage || 'cookie';
}

/** Whether one of the entries means what is stored as `name` in this kind of storage of this site. */
export function matches(entries: readonly Cookie[], kind: StorageKind, name: string): boolean {
  return entries.some(
    (entry) => kindOf(entry) === kind && !isOnOtherSite(entry) && matchesPattern(entry.name, name),
  );
}

/** Whether an entry is stored on another site, where no script of this page can reach it. */
export function isOnOtherSite({domain}: Cookie): boolean {
  if (!domain) return false;
  const parent = domain.replace(/^\./, '').toLowerCase();
  return !`.${location.hostname}`.endsWith(`.${parent}`);
}

/**
 * Whether `name` is what a pattern means, in which `*` matches anything. Each piece between two stars is looked for once, from
 * left to right, whereas a regular expression would try every combination.
 */
function matchesPattern(pattern: string, name: string): boolean {
  const [first = '', ...pieces] = pattern.split('*');
  const last = pieces.pop();
  if (last === undefined) return name === pattern;
  if (!name.startsWith(first)) return false;
  let position = first.length;
  for (const piece of pieces) {
    const found = name.indexOf(piece, position);
    if (found < 0) return false;
    position = found + piece.length;
  }
  return name.length - last.length >= position && name.endsWith(last);
}
