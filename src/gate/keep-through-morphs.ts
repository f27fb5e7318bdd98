import type {Consent} from '../store/consent.js';
import {document} from '../store/unclobbered.js';

/** Keeps what is released through the morphs of Turbo: the new page has the held markup alone. */
export function keepThroughMorphs({internals}: Consent): void {
  document.addEventListener('turbo:before-morph-element', (event) => {
    const {newElement} = (event as CustomEvent<{newElement?: Element}>).detail;
    // An element without a counterpart is about to be removed.
    if (
      !newElement &&
      [...internals.released!.values()].some((behind) => behind.includes(event.target as ChildNode))
    )
      event.preventDefault();
  });
  document.addEventListener('turbo:before-morph-attribute', (event) => {
    const {attributeName, mutationType} = (
      event as CustomEvent<{attributeName: string; mutationType: 'update' | 'remove'}>
    ).detail;
    const known = internals.addresses!.get(event.target as Element)?.[attributeName];
    if (known && mutationType === 'remove') event.preventDefault();
  });
}
