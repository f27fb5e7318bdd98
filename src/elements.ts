/** Registers every element and types the tags. Import it for its effect. */
import {LpConsent} from './ui/lp-consent.js';
import {LpConsentDeclaration} from './ui/lp-consent-declaration.js';
import {LpConsentEmbed} from './ui/lp-consent-embed.js';
import {LpConsentLink} from './ui/lp-consent-link.js';
import {define, takeOver} from './ui/take-over.js';

export {LpConsent, LpConsentDeclaration, LpConsentEmbed, LpConsentLink};
export type {Placement, View} from './ui/lp-consent.js';

declare global {
  interface HTMLElementTagNameMap {
    'lp-consent': LpConsent;
    'lp-consent-declaration': LpConsentDeclaration;
    'lp-consent-embed': LpConsentEmbed;
    'lp-consent-link': LpConsentLink;
  }
}

const elements = {
  'lp-consent': LpConsent,
  'lp-consent-declaration': LpConsentDeclaration,
  'lp-consent-embed': LpConsentEmbed,
  'lp-consent-link': LpConsentLink,
};
for (const [tag, element] of Object.entries(elements)) define(tag, element);
takeOver((trusted) => LpConsentEmbed.trust(trusted));
