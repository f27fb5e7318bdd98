/** Registers the elements and types their tags. Import it for its effect. */
import {LpConsent} from './ui/lp-consent.js';
import {LpConsentLink} from './ui/lp-consent-link.js';
import {pageStyles} from './ui/page.styles.js';

export {LpConsent, LpConsentLink};
export type {Placement, View} from './ui/lp-consent.js';

declare global {
  interface HTMLElementTagNameMap {
    'lp-consent': LpConsent;
    'lp-consent-link': LpConsentLink;
  }
}

// A server may import this, too: there it registers and does nothing else.
globalThis.document?.adoptedStyleSheets.push(pageStyles.styleSheet!);
const elements = {'lp-consent': LpConsent, 'lp-consent-link': LpConsentLink};
for (const [tag, element] of Object.entries(elements)) if (!customElements.get(tag)) customElements.define(tag, element);

// A page that has lost its element, or never had one, can be asked for the preferences all the same.
if (globalThis.document)
  (globalThis.lpConsent ??= []).push((consent) => {
    delete consent.trusted; // nobody else is to have it
    consent.addEventListener('show', (event) => {
      if (document.querySelector('lp-consent')) return;
      const host = new LpConsent();
      document.body.prepend(host);
      host.show();
      event.shown = host.updateComplete;
    });
  });
