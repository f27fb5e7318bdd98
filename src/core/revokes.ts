import {allows} from './allows.js';
import type {Decision} from './decision.js';
import {isDecided} from './is-decided.js';
import type {Key} from './key.js';
import type {Policy} from './policy.js';

/** Two decisions in a row. */
export interface Change {
  readonly decision: Decision | undefined;
  readonly previous: Decision | undefined;
}

/**
 * Whether a change ends what was loaded for these keys: it denies one of them, or no longer grants it. A decision that rejects
 * everything also ends what a visitor has loaded once after an earlier denial.
 */
export function revokes(keys: readonly Key[], {decision, previous}: Change, policy: Policy): boolean {
  return keys.some((key) => {
    if (allows(key, decision, policy)) return false;
    const isRejected = isDecided(key, decision) && (!isDecided(key, previous) || !decision!.granted.length);
    return isRejected || allows(key, previous, policy);
  });
}
