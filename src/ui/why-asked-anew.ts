import type {BannerMessages} from '../locales/messages.js';
import type {Consent} from '../store/consent.js';

/**
 * Why a visitor is asked everything anew who has answered before: the site asks for something else, or the answer is too
 * old. Nothing on a first visit, after a reset, and where the date of the answer comes from a wrong clock: `isCurrent` in
 * `core/decision` has the same bounds.
 */
export function whyAskedAnew({kept, policy: {revision, days}}: Consent, why: BannerMessages['why']): string {
  const now = Date.now() / 1000;
  if (!kept || kept.at > now || kept.at < 1515e6) return '';
  return kept.revision < revision ? why.changed : kept.at + days * 86400 < now ? why.expired : '';
}
