import {REST_MS, type Report} from './report.js';

/** Reports an `<lp-consent>` that is not the first one, unless one of the two leaves the page within a second. */
export async function checkSecondElement(host: Element, report: Report): Promise<void> {
  const first = document.querySelector('lp-consent');
  if (!first || first === host) return;
  await new Promise((resolve) => setTimeout(resolve, REST_MS));
  if (first.isConnected && host.isConnected)
    report(
      'second-element',
      'there are several <lp-consent> elements on this page, and only the first one asks. Remove the others.',
    );
}
