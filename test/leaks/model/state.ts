/** What may run, as plain data: the rules of the library, written a second time as simply as possible. */

/** What the visitor has decided; `undefined` before the first decision and after a reset. */
export type State = Decision | undefined;

export interface Decision {
  readonly granted: readonly string[];
  readonly denied: readonly string[];
  /** Seconds since the epoch. */
  readonly at: number;
  /** `denied=*`, written by a tool: without id and date, and it never expires. */
  readonly isByTool?: boolean;
}

/** How many days a decision is valid on the pages of the model. */
export const DAYS = 30;

const DAY = 86_400;
const YEAR_2018 = Date.UTC(2018, 0, 1) / 1000;

/** Whether a decision is valid at a time, in milliseconds. The gate's own limit for wrong clocks is shortly before 2018. */
export function holds(state: State, now: number): state is Decision {
  if (!state || state.isByTool) return !!state;
  return state.at > YEAR_2018 && state.at * 1000 <= now && now < (state.at + DAYS * DAY) * 1000;
}

/** The conditions in a `data-consent` value, of which all must hold. */
export function conditionsIn(keys: string): string[] {
  return keys.split(/[ ,]+/).filter(Boolean);
}

/** Whether an element that waits for these keys may run. */
export function mayRun(keys: string, state: State, now: number): boolean {
  const answer = holds(state, now) ? state : undefined;
  const isDenied = (key: string): boolean =>
    !!answer && (answer.denied.includes(key) || answer.denied.includes('*'));
  const isMet = (key: string): boolean => {
    if (/^![\w.-]+$/.test(key)) return isDenied(key.slice(1));
    return key === 'necessary' || (!!answer?.granted.includes(key) && !isDenied(key));
  };
  const conditions = conditionsIn(keys);
  return !!conditions.length && conditions.every((condition) => condition.split('|').some(isMet));
}

/** The decision that follows from an earlier one; what was declared counts as denied after a refusal by a tool. */
export function decidedFrom(
  before: State,
  choices: Readonly<Record<string, boolean>>,
  now: number,
  declared: readonly string[],
): Decision {
  const answers = new Map<string, boolean>();
  if (holds(before, now)) {
    for (const key of before.isByTool ? declared : before.denied) answers.set(key, false);
    for (const key of before.granted) answers.set(key, true);
  }
  for (const [key, answer] of Object.entries(choices)) answers.set(key, answer);
  const having = (wanted: boolean): string[] =>
    [...answers].filter(([, answer]) => answer === wanted).map(([key]) => key);
  return {granted: having(true), denied: having(false), at: Math.floor(now / 1000)};
}

/** A decision as one line, to compare it. */
export function written(state: Pick<Decision, 'granted' | 'denied' | 'at'> | undefined): string {
  return state ? `${[...state.granted].sort()} | ${[...state.denied].sort()} | ${state.at}` : 'undecided';
}
