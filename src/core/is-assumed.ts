import type {Decision} from './decision.js';
import {isDecided} from './is-decided.js';
import {isOptOut} from './is-opt-out.js';
import type {Key} from './key.js';
import type {Policy} from './policy.js';

/**
 * Whether `key` runs without the visitor having been asked: the policy lets it run until denied, it is not exempt, and no
 * decision covers it.
 */
export function isAssumed(key: Key, decision: Decision | undefined, policy: Policy): boolean {
  return isOptOut(key, policy) && !isDecided(key, decision) && !policy.exempt.includes(key);
}
