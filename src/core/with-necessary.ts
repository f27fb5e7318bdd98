import type {Category, Declaration} from './declaration.js';
import type {Policy} from './policy.js';

/** The categories to list: those declared, after `necessary`, which every site has, where no exempt one is declared. */
export function withNecessary({categories}: Declaration, {exempt}: Policy): readonly Category[] {
  const isListed = categories.some(({name}) => exempt.includes(name));
  return exempt.includes('necessary') && !isListed ? [{name: 'necessary'}, ...categories] : categories;
}
