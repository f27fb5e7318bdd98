import {html, nothing, type TemplateResult} from 'lit';
import {isAssumed} from '../core/is-assumed.js';
import type {Key} from '../core/key.js';
import type {Messages} from '../locales/messages.js';
import type {Consent} from '../store/consent.js';

/** Says that a key runs until the visitor denies it (`data-opt-out`). Nothing for other keys and after a decision on it. */
export function optOutNote(
  key: Key,
  {decision, policy}: Consent,
  texts: Messages,
): TemplateResult | typeof nothing {
  return isAssumed(key, decision, policy) ? html` <strong>${texts.untilDenied}</strong>` : nothing;
}
