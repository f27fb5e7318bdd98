import type {Report} from './report.js';

/** What Firefox requests inside a template while it parses it. https://bugzilla.mozilla.org/show_bug.cgi?id=1441044 */
const PREFETCHED = 'img[src],img[srcset],source[srcset],video[poster]';

/** What Firefox also requests there, once other content precedes it. */
const PREFETCHED_AFTER_CONTENT = 'script[src],link[href]';

const METADATA = 'script,link,style,meta,template,noscript';

/**
 * Reports what reaches other hosts without consent: requests that the browser has made, addresses in a `<noscript>`, and
 * elements in a held template that Firefox requests early. Requests count that were made before `actedAt`, when a visitor first
 * decided, or loaded something once: later ones may be there because of that.
 */
export function checkLeaks(actedAt: number, report: Report): void {
  const reportLeak = leakReporter(report);
  const requests = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  for (const {name, initiatorType, startTime} of requests)
    if (startTime < actedAt) reportLeak(name, initiatorType);
  for (const {textContent} of document.querySelectorAll('noscript'))
    for (const [, address] of textContent?.matchAll(/\bsrc=["']?([^"'\s>]+)/g) ?? [])
      reportLeak(address!, 'noscript');
  for (const {content} of document.querySelectorAll<HTMLTemplateElement>('template[data-consent]'))
    checkTemplate(content, report);
}

/** Reports each host once, except those that the page and the gate come from. */
function leakReporter(report: Report): (address: string, source: string) => void {
  const gate = document.querySelector<HTMLScriptElement>('script[src*="gate.js"]')?.src || location.href;
  const skipped = new Set([location.host, new URL(gate).host]);
  return (address, source) => {
    const {host, origin, protocol} = new URL(address, document.baseURI);
    if (!protocol.startsWith('http') || skipped.has(host)) return;
    skipped.add(host);
    report(
      'leak',
      `${address} (${source}) reaches ${origin} before the visitor consents. ` +
        'Hold what requests it, or make sure that it needs no consent.',
    );
  };
}

function checkTemplate(content: DocumentFragment, report: Report): void {
  const elements = [...content.querySelectorAll(':not([data-consent])')];
  const isRequestedEarly = (element: Element, index: number): boolean =>
    element.matches(PREFETCHED) ||
    (element.matches(PREFETCHED_AFTER_CONTENT) &&
      elements.slice(0, index).some((earlier) => !earlier.matches(METADATA)));
  for (const element of elements.filter(isRequestedEarly))
    report(
      'template',
      `Firefox requests ${(element.cloneNode() as Element).outerHTML} while it parses the template around it. ` +
        'Put scripts first in the template, and hold images with data-consent and data-src.',
    );
}
