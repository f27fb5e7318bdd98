/** What may run, as plain data: the rules of the house written down a second time, in the simplest words. */

/** What the visitor has answered; none: never asked, or forgotten. */
export type State = Answer | undefined;

export interface Answer {
  readonly granted: readonly string[];
  readonly denied: readonly string[];
  /** Seconds since the epoch. */
  readonly at: number;
  /** `denied=*`, written by a tool: no id, no date, no end. */
  readonly byHand?: boolean;
}

/** How long a decision holds on the pages of the model. */
export const DAYS = 30;

const DAY = 86_400;
const YEAR_2018 = Date.UTC(2018, 0, 1) / 1000;

/** Whether an answer holds at a time, in milliseconds. The gate's own limit for wrong clocks lies shortly before 2018. */
export function holds(state: State, now: number): state is Answer {
  if (!state || state.byHand) return !!state;
  return state.at > YEAR_2018 && state.at * 1000 <= now && now < (state.at + DAYS * DAY) * 1000;
}

/** Whether something that waits for these keys may run. */
export function mayRun(keys: string, state: State, now: number): boolean {
  const answer = holds(state, now) ? state : undefined;
  const isDenied = (key: string): boolean =>
    !!answer && (answer.denied.includes(key) || answer.denied.includes('*'));
  const isMet = (key: string): boolean => {
    if (/^![\w.-]+$/.test(key)) return isDenied(key.slice(1));
    return key === 'necessary' || (!!answer?.granted.includes(key) && !isDenied(key));
  };
  return keys.split(' ').every(isMet);
}

/** The answer that follows from an earlier one; what was declared counts as denied after a refusal by hand. */
export function answered(
  before: State,
  choices: Readonly<Record<string, boolean>>,
  now: number,
  declared: readonly string[],
): Answer {
  const answers = new Map<string, boolean>();
  if (holds(before, now)) {
    for (const key of before.byHand ? declared : before.denied) answers.set(key, false);
    for (const key of before.granted) answers.set(key, true);
  }
  for (const [key, answer] of Object.entries(choices)) answers.set(key, answer);
  const having = (wanted: boolean): string[] =>
    [...answers].filter(([, answer]) => answer === wanted).map(([key]) => key);
  return {granted: having(true), denied: having(false), at: Math.floor(now / 1000)};
}

/** An answer as one line, to be compared. */
export function written(state: Pick<Answer, 'granted' | 'denied' | 'at'> | undefined): string {
  return state ? `${[...state.granted].sort()} | ${[...state.denied].sort()} | ${state.at}` : 'undecided';
}
