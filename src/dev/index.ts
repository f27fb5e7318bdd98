/** The checks that run in development, in a file that visitors never download. */
import type {Consent} from '../store/consent.js';
import {checkMarkup} from './check-markup.js';
import {checkParity} from './check-parity.js';

/** Checks the page of an `<lp-consent>`, its markup and its styles. Reports each problem once, in the console. */
export function check(host: Element, consent: Consent): void {
  checkMarkup(host, consent);
  checkParity(host);
}
