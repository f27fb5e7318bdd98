import type {Key} from '../core/key.js';
import type {Consent, Signal} from '../store/consent.js';

/** The key that answers for each of Google's consent types. */
export type GoogleMapping = Readonly<Record<keyof typeof usual, Key>>;

/** The keys of the categories that most sites have. */
export const usual = {
  ad_storage: 'marketing',
  ad_user_data: 'marketing',
  ad_personalization: 'marketing',
  analytics_storage: 'analytics',
  functionality_storage: 'functional',
  personalization_storage: 'functional',
  security_storage: 'necessary',
};

/**
 * Google Consent Mode v2: tells `dataLayer` what is allowed, before anything else is in it, and once after every
 * decision. A visitor who returns is reported in the default itself, so no tag has to wait for an update.
 * Other keys than the usual ones: `google({...usual, analytics_storage: 'statistics'})`.
 * https://developers.google.com/tag-platform/security/guides/consent
 */
export function google(mapping: GoogleMapping = usual): Signal {
  return (consent: Consent) => {
    const tell = (command: string): void => {
      const types: Record<string, string> = {};
      for (const [type, key] of Object.entries(mapping))
        types[type] = consent.allows(key) ? 'granted' : 'denied';
      gtag('consent', command, types);
    };
    tell('default');
    consent.addEventListener('decision', () => tell('update'));
  };
}

/** Google's tags read `arguments` objects and ignore arrays. */
function gtag(..._command: unknown[]): void {
  ((self as {dataLayer?: unknown[]}).dataLayer ??= []).push(arguments);
}
