import type {Category} from '../core/declaration.js';
import type {CategoryMessages} from '../locales/messages.js';

/** The title and description of a category: the page's own, else those of `texts` for the standard categories, else its name. */
export function categoryTexts(
  {name, title, description}: Category,
  texts: Partial<Record<string, CategoryMessages>>,
): CategoryMessages {
  const standard = texts[name];
  return {title: title || standard?.title || name, description: description || standard?.description || ''};
}
