import {choicesIn, decisionFrom} from './dated-choices.js';
import type {Decision} from './decision.js';
import type {Policy} from './policy.js';

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
