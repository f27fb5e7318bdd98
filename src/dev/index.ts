/** The checks that run in development, in a file that visitors never download. */
import type {Consent} from '../store/consent.js';
import {checkMarkup} from './check-markup.js';
import {checkParity} from './check-parity.js';
import {checkSecondElement} from './check-second-element.js';
import {reportOnce, type CheckedElement} from './report.js';
import {watchHeld} from './watch-held.js';

/**
 * Checks the page of an `<lp-consent>`, its markup and its styles. Reports each problem once, in the console. `loadedOnceAt` is
 * when a visitor first loaded an embed without a decision, compared with `performance.now()`; `Infinity` if none has.
 */
export function check(host: CheckedElement, consent: Consent, loadedOnceAt: number): void {
  // A router may have removed it while this file was on its way.
  if (!host.isConnected) return;
  checkMarkup(host, consent, loadedOnceAt);
  checkParity(host);
  void checkSecondElement(host, reportOnce((host.reportedProblems ??= new Set())));
  watchHeld(host, consent);
}
