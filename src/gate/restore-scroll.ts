import type {Consent} from '../store/consent.js';

/** Events by which a visitor scrolls. */
const GESTURES = ['wheel', 'touchstart', 'pointerdown', 'keydown'];

/** How long after a reload the next page of the tab still has to know of it; see `reload`. */
const RELOAD_INTERVAL_MS = 10_000;

/**
 * Scrolls a page that the gate has reloaded to where it was, until it has loaded or the visitor scrolls. The time of the
 * reload is left for the next page, if that comes soon and without a gesture of the visitor.
 */
export function restoreScroll({internals}: Consent): void {
  const {scrollPosition, reloadedAt, cookieName} = internals;
  addEventListener('pagehide', () => {
    if (navigator.userActivation?.hasBeenActive || Date.now() - reloadedAt! >= RELOAD_INTERVAL_MS) return;
    try {
      sessionStorage[`${cookieName}-reload`] ||= JSON.stringify([reloadedAt, '']);
    } catch {
      // Storage is blocked.
    }
  });
  if (!scrollPosition) return;
  internals.scrollPosition = undefined;

  const [left, top] = scrollPosition;
  const done = new AbortController();
  const restore = (): void => scrollTo({left, top, behavior: 'instant'});
  const finish = (): void => {
    restore();
    done.abort();
  };
  const {signal} = done;
  for (const type of GESTURES) addEventListener(type, () => done.abort(), {signal, passive: true});
  restore();
  document.addEventListener('DOMContentLoaded', restore, {signal});
  if (document.readyState === 'complete') done.abort();
  // The browser scrolls to the fragment with the next frame.
  else addEventListener('load', () => requestAnimationFrame(() => signal.aborted || finish()), {signal});
}
