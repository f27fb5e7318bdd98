/** A store without a gate, with a storage in memory instead of a cookie. */
import type {Declaration} from '../../src/core/declaration.js';
import {createPolicy, type Policy, type AsWritten} from '../../src/core/policy.js';
import {Consent} from '../../src/store/consent.js';
import type {CookieStorage} from '../../src/store/cookie-storage.js';
import type {DecisionEvent} from '../../src/store/events.js';

export interface NewConsent {
  readonly consent: Consent;
  /** What the storage holds. */
  readonly kept: {text: string; days: number};
  /** Every `decision` event until now. */
  readonly events: DecisionEvent[];
}

export interface NewConsentOptions {
  readonly policy?: AsWritten<Policy>;
  /** What the storage holds from an earlier page. */
  readonly text?: string;
  /** A storage of another kind. */
  readonly storage?: CookieStorage;
  readonly declaration?: Declaration;
  readonly load?: () => Promise<unknown>;
  readonly prepare?: () => Promise<unknown>;
}

const nothing = (): Promise<unknown> => Promise.resolve();

export function newConsent({
  policy = {},
  text = '',
  storage,
  declaration,
  load = nothing,
  prepare = nothing,
}: NewConsentOptions = {}): NewConsent {
  const kept = {text, days: 0};
  const inMemory: CookieStorage = {
    read: () => kept.text,
    write: (written, days) => {
      Object.assign(kept, {text: written, days});
      return true;
    },
    remove: () => void Object.assign(kept, {text: '', days: 0}),
  };
  const consent = new Consent(createPolicy(policy), storage ?? inMemory, {
    cookieName: 'lp-consent',
    loadElements: load,
    loadDeferred: prepare,
  });
  if (declaration) consent.declaration = declaration;
  const events: DecisionEvent[] = [];
  consent.addEventListener('decision', (event) => events.push(event));
  return {consent, kept, events};
}
