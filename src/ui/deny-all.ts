import {answerAll, keysOf, type Declaration} from '../core/declaration.js';
import type {Choices, Decision} from '../core/decision.js';

/** What "Reject all" stands for: no to what is declared, and to what was granted on a page that declares more. */
export function denyAll(declaration: Declaration, decision: Decision | undefined): Choices {
  return answerAll([...keysOf(declaration), ...(decision?.granted ?? [])], false);
}
