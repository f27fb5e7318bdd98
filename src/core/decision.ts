import {choicesIn, decisionFrom, REST, type DatedChoices} from './dated-choices.js';
import {isOptOut} from './is-opt-out.js';
import {isKey, type Key} from './key.js';
import type {Policy} from './policy.js';

/** What the visitor chose, and when. */
export interface Decision {
  /** A random UUIDv4, made with the first decision. It ties receipts together and serves no other purpose. */
  readonly id: string;
  readonly revision: number;
  /** When the oldest of these choices was made, in seconds since the epoch. */
  readonly at: number;
  readonly granted: readonly Key[];
  /** `*` means everything that is not granted: a refusal by a tool, or one that lists too many keys for a cookie. */
  readonly denied: readonly Key[];
  /** When the choices that are newer than `at` were made, in seconds since the epoch. Each choice expires on its own. */
  readonly since?: {readonly [key in Key]?: number};
}

/** `true` grants, `false` denies; a key that is left out keeps its earlier choice, and its date. */
export type Choices = {readonly [key in Key]?: boolean};

/** Where a decision came from. */
export type Via = 'banner' | 'preferences' | 'embed' | 'api' | 'tab' | 'gpc' | 'expiry' | 'import';

/** January 2018, in seconds since the epoch. An older date comes from a wrong clock. */
const EARLIEST_S = 1515e6;

/** How far a date may be in the future: clocks are set back a little now and then. */
const CLOCK_TOLERANCE_S = 60;

const SECONDS_PER_DAY = 86400;

/** Whether a date (seconds) comes from a clock that may have been right. */
function isPlausible(at: number, now: number): boolean {
  return at > EARLIEST_S && at <= now + CLOCK_TOLERANCE_S;
}

/**
 * The choices of a decision that are valid at `now` (seconds): of this revision or a later one, and neither too old nor dated in
 * the future. `undefined` if there are none. A refusal without id and date is valid for as long as its cookie exists.
 */
export function currentPart(decision: Decision, policy: Policy, now: number): Decision | undefined {
  if (!decision.id) return decision;
  if (decision.revision < policy.revision) return;
  const isCurrent = (at: number): boolean => isPlausible(at, now) && now < at + policy.days * SECONDS_PER_DAY;
  const choices = choicesIn(decision);
  if (!choices.size) return isCurrent(decision.at) ? decision : undefined;
  const current = new Map([...choices].filter(([, {at}]) => isCurrent(at)));
  if (current.size === choices.size) return decision;
  return current.size ? decisionFrom(decision, current, now) : undefined;
}

/**
 * Why a decision is no longer current at `now` (seconds): the policy has a newer revision, or the decision is too old.
 * `undefined` for one that is current, and for one whose date comes from a wrong clock, which counts as never made.
 */
export function expiryReason(
  {id, at, revision}: Decision,
  {days, revision: required}: Policy,
  now: number,
): 'changed' | 'expired' | undefined {
  if (!id || !isPlausible(at, now)) return;
  if (revision < required) return 'changed';
  return now < at + days * SECONDS_PER_DAY ? undefined : 'expired';
}

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
