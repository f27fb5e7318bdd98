import {html, nothing, type TemplateResult} from 'lit';
import {isAssumed} from '../core/allows.js';
import type {Key} from '../core/key.js';
import type {Messages} from '../locales/messages.js';
import type {Consent} from '../store/consent.js';

/** Says of a key that runs until denied (`data-opt-out`) that it does, until the visitor has decided. */
export function optOutNote(
  key: Key,
  {decision, policy}: Consent,
  texts: Messages,
): TemplateResult | typeof nothing {
  return isAssumed(key, decision, policy) ? html` <strong>${texts.untilDenied}</strong>` : nothing;
}
