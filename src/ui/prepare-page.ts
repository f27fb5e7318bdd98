import type {CSSResult} from 'lit';
import type {Consent} from '../store/consent.js';
import {LpConsent} from './lp-consent/lp-consent.js';
import {bannerSize, pageStyles} from './lp-consent/page.styles.js';

/** Registers an element, unless the page has one of that name: registering it twice throws. */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}

/**
 * Prepares the page for the elements: adopts the styles for the page itself, and adds an `<lp-consent>` where `show()` is
 * called in a page without one. `onStart` receives the store. On a server it does nothing.
 */
export function preparePage(onStart: (consent: Consent) => void): void {
  if (!globalThis.document) return;
  adoptStyles(bannerSize, pageStyles);
  (globalThis.lpConsent ??= []).push((consent) => {
    // The policy is for the elements alone, so no other script finds it from here on.
    delete consent.internals.trustedPolicy;
    onStart(consent);
    consent.addEventListener('show', (event) => {
      if (document.querySelector('lp-consent')) return;
      const host = new LpConsent();
      document.body.prepend(host);
      host.show();
      event.shown = host.updateComplete;
    });
  });
}

/** Adopts styles for the page itself, or adds them to the head where the browser cannot construct style sheets. */
function adoptStyles(...styles: readonly CSSResult[]): void {
  try {
    document.adoptedStyleSheets.push(...styles.map(({styleSheet}) => styleSheet!));
  } catch {
    const textContent = styles.map(({cssText}) => cssText).join('');
    document.head.append(Object.assign(document.createElement('style'), {textContent}));
  }
}
