import {readNames} from './read-names.js';
import type {Consent} from '../store/consent.js';
import {answers} from '../core/policy.js';
import {keysOf} from '../core/declaration.js';

/** The elements that show something whether or not a question is open. */
export const SMALLER = 'lp-consent-link,lp-consent-embed,lp-consent-declaration';

/** What is done from some time on to have the elements. */
export type Step = readonly [from: Promise<unknown> | undefined, act: (() => unknown) | undefined];

/**
 * Loads the elements, step by step, when something has to be shown, and only then: a question, or one of the smaller
 * elements. A visitor who has decided never downloads them. Returns the check, to be repeated when such an element turns up.
 */
export function summon(consent: Consent, steps: readonly Step[]): () => void {
  const check = async (): Promise<void> => {
    for (const [from, act] of steps) {
      await from;
      const {
        decision,
        policy: {exempt},
        declaration,
      } = consent;
      const isAsked = [...readNames(exempt), ...keysOf(declaration, exempt)].some(
        (key) => !answers(key, decision) && !consent.allows(key),
      );
      if (isAsked || document.querySelector(SMALLER)) act?.();
    }
  };
  consent.addEventListener('declaration', check);

  document.addEventListener('click', (event) => {
    const control = (event.composedPath()[0] as Element).closest?.<HTMLAnchorElement>('[data-consent-show]');
    if (!control || event.metaKey || event.ctrlKey || event.shiftKey) return; // a new tab or window is wanted
    event.preventDefault();
    consent.show().catch(() => {
      if (control.href) location.href = control.href;
    });
  });

  // Data children must not flash before, or instead of, the element that reads them.
  const sheet = new CSSStyleSheet();
  void sheet.replace('lp-consent:not(:defined){display:none}');
  document.adoptedStyleSheets.push(sheet);
  return check;
}
