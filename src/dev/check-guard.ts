import type {Consent} from '../store/consent.js';
import {reportOnce} from './report.js';

/**
 * Reports what the guard has refused, and which tags in the page's own HTML the browser had requested before the guard could
 * refuse them: those have to be held.
 */
export function checkGuard(consent: Consent): void {
  const refusedHosts = new Set<string>();
  const report = reportOnce(new Set());

  const checkTags = (): void => {
    const requested = performance.getEntriesByType('resource').map(({name}) => name);
    // Not `document`, which is imported from a file that the deferred chunk would then have to share.
    for (const tag of self.document.querySelectorAll('[src],[href]')) {
      const {href, src = href} = tag as HTMLScriptElement & HTMLLinkElement;
      if (!requested.includes(src) || !refusedHosts.has(new URL(src).host)) continue;
      const {outerHTML, localName} = tag.cloneNode() as Element;
      report(
        'leaked-before-guard',
        `the browser requested ${outerHTML} before the guard could refuse it. Hold it: ${heldMarkup(localName)}.`,
      );
    }
  };

  consent.addEventListener('refusal', ({url, initiator = 'the page'}) => {
    const {host, origin} = new URL(url);
    refusedHosts.add(host);
    report(
      'refused',
      `the guard refused ${url}, which ${initiator} requested. ` +
        `If it belongs to a key, add to data-guard: "KEY ${origin}". If it needs no consent, add "* ${origin}".`,
    );
    checkTags();
  });
  addEventListener('load', checkTags);
}

/** How a tag of this name is held. */
function heldMarkup(tag: string): string {
  if (tag === 'script') return '<script type="text/plain" data-consent="KEY" src="…">';
  return `<${tag} data-consent="KEY" data-${tag === 'link' ? 'href' : 'src'}="…">`;
}
