import type {Consent} from '../store/consent.js';

/**
 * Tells who makes the site what the guard has refused, and which tags of the page's own HTML the browser had asked for
 * before the guard could refuse them: those have to be marked.
 */
export function checkGuard(consent: Consent): void {
  const hosts = new Set<string>();
  const told = new Set<string>();
  const warn = (text: string): void => {
    if (!told.has(text)) console.warn(`lp-consent ${text}`);
    told.add(text);
  };
  const check = (): void => {
    const asked = performance.getEntriesByType('resource').map(({name}) => name);
    for (const tag of document.querySelectorAll('[src],[href]')) {
      const {href, src = href} = tag as HTMLScriptElement & HTMLLinkElement;
      if (!asked.includes(src) || !hosts.has(new URL(src).host)) continue;
      const {outerHTML, localName} = tag.cloneNode() as Element;
      warn(
        `[slipped]: ${outerHTML} was asked for before the guard could refuse it. Mark it: ${marked(localName)}.`,
      );
    }
  };
  consent.addEventListener('refusal', ({url, initiator = 'the page'}) => {
    const {host, origin} = new URL(url);
    hosts.add(host);
    warn(
      `[refused]: ${url}, asked for by ${initiator}. If a key stands for it, add to data-guard: "KEY ${origin}"; if it needs no consent: "* ${origin}".`,
    );
    check();
  });
  addEventListener('load', check);
}

/** How a tag is held. */
function marked(tag: string): string {
  if (tag === 'script') return '<script type="text/plain" data-consent="KEY" src="…">';
  return `<${tag} data-consent="KEY" data-${tag === 'link' ? 'href' : 'src'}="…">`;
}
