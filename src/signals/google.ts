import type {Key} from '../core/key.js';
import type {Consent, Signal} from '../store/consent.js';

/** The key that answers for each of Google's consent types. */
const STANDARD = {
  ad_storage: 'marketing',
  ad_user_data: 'marketing',
  ad_personalization: 'marketing',
  analytics_storage: 'analytics',
  functionality_storage: 'functional',
  personalization_storage: 'functional',
  security_storage: 'necessary',
};

/** Other keys than the usual ones: `{analytics_storage: 'statistics'}`; on the gate's tag `data-analytics_storage="statistics"`. */
export type GoogleMapping = {readonly [type in keyof typeof STANDARD]?: Key};

/**
 * Google Consent Mode v2: tells `dataLayer` what is allowed, before anything else is in it, and once after every
 * decision. A visitor who returns is reported in the default itself, so no tag has to wait for an update.
 * https://developers.google.com/tag-platform/security/guides/consent
 */
export function google(mapping: GoogleMapping = {}): Signal {
  return (consent: Consent) => {
    const tell = (command: string): void => {
      const types: Record<string, string> = {};
      for (const [type, key] of Object.entries(STANDARD))
        types[type] = consent.allows(mapping[type as keyof GoogleMapping] ?? key) ? 'granted' : 'denied';
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
