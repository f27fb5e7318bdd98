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

/** Everything that the declared services store. */
export function entriesOf({categories}: Declaration): Entry[] {
  return categories.flatMap(({name: category, services = []}) =>
    services.flatMap(({name: service, cookies = []}) =>
      cookies.map((entry) => ({...entry, service, category})),
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
    (entry) => kindOf(entry) === kind && !isOnOtherSite(entry) && patternOf(entry).test(name),
  );
}

/** Whether an entry is stored on another site, where no script of this page can reach it. */
export function isOnOtherSite({domain}: Cookie): boolean {
  if (!domain) return false;
  const parent = domain.replace(/^\./, '').toLowerCase();
  return !`.${location.hostname}`.endsWith(`.${parent}`);
}

/** A declared name as a pattern; `*` matches anything. */
function patternOf({name}: Cookie): RegExp {
  return new RegExp(`^${name.replace(/[^\w*]/g, '\\$&').replaceAll('*', '.*')}$`);
}
