import type {Cookie} from '../core/declaration.js';
import {findHttpOnly} from './find-http-only.js';
import {isElsewhere, isMeant, storageOf} from './is-meant.js';
import {visibleCookies} from './quick-storage.js';

/** What can be the name of a cookie, and is no pattern. */
const EXACT = /^[!-)+-:<>-~]+$/;

/**
 * What withdrawn services keep that no script of this page can remove: what is declared for another site, as
 * `name (ads.example)`, whether it is there or not, and cookies of this one that only its server can reach.
 */
export function findUnreachable(entries: readonly Cookie[], kept: readonly Cookie[]): string[] {
  const others = entries
    .filter(
      (entry) =>
        isElsewhere(entry) && !kept.some(({name, domain}) => name === entry.name && domain === entry.domain),
    )
    .map(({name, domain}) => `${name} (${domain})`);
  try {
    const visible = visibleCookies();
    const hidden = entries
      .filter((entry) => storageOf(entry) === 'cookie' && !isElsewhere(entry))
      .map(({name}) => name)
      .filter((name) => EXACT.test(name) && !visible.includes(name) && !isMeant(kept, 'cookie', name));
    return [...new Set([...others, ...findHttpOnly([...new Set(hidden)])])];
  } catch {
    return others; // cookies are blocked here
  }
}
