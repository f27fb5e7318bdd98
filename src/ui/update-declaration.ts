import {isSame} from '../core/is-same.js';
import type {Consent} from '../store/consent.js';
import {readDeclaration} from './read-declaration.js';

/**
 * Updates the store's declaration from the markup of an `<lp-consent>`. What script has declared stays where the markup
 * says nothing, and an equal declaration fires no event.
 */
export function updateDeclaration(consent: Consent, host: Element | null): void {
  const declaration = {...consent.declaration, ...(host && readDeclaration(host))};
  if (!isSame(declaration, consent.declaration)) consent.declaration = declaration;
}
