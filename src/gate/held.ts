import type {Consent} from '../store/consent.js';

/** The keys that a held element waits for: all of them. Without any it stays held. */
export function requiredKeys(held: Element): string[] {
  return held.getAttribute('data-consent')!.trim().split(/\s+/);
}

/** Whether everything that a held element waits for is allowed now. */
export function isAllowed(held: Element, consent: Consent): boolean {
  return requiredKeys(held).every((key) => consent.allows(key));
}

/** Whether an element is a script that is not held: a copy that we started, or one that the page runs itself. */
export function isRunning(element: Element): element is HTMLScriptElement {
  return element instanceof HTMLScriptElement && element.type !== 'text/plain';
}
