import type {Category} from '../core/declaration.js';
import type {Consent} from '../store/consent.js';

/** What every site needs, told even where the site does not declare it. */
export function implied({declaration: {categories}, policy: {exempt}}: Consent): Category[] {
  const isTold = categories.some(({name}) => exempt.includes(name));
  return exempt.includes('necessary') && !isTold ? [{name: 'necessary'}] : [];
}
