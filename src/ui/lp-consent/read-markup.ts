import {isSame} from '../../core/is-same.js';
import type {Overrides} from '../../locales/messages.js';
import type {Consent} from '../../store/consent.js';
import {updateDeclaration} from '../update-declaration.js';

/** Whether an `<lp-consent>` is the first one in the page. Only that one declares and asks. */
export function isFirst(host: Element): boolean {
  return (document.querySelector('lp-consent') ?? host) === host;
}

/** Hands the store the declaration and the texts in the markup of the page's first `<lp-consent>`. */
export function readMarkup(host: Element, consent: Consent): void {
  if (!isFirst(host)) return;
  readMessages(host, consent);
  updateDeclaration(consent, host);
}

/**
 * Calls `onParsed` once the page is parsed, and hands the store every later change of the markup. Both end when the signal
 * aborts.
 */
export function followMarkup(
  host: Element,
  consent: Consent,
  options: {readonly signal: AbortSignal},
  onParsed: () => void,
): void {
  const observer = new MutationObserver(() => readMarkup(host, consent));
  const begin = (): void => {
    observer.observe(host, {attributes: true, childList: true, subtree: true, characterData: true});
    onParsed();
  };
  options.signal.addEventListener('abort', () => observer.disconnect());
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin, options);
  else begin();
}

/** Reads the site's own texts from `<script type="application/json" slot="messages">`. */
function readMessages(host: Element, consent: Consent): void {
  const json = host.querySelector(':scope > [slot=messages]')?.textContent;
  if (!json) return;
  try {
    const messages = {...consent.messages, ...(JSON.parse(json) as Overrides)};
    if (!isSame(messages, consent.messages)) consent.messages = messages;
  } catch {
    // Malformed JSON must not break the banner: it keeps the standard texts, and `check-messages` reports it in development.
  }
}
