import type {Consent} from '../store/consent.js';
import {checkHeld} from './check-held.js';
import {REST_MS, reportOnce, type CheckedElement} from './report.js';

/**
 * Checks held markup as long as an `<lp-consent>` is in the page, at most once a second: what is there, and what is added later.
 * Where a page has several, only the first one checks.
 */
export function watchHeld(host: CheckedElement, consent: Consent): void {
  if (host.isWatching) return;
  host.isWatching = true;
  const report = reportOnce((host.reportedProblems ??= new Set()), 'error');
  let timer: ReturnType<typeof setTimeout> | undefined;

  const checkNow = (): void => {
    timer = undefined;
    if (!host.isConnected) {
      observer.disconnect();
      host.isWatching = false;
    } else if (document.querySelector('lp-consent') === host) checkHeld(consent, report);
  };
  // Not at once: some libraries insert an element first and set its attributes afterwards.
  const checkLater = (): void => void (timer ??= setTimeout(checkNow, REST_MS));

  const observer = new MutationObserver(checkLater);
  observer.observe(self.document, {childList: true, subtree: true, attributeFilter: ['data-consent']});
  checkLater();
}
