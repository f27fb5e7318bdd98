import {parseKeys} from '../core/key.js';
import {document, unclobberedElement} from '../store/unclobbered.js';

/**
 * The keys that the page's `<lp-consent>` declares, categories and services alike, without those in exempt categories
 * and those that are asked for in place. This
 * is all that the gate needs to know whether anything is left to ask; the elements read the rest.
 */
export function declaredKeysInMarkup(exempt: readonly string[]): string[] {
  return [...document.querySelectorAll('lp-consent,lp-category,lp-service:not([ask=in-place])')].flatMap(
    (element) => {
      const parent = unclobberedElement(element.parentElement!);
      if (exempt.includes(parent.getAttribute('name')!)) return [];
      return parseKeys(element.getAttribute('categories') ?? element.getAttribute('name'));
    },
  );
}
