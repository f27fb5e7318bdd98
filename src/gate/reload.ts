import type {Consent} from '../store/consent.js';
import {areMet} from './held.js';

/**
 * Reloads the page after a decision that ends what it has run, since code that has run cannot be unloaded. It also reloads
 * where the guard's policy no longer fits the decision. With `onWithdraw: 'stay'` only the guard can cause it. Returns
 * whether a reload is pending: until then nothing more is released.
 */
export function reloadOnWithdrawal(consent: Consent): () => boolean {
  const {internals} = consent;
  let isPending = false;
  const mustReload = (): boolean =>
    internals.isOutdated?.() ||
    (internals.onWithdraw !== 'stay' &&
      ![...internals.executed].every((conditions) => areMet(conditions.split(' '), consent)));
  const reloadIfNeeded = (): void => {
    // `location.reload()` would send a form again, and an address with a fragment would only scroll.
    // https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-location-reload
    if (mustReload()) location.replace(location.href.split('#')[0]!);
  };
  consent.addEventListener('decision', () => {
    isPending = mustReload();
    // The deferred chunk erases first. The page reloads even if that cannot be loaded.
    internals.loadDeferred().then(reloadIfNeeded, reloadIfNeeded);
  });
  // Withdrawn code would continue in a page from the back/forward cache. This listener comes before its own.
  addEventListener('pageshow', (event) => isPending && event.stopImmediatePropagation());
  return () => isPending;
}
