import type {Decision} from '../core/decision.js';
import type {Key} from '../core/key.js';
import {allows, answers, type Policy} from '../core/policy.js';
import type {Consent} from '../store/consent.js';
import type {DecisionEvent} from '../store/events.js';

/** Whether a decision ends what was loaded: it denies it, or no longer grants it. */
export function ends(keys: readonly Key[], {decision, previous}: DecisionEvent, policy: Policy): boolean {
  const isDenied = (key: Key, by: Decision | undefined): boolean =>
    answers(key, by) && !allows(key, by, policy);
  return keys.some(
    (key) =>
      (isDenied(key, decision) && !isDenied(key, previous)) ||
      (allows(key, previous, policy) && !allows(key, decision, policy)),
  );
}

/** A script that has run cannot be unloaded: what ends it has the page loaded anew, unless that is to stay. */
export function endWithDenial(consent: Consent, keys: readonly Key[]): void {
  consent.addEventListener('decision', (event) => {
    if (consent.onWithdraw !== 'stay' && ends(keys, event, consent.policy)) consent.isOutdated = () => true;
  });
}
