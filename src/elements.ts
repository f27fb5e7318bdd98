/** Defines every element, and types its tag for `document.createElement` and `querySelector`. Import it for its side effect. */
import {checkInDevelopment} from './dev/check-in-development.js';
import {LpConsentDeclaration} from './ui/lp-consent-declaration/lp-consent-declaration.js';
import {LpConsentEmbed} from './ui/lp-consent-embed/lp-consent-embed.js';
import {LpConsentLink} from './ui/lp-consent-link/lp-consent-link.js';
import {LpConsent} from './ui/lp-consent/lp-consent.js';
import {defineElement, preparePage} from './ui/prepare-page.js';

export {LpConsent, LpConsentDeclaration, LpConsentEmbed, LpConsentLink};
export type {Corner} from './ui/lp-consent-link/lp-consent-link.js';
export type {Placement, View} from './ui/lp-consent/lp-consent.js';

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
for (const [tag, element] of Object.entries(elements)) defineElement(tag, element);
preparePage(checkInDevelopment);
