import type {Decision} from './decision.js';
import {isDecided} from './is-decided.js';
import {isOptOut} from './is-opt-out.js';
import type {Key} from './key.js';
import type {Policy} from './policy.js';

/**
 * Whether `key` may run under a decision: the one question that everything else asks. `!key` may run while the decision
 * denies the key. What runs until denied stays denied by the decision that was `kept`, even if it is no longer current.
 */
export function allows(key: Key, decision: Decision | undefined, policy: Policy, kept?: Decision): boolean {
  const name = key.replace(/^!(?=[\w.-]+$)/, '');
  const isFallback = name !== key;
  if (policy.exempt.includes(name)) return !isFallback;
  if (isDecided(name, decision)) return isGranted(name, decision!) !== isFallback;
  if (isOptOut(name, policy) && isDecided(name, kept) && !isGranted(name, kept!)) return isFallback;
  return !isFallback && isOptOut(name, policy);
}

function isGranted(key: Key, {granted, denied}: Decision): boolean {
  return granted.includes(key) && !denied.includes(key);
}
