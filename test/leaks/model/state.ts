/** What may run, as plain data: the rules of the library, written a second time as simply as possible. */

/** What the visitor has decided; `undefined` before the first decision and after a reset. */
export type State = Decision | undefined;

export interface Decision {
  readonly granted: readonly string[];
  readonly denied: readonly string[];
  /** Seconds since the epoch: when the oldest choice was made. */
  readonly at: number;
  /** The dates of the choices that are newer. */
  readonly since?: Readonly<Record<string, number | undefined>>;
  /** `denied=*`, written by a tool: without id and date, and it never expires. */
  readonly isByTool?: boolean;
}

/** How many days a decision is valid on the pages of the model. */
export const DAYS = 30;

const DAY = 86_400;
const YEAR_2018 = Date.UTC(2018, 0, 1) / 1000;

/** How far the date of a decision may be in the future, in seconds. */
const TOLERANCE = 60;

/**
 * What is valid of a decision at a time, in milliseconds: each choice expires on its own. The gate's own limit for wrong clocks is
 * shortly before 2018.
 */
export function currentOf(state: State, now: number): State {
  if (!state || state.isByTool) return state;
  const isCurrent = (at: number): boolean =>
    at > YEAR_2018 && (at - TOLERANCE) * 1000 <= now && now < (at + DAYS * DAY) * 1000;
  const {granted, denied, at, since = {}} = state;
  if (!granted.length && !denied.length) return isCurrent(at) ? state : undefined;
  const dates = new Map([...granted, ...denied].map((key) => [key, since[key] ?? at]));
  const current = (keys: readonly string[]): string[] => keys.filter((key) => isCurrent(dates.get(key)!));
  return dated(current(granted), current(denied), dates);
}

function dated(
  granted: readonly string[],
  denied: readonly string[],
  dates: ReadonlyMap<string, number>,
): State {
  const keys = [...granted, ...denied];
  if (!keys.length) return undefined;
  const at = Math.min(...keys.map((key) => dates.get(key)!));
  const newer = keys.filter((key) => dates.get(key)! > at).map((key) => [key, dates.get(key)!]);
  return {granted, denied, at, since: Object.fromEntries(newer) as Record<string, number>};
}

/** The conditions in a `data-consent` value, of which all must hold. */
export function conditionsIn(keys: string): string[] {
  return keys.split(/[ ,]+/).filter(Boolean);
}

/** Whether an element that waits for these keys may run. */
export function mayRun(keys: string, state: State, now: number): boolean {
  const answer = currentOf(state, now);
  const isDenied = (key: string): boolean =>
    !!answer &&
    (answer.denied.includes(key) || (answer.denied.includes('*') && !answer.granted.includes(key)));
  const isMet = (key: string): boolean => {
    if (/^![\w.-]+$/.test(key)) return isDenied(key.slice(1));
    return key === 'necessary' || (!!answer?.granted.includes(key) && !isDenied(key));
  };
  const conditions = conditionsIn(keys);
  return !!conditions.length && conditions.every((condition) => condition.split('|').some(isMet));
}

/**
 * The decision that follows from an earlier one. A refusal by a tool stays in force until everything that is declared has been
 * decided.
 */
export function decidedFrom(
  before: State,
  choices: Readonly<Record<string, boolean>>,
  now: number,
  declared: readonly string[],
): Decision {
  const today = Math.floor(now / 1000);
  const answers = new Map<string, boolean>();
  const dates = new Map<string, number>();
  const earlier = currentOf(before, now);
  if (earlier) {
    for (const key of earlier.denied) answers.set(key, false);
    for (const key of earlier.granted) answers.set(key, true);
    for (const key of answers.keys())
      dates.set(key, earlier.isByTool ? today : (earlier.since?.[key] ?? earlier.at));
  }
  if (declared.length && declared.every((key) => key in choices)) answers.delete('*');
  for (const [key, answer] of Object.entries(choices)) {
    answers.set(key, answer);
    dates.set(key, today);
  }
  const having = (wanted: boolean): string[] =>
    [...answers].filter(([, answer]) => answer === wanted).map(([key]) => key);
  return dated(having(true), having(false), dates) ?? {granted: [], denied: [], at: today};
}

/** A decision as one line, to compare it. */
export function written(state: Pick<Decision, 'granted' | 'denied' | 'at' | 'since'> | undefined): string {
  if (!state) return 'undecided';
  const since = Object.entries(state.since ?? {}).map(([key, at]) => `${key}:${at}`);
  return `${[...state.granted].sort()} | ${[...state.denied].sort()} | ${state.at} | ${since.sort()}`;
}
