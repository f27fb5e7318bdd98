import type {Received} from '../harness/third-party.js';
import {until} from '../harness/until.js';
import {newTestId, received, thirdParty} from '../harness/visit.js';
import {judge, type Verdict} from './judge.js';
import {makePage} from './make-page.js';
import {openPage, type OpenPage} from './open-page.js';
import type {PagePolicy} from './policies.js';
import type {State} from './states.js';
import {pathOf, type Way} from './scenario.js';

/** One judged cell: nothing in `problem` means that it is as it should be. */
export interface Cell {
  readonly state: string;
  readonly way: string;
  readonly problem: string;
}

/** What came out in one state: its cells, and the id under which nothing that stays held may ever reach the third party. */
export interface Judged {
  readonly cells: readonly Cell[];
  readonly id: string;
}

/** Opens one page with every way in it, has the visitor do what the state says, and judges each way by the third party's record. */
export async function judgeState(ways: readonly Way[], state: State, policy: PagePolicy): Promise<Judged> {
  forget();
  for (const cookie of state.cookies?.() ?? []) document.cookie = cookie;
  const id = newTestId();
  const page = await openPage(await makePage(ways, state, policy, id));
  try {
    await page.arrived(1);
    if (state.isAsked) await page.asked();
    if (state.act === 'withdraw') return await judgeWithdrawal(page, ways, state, policy, id);
    if (state.act) page.want(state.act);
    return {cells: await judgePage(page, ways, state, policy, id), id};
  } finally {
    await page.close();
    forget();
  }
}

/** The page runs all that is granted; then that is withdrawn, and the page which comes in its stead sends its requests under another id. */
async function judgeWithdrawal(
  page: OpenPage,
  ways: readonly Way[],
  state: State,
  policy: PagePolicy,
  first: string,
): Promise<Judged> {
  const before = await judgePage(page, ways, {...state, answer: 'granted'}, policy, first);
  const id = newTestId();
  await page.exchange(await makePage(ways, state, policy, id));
  page.want('withdraw');
  await page.arrived(2);
  const after = await judgePage(page, ways, state, policy, id);
  // Nothing of the first page is asked for again.
  const again = leaksIn(ways, {...state, answer: 'granted'}, await received(first));
  return {
    cells: after.map((cell, i) => ({
      ...cell,
      problem: cell.problem || before[i]!.problem || (again.get(cell.way) ?? ''),
    })),
    id,
  };
}

/** Judges every way by what has reached the third party, once what is expected has, and a control after it. */
async function judgePage(
  page: OpenPage,
  ways: readonly Way[],
  state: State,
  policy: PagePolicy,
  id: string,
): Promise<Cell[]> {
  const expected = ways
    .filter((way) => verdictOf(way, state) === 'free' && !way.isHint)
    .flatMap(({requests = [], ran = [], isMedia}) => (isMedia ? ['any'] : [...requests, ...ran]));
  const isMissing = async (): Promise<boolean> =>
    [...leaksIn(ways, state, await received(id)).values()].some((problem) => problem.startsWith('missing'));
  // The whole record is long: it is asked for when it is long enough.
  const hasAll = async (): Promise<boolean> =>
    Number(await (await fetch(`${thirdParty}/__count/${id}`)).text()) >= expected.length &&
    !(await isMissing());
  await until(hasAll).catch(() => 'the cells say what is missing');
  // The guard lets the page ask for no control, so the test does.
  if (policy.gate) await fetch(`${thirdParty}/${id}/control`);
  const named = await page.ask(policy.gate ? 'report' : 'control');
  const leaks = leaksIn(ways, state, await received(id));

  const cells = ways.map((way) => {
    const hint =
      way.isHint && named.includes(pathOf(way)) !== (verdictOf(way, state) === 'free')
        ? 'names its address too early, or not at all'
        : '';
    return {
      state: state.name,
      way: way.name,
      problem: page.failed.get(pathOf(way)) ?? leaks.get(way.name) ?? hint,
    };
  });
  return [
    ...cells,
    {
      state: state.name,
      way: 'violations of the page’s policy',
      problem: [...new Set(page.violations)].join('; '),
    },
  ];
}

/** What is wrong in a state with what has reached the third party, by the name of the way. */
export function leaksIn(
  ways: readonly Way[],
  state: State,
  record: readonly Received[],
): Map<string, string> {
  const judged = ways.map((way) => {
    const requests = record.filter(({path}) => path.startsWith(`/${pathOf(way)}/`));
    return [way.name, judge(way, requests, verdictOf(way, state))] as const;
  });
  return new Map(judged.filter(([, problem]) => problem));
}

function verdictOf({runs = 'granted'}: Way, {answer}: State): Verdict {
  return runs === answer ? 'free' : 'held';
}

function forget(): void {
  for (const path of ['/', '/__page']) document.cookie = `lp-consent=;Path=${path};Max-Age=0`;
}
