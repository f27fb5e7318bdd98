/** Registers the elements and types their tags. Import it for its effect. */
import {LpConsent} from './ui/lp-consent.js';
import {LpConsentLink} from './ui/lp-consent-link.js';

export {LpConsent, LpConsentLink};
export type {Placement, View} from './ui/lp-consent.js';

declare global {
  interface HTMLElementTagNameMap {
    'lp-consent': LpConsent;
    'lp-consent-link': LpConsentLink;
  }
}

const elements = {'lp-consent': LpConsent, 'lp-consent-link': LpConsentLink};
for (const [tag, element] of Object.entries(elements)) if (!customElements.get(tag)) customElements.define(tag, element);
