import {html, nothing, type TemplateResult} from 'lit';
import type {Key} from '../core/key.js';
import {allows, answers} from '../core/policy.js';
import type {Messages} from '../locales/messages.js';
import type {Consent} from '../store/consent.js';

/** Says of a key that runs although nobody was asked (`data-opt-out`) that it does, as long as the visitor has not answered. */
export function untilDenied(
  key: Key,
  {decision, policy}: Consent,
  texts: Messages,
): TemplateResult | typeof nothing {
  const isAssumed = allows(key, undefined, policy) && !answers(key, decision) && !policy.exempt.includes(key);
  return isAssumed ? html` <strong>${texts.untilDenied}</strong>` : nothing;
}
