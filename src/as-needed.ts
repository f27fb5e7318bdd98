/**
 * What the gate loads when something has to be shown: `<lp-consent>` at once, and each of the other elements once there is
 * one in the page.
 */
import {LpConsent} from './ui/lp-consent.js';
import {define, takeOver} from './ui/take-over.js';

define('lp-consent', LpConsent);
takeOver((trusted, consent) => {
  const load: Record<string, () => Promise<CustomElementConstructor>> = {
    'lp-consent-declaration': async () =>
      (await import('./ui/lp-consent-declaration.js')).LpConsentDeclaration,
    'lp-consent-embed': async () => {
      const {LpConsentEmbed} = await import('./ui/lp-consent-embed.js');
      LpConsentEmbed.trust(trusted);
      return LpConsentEmbed;
    },
    'lp-consent-link': async () => (await import('./ui/lp-consent-link.js')).LpConsentLink,
  };

  consent.define = () => {
    for (const tag in load)
      if (document.querySelector(tag)) {
        load[tag]!().then((element) => define(tag, element), console.warn);
        delete load[tag];
      }
  };
  consent.define();
});
