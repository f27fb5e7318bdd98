import {choicesIn, decisionFrom, REST, type DatedChoices} from './dated-choices.js';
import type {Choices, Decision} from './decision.js';
import {isOptOut} from './is-opt-out.js';
import {isKey} from './key.js';
import type {Policy} from './policy.js';

/**
 * The decision that follows from the choices that are current and new ones. What was denied before under a policy that runs it
 * until denied stays denied, however old that is: it is in `kept`. Exempt keys and names that are not keys leave no trace; a
 * choice that is neither `true` nor `false` denies. A grant of `*` ends its denial and grants nothing.
 */
export function decide(
  current: Decision | undefined,
  choices: Choices,
  policy: Policy,
  now: number,
  newId: () => string,
  kept?: Decision,
): Decision {
  const next: DatedChoices = new Map();
  for (const [key, choice] of kept ? choicesIn(kept) : []) {
    if (choice.isGranted) continue;
    if (isOptOut(key, policy)) next.set(key, choice);
    else if (key === REST) for (const one of policy.optOut) next.set(one, choice);
  }
  if (current) for (const [key, choice] of choicesIn(current)) next.set(key, choice);
  for (const [key, choice] of Object.entries(choices))
    if (choice === undefined || choice === null) continue;
    else if (key === REST && choice) next.delete(REST);
    else if (isKey(key) || key === REST) next.set(key, {isGranted: choice === true, at: now});
  for (const key of next.keys()) if (policy.exempt.includes(key)) next.delete(key);
  const id = current?.id || kept?.id || newId();
  return decisionFrom({id, revision: policy.revision}, next, now);
}

/** What two tabs that decided at the same moment agree on: of each key the denial, if there is one. */
export function stricter(one: Decision, other: Decision): Decision {
  const choices = choicesIn(one);
  for (const [key, choice] of choicesIn(other))
    if (choices.get(key)?.isGranted !== false) choices.set(key, choice);
  const [id = ''] = [one.id, other.id].sort();
  return decisionFrom({id, revision: Math.max(one.revision, other.revision)}, choices, one.at);
}
