import {expiryReason} from '../../core/current-part.js';
import type {BannerMessages} from '../../locales/messages.js';
import type {Consent} from '../../store/consent.js';

/**
 * Says why a visitor who has decided before is asked again: the revision is newer or the decision has expired. `undefined`
 * on a first visit and after a reset.
 */
export function askReason({kept, policy}: Consent, texts: BannerMessages['why']): string | undefined {
  const reason = kept && expiryReason(kept, policy, Date.now() / 1000);
  return reason && texts[reason];
}
