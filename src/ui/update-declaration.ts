import type {Consent} from '../store/consent.js';
import {readDeclaration} from './read-declaration.js';

/** Tells the store what an `<lp-consent>` declares; what script has set stays where the markup says nothing. */
export function updateDeclaration(consent: Consent, host: Element | null): void {
  const declaration = {...consent.declaration, ...(host && readDeclaration(host))};
  if (JSON.stringify(declaration) !== JSON.stringify(consent.declaration)) consent.declaration = declaration;
}
