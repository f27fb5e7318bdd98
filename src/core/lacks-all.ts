import type {Cookie} from './declaration.js';

/** Whether a declared name matches everything, and erases nothing because the declaration does not say that it means to. */
export function lacksAll({name, all}: Cookie): boolean {
  return all !== true && !`${name}`.replaceAll('*', '').trim();
}
