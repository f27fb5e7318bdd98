import type {Trusted} from '../gate/trusted.js';
import type {Consent} from '../store/consent.js';
import {LpConsent} from './lp-consent.js';
import {pageStyles} from './page.styles.js';

/** Registers an element, unless the page has one of that name. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}

/**
 * Prepares the page for the elements, and shows the preferences where it has lost its `<lp-consent>` or never had one.
 * `begin` is given the policy for Trusted Types, which nobody else is to have, and the store. On a server none of this happens.
 */
export function takeOver(begin: (trusted: Trusted | undefined, consent: Consent) => void): void {
  if (!globalThis.document) return;
  document.adoptedStyleSheets.push(pageStyles.styleSheet!);
  (globalThis.lpConsent ??= []).push((consent) => {
    const {trusted} = consent;
    delete consent.trusted;
    begin(trusted, consent);
    consent.addEventListener('show', (event) => {
      if (document.querySelector('lp-consent')) return;
      const host = new LpConsent();
      document.body.prepend(host);
      host.show();
      event.shown = host.updateComplete;
    });
  });
}
