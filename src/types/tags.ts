import type {Key} from '../core/key.js';
import type {Cookie} from '../core/declaration.js';
import type {LpConsent} from '../ui/lp-consent/lp-consent.js';

/** What each tag accepts in markup. */
export interface Tags {
  'lp-consent': Partial<Pick<LpConsent, 'placement' | 'view'>> & {
    readonly 'controller'?: string;
    readonly 'privacy-policy'?: string;
    readonly 'imprint'?: string;
    readonly 'categories'?: string;
    readonly 'close-button'?: boolean;
  };
  'lp-consent-link': {};
  'lp-category': {readonly name: Key; readonly title?: string};
  'lp-service': {
    readonly name: Key;
    readonly title?: string;
    readonly provider?: string;
    readonly policy?: string;
  };
  'lp-cookie': {readonly name: string; readonly duration?: string; readonly storage?: Cookie['storage']};
}
