import type {TrustedPolicy} from '../gate/trusted-types.js';
import type {Consent} from '../store/consent.js';
import {LpConsent} from './lp-consent/lp-consent.js';
import {pageStyles} from './lp-consent/page.styles.js';

/** Registers an element, unless the page has registered one of that name. */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}

/**
 * Prepares the page for the elements, and opens the preferences in a page without `<lp-consent>`. `begin` receives the policy
 * for Trusted Types, which is then taken from the store, so that no other script can use it. On a server nothing happens.
 */
export function preparePage(begin: (policy: TrustedPolicy | undefined, consent: Consent) => void): void {
  if (!globalThis.document) return;
  document.adoptedStyleSheets.push(pageStyles.styleSheet!);
  (globalThis.lpConsent ??= []).push((consent) => {
    const {internals} = consent;
    const {trustedPolicy} = internals;
    delete internals.trustedPolicy;
    begin(trustedPolicy, consent);
    consent.addEventListener('show', (event) => {
      if (document.querySelector('lp-consent')) return;
      const host = new LpConsent();
      document.body.prepend(host);
      host.show();
      event.shown = host.updateComplete;
    });
  });
}
