import type {Consent} from '../store/consent.js';
import {ReloadEvent} from '../store/events.js';

/** After a click or a submission that also decides, browsers begin to navigate within this time. */
const NAVIGATION_START_MS = 50;

/** How long a navigation that is under way may take until the page reloads all the same. */
const NAVIGATION_TIMEOUT_MS = 2000;

/** How often the cookie is read again. Another process writes it, so it may arrive after the news of a decision. */
const COOKIE_ATTEMPTS = 20;

/**
 * Lets the gate ask whether the page is to reload: not unless the cookie confirms the decision, since the next page would run
 * the same code again, and not if a listener of the `reload` event prevents it. A navigation or a submission of the visitor's
 * that is under way is left alone for up to two seconds.
 */
export function confirmReload(consent: Consent): void {
  const {internals} = consent;
  let confirmation: Promise<boolean> | undefined;

  const confirm = async (): Promise<boolean> => {
    for (let attempt = 1; !isStored(consent); attempt++) {
      if (attempt === COOKIE_ATTEMPTS) return false;
      await wait(NAVIGATION_START_MS);
    }
    if (!consent.dispatchEvent(new ReloadEvent())) return false;
    await wait(NAVIGATION_START_MS);
    if (internals.isNavigating) await wait(NAVIGATION_TIMEOUT_MS);
    return true;
  };

  internals.confirmReload = () =>
    (confirmation ??= confirm().finally(() => {
      confirmation = undefined;
    }));
}

/** Whether the next page will find nothing granted that is denied now. Without a cookie, it finds nothing granted under opt-in. */
function isStored({decision, kept, policy}: Consent): boolean {
  if (!decision) return true;
  if (!kept) return !policy.optOut.length;
  return !decision.denied.some((key) => kept.granted.includes(key));
}

function wait(time: number): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve, time));
}
