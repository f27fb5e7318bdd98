import {keysOf, type Declaration} from '../core/declaration.js';
import type {Decision} from '../core/decision.js';
import type {Key} from '../core/key.js';

/** What "Reject all" and "Accept all" answer: what is declared, and what was granted on a page that declares more. */
export function keysToAnswer(declaration: Declaration, decision: Decision | undefined): Key[] {
  return [...keysOf(declaration), ...(decision?.granted ?? [])];
}
