/** A store by itself, with a memory that is no cookie. */
import type {Declaration} from '../../src/core/declaration.js';
import {policyOf, type Policy, type Written} from '../../src/core/policy.js';
import {Consent} from '../../src/store/consent.js';
import type {Memory} from '../../src/store/cookie.js';
import type {DecisionEvent} from '../../src/store/events.js';

export interface NewConsent {
  readonly consent: Consent;
  /** What the memory holds. */
  readonly kept: {text: string; days: number};
  /** Every `decision` event until now. */
  readonly events: DecisionEvent[];
}

export interface NewConsentOptions {
  readonly policy?: Written<Policy>;
  /** What the memory holds from an earlier page. */
  readonly text?: string;
  /** A memory of another kind. */
  readonly memory?: Memory;
  readonly declaration?: Declaration;
  readonly load?: () => Promise<unknown>;
  readonly prepare?: () => Promise<unknown>;
}

const nothing = (): Promise<unknown> => Promise.resolve();

export function newConsent({
  policy = {},
  text = '',
  memory,
  declaration,
  load = nothing,
  prepare = nothing,
}: NewConsentOptions = {}): NewConsent {
  const kept = {text, days: 0};
  const remember: Memory = (written, days = 0) => {
    if (written !== undefined) Object.assign(kept, {text: written, days});
    return kept.text;
  };
  const consent = new Consent(policyOf(policy), memory ?? remember, load, prepare);
  if (declaration) consent.declaration = declaration;
  const events: DecisionEvent[] = [];
  consent.addEventListener('decision', (event) => events.push(event));
  return {consent, kept, events};
}
