import type {Decision} from './decision.js';
import {isDecided} from './is-decided.js';
import {isOptOut} from './is-opt-out.js';
import type {Key} from './key.js';
import type {Policy} from './policy.js';

/**
 * Whether `key` may run under a decision: the one question that everything else asks. `!key` may run while the decision
 * denies the key.
 */
export function allows(key: Key, decision: Decision | undefined, policy: Policy): boolean {
  const name = key.replace(/^!(?=[\w.-]+$)/, '');
  const isFallback = name !== key;
  if (policy.exempt.includes(name)) return !isFallback;
  if (!isDecided(name, decision)) return !isFallback && isOptOut(name, policy);
  const isGranted = decision!.granted.includes(name) && !decision!.denied.includes(name);
  return isGranted !== isFallback;
}
