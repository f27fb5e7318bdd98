import type {Decision} from './decision.js';
import type {Key} from './key.js';
import type {Policy} from './policy.js';

/** Whether a decision grants or denies `key`, by name or with `*`. */
export function isDecided(key: Key, decision: Decision | undefined): boolean {
  if (!decision) return false;
  return [key, '*'].some((one) => decision.granted.includes(one) || decision.denied.includes(one));
}

/** Whether a key runs until the visitor denies it. */
export function isOptOut(key: Key, {optOut}: Policy): boolean {
  return optOut.includes(key) || optOut.includes('all');
}

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
