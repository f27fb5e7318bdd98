import type {Consent} from '../store/consent.js';
import {isDevelopment} from './is-development.js';

/** Lets the elements check the page in development. The checks are in a separate file, which visitors never download. */
export function checkInDevelopment(consent: Consent): void {
  if (!isDevelopment(location.hostname)) return;
  const {internals} = consent;
  const {loadOnce} = internals;
  let loadedOnceAt = Infinity;
  // A visitor may load something once before the checks have been downloaded.
  if (loadOnce)
    internals.loadOnce = (held) => {
      loadedOnceAt = Math.min(loadedOnceAt, performance.now());
      return loadOnce(held);
    };
  internals.check = async (host) => (await import('./index.js')).check(host, consent, loadedOnceAt);
}
