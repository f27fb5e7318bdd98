import type {Via} from '../core/decision.js';
import type {Consent} from '../store/consent.js';
import {areMet} from './held.js';

/** A page that withdraws each time it loads, while its server grants, would otherwise never come to rest. */
const RELOAD_INTERVAL_MS = 10_000;

/**
 * Reloads the page after a decision that ends what it has run, since code that has run cannot be unloaded. It also reloads
 * where the guard's policy no longer fits the decision. With `onWithdraw: 'stay'` only the guard can cause it. Returns
 * whether a reload is pending: until then nothing more is released.
 */
export function reloadOnWithdrawal(consent: Consent): () => boolean {
  const {internals} = consent;
  const {cookieName} = internals;
  let isPending = false;
  let isReloading = false;
  restoreAddress(consent);

  const mustReload = (): boolean =>
    internals.isOutdated?.() ||
    (internals.onWithdraw !== 'stay' &&
      ![...internals.executed].every((conditions) => areMet(conditions.split(' '), consent)));

  const hasGesture = (): boolean => !!navigator.userActivation?.hasBeenActive;
  /** Where storage is blocked, nobody knows when the last reload was. */
  const mayReload = (): boolean =>
    hasGesture() || Math.abs(Date.now() - internals.reloadedAt!) >= RELOAD_INTERVAL_MS;

  const reload = (): void => {
    try {
      sessionStorage[`${cookieName}-reload`] = JSON.stringify([Date.now(), location.href, scrollX, scrollY]);
    } catch {
      if (!hasGesture()) return;
    }
    isReloading = true;
    // `location.reload()` would send a form again, and an address with a fragment would only scroll.
    // https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-location-reload
    location.replace(location.href.split('#')[0]!);
  };

  const reloadIfNeeded = async (via: Via): Promise<void> => {
    if (!mustReload()) return;
    if (via === 'tab' && !mayReload()) {
      // The visitor's gesture was in that tab.
      setTimeout(reloadIfNeeded, RELOAD_INTERVAL_MS, via);
      return;
    }
    const isConfirmed = mayReload() && (await internals.confirmReload?.()) !== false;
    // The visitor may have decided again meanwhile.
    if (!mustReload()) return;
    if (isConfirmed) return reload();
    isPending = false;
    internals.holdDenied?.();
    internals.scanAll!();
  };

  /** Notes for the next page what the deferred chunk would have erased, if it can't be loaded. */
  const notePending = (): Promise<void> | undefined => {
    try {
      // What is no key is ignored when it is read.
      sessionStorage[cookieName] = JSON.stringify([
        ...JSON.parse(sessionStorage[cookieName] || '[]'),
        ...internals.missedEvents!.flatMap(({decision, previous}) =>
          [previous?.granted, decision?.denied].flat(),
        ),
      ]);
    } catch {
      // Storage is blocked.
    }
    // Firefox loads no module once a navigation has begun.
    if (internals.isNavigating) return new Promise((resolve) => setTimeout(resolve, 2000));
  };

  consent.addEventListener('decision', ({via}) => {
    isPending = mustReload();
    // The deferred chunk erases first. The page reloads even if that cannot be loaded.
    void internals
      .loadDeferred()
      .catch(notePending)
      .then(() => reloadIfNeeded(via));
  });
  // Withdrawn code would continue in a page from the back/forward cache. This listener comes before its own.
  addEventListener('pageshow', (event) => isPending && event.stopImmediatePropagation());

  // A reload must not end a navigation or a submission that is under way. Where there is no `navigate` event, `beforeunload`
  // comes once one has begun.
  const noteNavigation = (event: Event): void => {
    // A router that handles every navigation itself would leave the withdrawn code in the page.
    if (isReloading) event.stopImmediatePropagation();
    internals.isNavigating ||= !(event as NavigateEvent).destination?.sameDocument;
  };
  if (self.navigation) navigation.addEventListener('navigate', noteNavigation);
  else addEventListener('beforeunload', noteNavigation);
  return () => isPending;
}

/** Puts the fragment back that the page had before it was reloaded, before its scripts read it. */
function restoreAddress({internals}: Consent): void {
  internals.reloadedAt = NaN;
  try {
    const name = `${internals.cookieName}-reload`;
    const saved = sessionStorage[name];
    internals.reloadedAt = 0;
    if (!saved) return;
    delete sessionStorage[name];
    const [at, address, ...position] = JSON.parse(saved);
    internals.reloadedAt = Number(at) || 0;
    void internals.loadDeferred().catch(console.warn);
    if (address.split('#')[0] !== location.href) return;
    history.replaceState(history.state, '', address);
    internals.scrollPosition = position;
  } catch {
    // Storage is blocked, or its text is not ours.
  }
}
