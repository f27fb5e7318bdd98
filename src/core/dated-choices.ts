import type {Decision} from './decision.js';
import type {Key} from './key.js';

/** Stands in a decision for every key that it does not name. It can only be denied. */
export const REST = '*';

/** The date of a refusal by a tool, which becomes that of the day on which the visitor decides. */
const UNDATED = Infinity;

/** Each choice of a decision with its date, in seconds since the epoch. */
export type DatedChoices = Map<Key, {readonly isGranted: boolean; readonly at: number}>;

/** The choices of a decision. What it both grants and denies is denied. */
export function choicesIn({id, at, granted, denied, since}: Decision): DatedChoices {
  const dates = new Map(Object.entries(since ?? {}));
  const choices: DatedChoices = new Map();
  for (const [keys, isGranted] of [
    [granted, true],
    [denied, false],
  ] as const)
    for (const key of keys) choices.set(key, {isGranted, at: dates.get(key) ?? (id ? at : UNDATED)});
  return choices;
}

/** The decision that consists of these choices. Its date is that of the oldest one. What has no date gets `now`. */
export function decisionFrom(
  {id, revision}: Pick<Decision, 'id' | 'revision'>,
  choices: DatedChoices,
  now: number,
): Decision {
  const all = [...choices].map(([key, {isGranted, at}]) => ({key, isGranted, at: at === UNDATED ? now : at}));
  const at = all.length ? Math.min(...all.map((choice) => choice.at)) : now;
  const newer = all.filter((choice) => choice.at > at).map((choice) => [choice.key, choice.at] as const);
  return {
    id,
    revision,
    at,
    granted: all.filter(({isGranted}) => isGranted).map(({key}) => key),
    denied: all.filter(({isGranted}) => !isGranted).map(({key}) => key),
    ...(newer.length && {since: Object.fromEntries(newer)}),
  };
}
