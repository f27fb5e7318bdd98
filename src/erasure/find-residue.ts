import type {Cookie} from '../core/declaration.js';
import {isOnOtherSite, kindOf, matches} from './entries.js';
import {findHttpOnly} from './find-http-only.js';
import {visibleCookies} from './storages.js';

/** What can be the name of a cookie, and is not a pattern. */
const EXACT_NAME = /^[!-)+-:<>-~]+$/;

/**
 * What withdrawn services store that no script of this page can remove: entries declared for another site, as
 * `name (ads.example)`, whether they exist or not, and cookies of this site that only its server can reach.
 */
export function findResidue(entries: readonly Cookie[], kept: readonly Cookie[]): string[] {
  const isKept = (entry: Cookie): boolean =>
    kept.some(({name, domain}) => name === entry.name && domain === entry.domain);
  const onOtherSites = entries
    .filter((entry) => isOnOtherSite(entry) && !isKept(entry))
    .map(({name, domain}) => `${name} (${domain})`);
  try {
    const visible = visibleCookies();
    const hidden = entries
      .filter((entry) => kindOf(entry) === 'cookie' && !isOnOtherSite(entry))
      .map(({name}) => name)
      .filter((name) => EXACT_NAME.test(name) && !visible.includes(name) && !matches(kept, 'cookie', name));
    return [...new Set([...onOtherSites, ...findHttpOnly([...new Set(hidden)])])];
  } catch {
    return onOtherSites; // Cookies are blocked, so there are none.
  }
}
