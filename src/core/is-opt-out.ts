import type {Key} from './key.js';
import type {Policy} from './policy.js';

/** Whether a key runs until the visitor denies it. */
export function isOptOut(key: Key, {optOut}: Policy): boolean {
  return optOut.includes(key) || optOut.includes('all');
}
