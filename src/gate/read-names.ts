import {keysIn} from '../core/key.js';

/**
 * The names that a page's `<lp-consent>` declares, of categories and services alike. The gate needs no more to know
 * whether anything is left to ask, and leaves the words to the elements. What stands in an exempt category is not asked for.
 */
export function readNames(exempt: readonly string[]): string[] {
  return [...document.querySelectorAll('lp-consent,lp-category,lp-service')].flatMap((element) =>
    exempt.includes(element.parentElement!.getAttribute('name')!)
      ? []
      : keysIn(element.getAttribute('categories') ?? element.getAttribute('name')),
  );
}
