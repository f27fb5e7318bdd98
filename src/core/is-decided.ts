import type {Decision} from './decision.js';
import type {Key} from './key.js';

/** Whether a decision grants or denies `key`, by name or with `*`. */
export function isDecided(key: Key, decision: Decision | undefined): boolean {
  if (!decision) return false;
  return [key, '*'].some((one) => decision.granted.includes(one) || decision.denied.includes(one));
}
