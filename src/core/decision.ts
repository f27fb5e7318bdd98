import {isKey, type Key} from './key.js';
import type {Policy} from './policy.js';

/** What the visitor chose, and when. */
export interface Decision {
  /** A random UUIDv4, made with the first decision. It ties receipts together and serves no other purpose. */
  readonly id: string;
  readonly revision: number;
  /** When the decision was made, in seconds since the epoch. */
  readonly at: number;
  readonly granted: readonly Key[];
  /** A single `*` means everything: a refusal that a tool wrote on the visitor's behalf. */
  readonly denied: readonly Key[];
}

/** `true` grants, `false` denies; a key that is left out keeps its earlier choice. */
export type Choices = {readonly [key in Key]?: boolean};

/** Where a decision came from. */
export type Via = 'banner' | 'preferences' | 'embed' | 'api' | 'tab' | 'gpc' | 'expiry' | 'import';

/** January 2018, in seconds since the epoch. An older date comes from a wrong clock. */
const EARLIEST_S = 1515e6;

const SECONDS_PER_DAY = 86400;

/**
 * Whether a decision is valid at `now` (seconds): neither too old nor dated in the future, and of this revision or a later
 * one. A refusal without id and date is valid for as long as its cookie exists.
 */
export function isCurrent({id, at, revision}: Decision, policy: Policy, now: number): boolean {
  if (!id) return true;
  const isPlausible = at > EARLIEST_S && at <= now;
  return isPlausible && now < at + policy.days * SECONDS_PER_DAY && revision >= policy.revision;
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
  const isPlausible = at > EARLIEST_S && at <= now;
  if (!id || !isPlausible) return;
  if (revision < required) return 'changed';
  return now < at + days * SECONDS_PER_DAY ? undefined : 'expired';
}

/**
 * The decision that follows from an earlier one and new choices. Exempt keys and names that are not keys leave no trace; a
 * choice that is neither `true` nor `false` denies.
 */
export function decide(
  previous: Decision | undefined,
  choices: Choices,
  {revision, exempt}: Policy,
  now: number,
  newId: () => string,
): Decision {
  const {id, granted = [], denied = []} = previous ?? {};
  const names = new Set([...granted, ...denied, ...Object.keys(choices)]);
  const keys = [...names].filter((key) => isKey(key) && !exempt.includes(key));
  const isGranted = (key: Key): boolean => (choices[key] ?? granted.includes(key)) === true;
  return {
    id: id || newId(),
    revision,
    at: now,
    granted: keys.filter(isGranted),
    denied: keys.filter((key) => !isGranted(key)),
  };
}
