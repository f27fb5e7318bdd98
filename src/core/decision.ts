import {isKey, type Key} from './key.js';
import type {Policy} from './policy.js';

/** What the visitor answered, and when. */
export interface Decision {
  /** Random (UUIDv4), made when the first decision is; ties receipts together and nothing else. */
  readonly id: string;
  readonly revision: number;
  /** Seconds since the epoch. */
  readonly at: number;
  readonly granted: readonly Key[];
  /** A single `*` stands for everything: a refusal by hand. */
  readonly denied: readonly Key[];
}

/** `true` grants, `false` denies; a key left out keeps its earlier answer. */
export type Choices = {readonly [key in Key]?: boolean};

/** Where a decision came from. */
export type Via = 'banner' | 'preferences' | 'embed' | 'api' | 'tab' | 'gpc' | 'expiry' | 'import';

/** January 2018, in seconds: an older decision comes from a wrong clock. */
const EARLIEST = 1515e6;

/**
 * Whether a decision holds at `now` (seconds): neither too old nor dated in the future, and of this revision or a later.
 * A refusal by hand, without id and date, holds as long as its cookie.
 */
export function isCurrent({id, at, revision}: Decision, policy: Policy, now: number): boolean {
  return !id || (at > EARLIEST && at <= now && now < at + policy.days * 86400 && revision >= policy.revision);
}

/**
 * The decision that follows from an earlier one and new choices. What is exempt or no key leaves no trace; an answer
 * that is neither `true` nor `false` denies.
 */
export function decide(
  previous: Decision | undefined,
  choices: Choices,
  {revision, exempt}: Policy,
  now: number,
  newId: () => string,
): Decision {
  const {id, granted = [], denied = []} = previous ?? {};
  const keys = [...new Set([...granted, ...denied, ...Object.keys(choices)])].filter(
    (key) => isKey(key) && !exempt.includes(key),
  );
  const isGranted = (key: Key): boolean => (choices[key] ?? granted.includes(key)) === true;
  return {
    id: id || newId(),
    revision,
    at: now,
    granted: keys.filter(isGranted),
    denied: keys.filter((key) => !isGranted(key)),
  };
}
