/**
 * What the gate loads when something has to be shown: `<lp-consent>` at once, and each of the other elements once the page
 * contains one.
 */
import {checkInDevelopment} from '../dev/check-in-development.js';
import {LpConsent} from '../ui/lp-consent/lp-consent.js';
import {defineElement, preparePage} from '../ui/prepare-page.js';

defineElement('lp-consent', LpConsent);
preparePage((consent) => {
  const {internals} = consent;
  const loaders: Record<string, () => Promise<CustomElementConstructor>> = {
    'lp-consent-declaration': async () => {
      const file = await import('../ui/lp-consent-declaration/lp-consent-declaration.js');
      return file.LpConsentDeclaration;
    },
    'lp-consent-embed': async () =>
      (await import('../ui/lp-consent-embed/lp-consent-embed.js')).LpConsentEmbed,
    'lp-consent-link': async () => (await import('../ui/lp-consent-link/lp-consent-link.js')).LpConsentLink,
  };

  checkInDevelopment(consent);
  internals.defineElements = () => {
    for (const tag in loaders) {
      if (!internals.tags.has(tag)) continue;
      loaders[tag]!().then((element) => defineElement(tag, element), console.warn);
      delete loaders[tag];
    }
  };
  internals.defineElements();
});
