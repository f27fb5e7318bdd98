import type {Report} from './report.js';

const FOCUSABLE = 'a[href],button,input,select,textarea,summary,[tabindex="0"]';

/** Reports a page without a way back to the preferences, and an `<lp-consent>` in the wrong place. */
export function checkPage(host: Element, report: Report): void {
  if (!document.querySelector('[data-consent-show], lp-consent-link'))
    report(
      'no-way-back',
      'nothing on this page opens the preferences again. ' +
        'Write <a href="/privacy" data-consent-show>Privacy settings</a> in the footer.',
    );
  const before = [...document.querySelectorAll(FOCUSABLE)].filter(
    (element) => element.compareDocumentPosition(host) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  if (before.length > 3)
    report(
      'not-first',
      `${before.length} links and controls come before <lp-consent>, so visitors who use a keyboard reach them first. ` +
        'Put <lp-consent> at the start of the body.',
    );
}
