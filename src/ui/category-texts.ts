import type {Category} from '../core/declaration.js';
import type {CategoryMessages} from '../locales/messages.js';

/**
 * The title and description of a category: the site's own, else the standard ones of `texts`. Without either, the title is
 * the category's name and the description is empty.
 */
export function categoryTexts(
  {name, title, description}: Category,
  texts: Partial<Record<string, CategoryMessages>>,
): CategoryMessages {
  const standard = texts[name];
  return {title: title || standard?.title || name, description: description || standard?.description || ''};
}
