/** Tells a problem: a code, and what to do. */
export type Find = (code: string, problem: string) => void;

/** Parts of a template that Firefox asks for ahead of time, https://bugzilla.mozilla.org/show_bug.cgi?id=1441044 */
const AHEAD = 'img[src],img[srcset],source[srcset],video[poster]';
const AHEAD_LATER = 'script[src],link[href]';
const HEAD_ONLY = 'script,link,style,meta,template,noscript';

/**
 * Tells what reaches other hosts although the visitor has not agreed: what the browser has asked for, what stands in a
 * `<noscript>`, and what a held template cannot hold in every browser.
 */
export function checkLeaks(isDecided: boolean, find: Find): void {
  const gate = document.querySelector<HTMLScriptElement>('script[src*="gate.js"]')?.src || location.href;
  const own = [location.host, new URL(gate).host];
  const told = new Set<string>();
  const leak = (address: string, from: string): void => {
    const {host, origin, protocol} = new URL(address, document.baseURI);
    if (!protocol.startsWith('http') || own.includes(host) || told.has(host)) return;
    told.add(host);
    find(
      'leak',
      `${address} (${from}) reaches ${origin} before the visitor agrees. Hold what asks for it, or be sure that it needs no consent.`,
    );
  };
  const asked = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  if (!isDecided) for (const {name, initiatorType} of asked) leak(name, initiatorType);
  for (const {textContent} of document.querySelectorAll('noscript'))
    for (const [, address] of textContent?.matchAll(/\bsrc=["']?([^"'\s>]+)/g) ?? [])
      leak(address!, 'noscript');

  for (const {content} of document.querySelectorAll<HTMLTemplateElement>('template[data-consent]')) {
    const all = [...content.querySelectorAll(':not([data-consent])')];
    const isEarly = (element: Element, i: number): boolean =>
      element.matches(AHEAD) ||
      (element.matches(AHEAD_LATER) && all.slice(0, i).some((before) => !before.matches(HEAD_ONLY)));
    for (const element of all.filter(isEarly))
      find(
        'template',
        `Firefox asks for ${(element.cloneNode() as Element).outerHTML} while it reads the template around it. Put scripts first in it, and hold images by data-consent and data-src.`,
      );
  }
}
