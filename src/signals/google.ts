import type {Key} from '../core/key.js';
import type {Consent, Signal} from '../store/consent.js';

/** The key that decides about each of Google's consent types: one of the site's own, or of the standard categories. */
export type GoogleMapping = Readonly<Record<GoogleType, Key | (typeof defaultMapping)[GoogleType]>>;
type GoogleType = keyof typeof defaultMapping;

/** The keys of the standard categories. */
export const defaultMapping = {
  ad_storage: 'marketing',
  ad_user_data: 'marketing',
  ad_personalization: 'marketing',
  analytics_storage: 'analytics',
  functionality_storage: 'functional',
  personalization_storage: 'functional',
  security_storage: 'necessary',
} as const;

/**
 * Google Consent Mode v2: reports to `dataLayer` what is allowed, before anything else is in it, and once after every
 * decision. The default itself carries a returning visitor's decision, so no tag has to wait for an update. For keys of
 * your own: `google({...defaultMapping, analytics_storage: 'statistics'})`.
 * https://developers.google.com/tag-platform/security/guides/consent
 */
export function google(mapping: GoogleMapping = defaultMapping): Signal {
  return (consent: Consent) => {
    const report = (command: string): void => {
      const types: Record<string, string> = {};
      let type: keyof GoogleMapping;
      for (type in mapping) types[type] = consent.allows(mapping[type]) ? 'granted' : 'denied';
      gtag('consent', command, types);
    };
    report('default');
    consent.addEventListener('decision', () => report('update'));
  };
}

/** Google's tags read `arguments` objects and ignore arrays. */
function gtag(..._command: unknown[]): void {
  // An element with that id is no data layer.
  if (typeof self.dataLayer?.push !== 'function') self.dataLayer = [];
  self.dataLayer.push(arguments);
}
