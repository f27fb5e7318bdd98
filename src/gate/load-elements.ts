import {isDecided} from '../core/is-decided.js';
import {declaredKeys} from '../core/declaration.js';
import type {Consent} from '../store/consent.js';
import {document} from '../store/unclobbered.js';
import {declaredKeysInMarkup} from './declared-keys.js';

/** The elements that show something whether or not anything is left to ask. */
export const SMALLER_ELEMENTS = 'lp-consent-link,lp-consent-embed,lp-consent-declaration';

/** Whether the page needs the elements: something is left to ask, or one of the smaller elements is there. */
export function needsElements(consent: Consent): boolean {
  const {decision, declaration} = consent;
  const {exempt} = consent.policy;
  const keys = [...declaredKeysInMarkup(exempt), ...declaredKeys(declaration, exempt)];
  const isAsking = keys.some((key) => !isDecided(key, decision) && !consent.allows(key));
  const {tags} = consent.internals;
  return isAsking || tags.size > (tags.has('lp-consent') ? 1 : 0);
}

/** Hides `<lp-consent>` until it is defined: its data children are not meant to be seen. */
export function hideUndefined(): void {
  try {
    const sheet = new CSSStyleSheet();
    void sheet.replace('lp-consent:not(:defined){display:none}');
    document.adoptedStyleSheets.push(sheet);
  } catch {
    // Safari before 16.4 and some web views cannot construct style sheets. The children show there until the element is defined.
  }
}
