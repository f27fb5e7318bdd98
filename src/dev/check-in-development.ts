import type {Consent} from '../store/consent.js';
import {isDevelopment} from './is-development.js';

/** Lets the elements check the page in development. The checks are in a separate file, which visitors never download. */
export function checkInDevelopment(consent: Consent): void {
  if (!isDevelopment(location.hostname)) return;
  consent.internals.check = async (host) => (await import('./index.js')).check(host, consent);
}
