import type {Received} from '../harness/third-party.js';
import {until} from '../harness/until.js';
import {newTestId, received, thirdParty} from '../harness/visit.js';
import {judge, type Verdict} from './judge.js';
import {makePage} from './make-page.js';
import {openPage, type OpenPage} from './open-page.js';
import type {PagePolicy} from './policies.js';
import type {State} from './states.js';
import {pathOf, type Way} from './scenario.js';

/** How long nothing may reach the third party before the rest counts as missing. */
const STALL_TIMEOUT_MS = 8000;

/** One judged cell. An empty `problem` means that nothing is wrong. */
export interface Cell {
  readonly state: string;
  readonly way: string;
  readonly problem: string;
}

/** The result of one state: its cells, and the id under which requests reach the third party. */
export interface Judged {
  readonly cells: readonly Cell[];
  readonly id: string;
}

/** Opens one page with every way in it, lets the visitor do what the state says, and judges each way by the third party's record. */
export async function judgeState(ways: readonly Way[], state: State, policy: PagePolicy): Promise<Judged> {
  removeCookies();
  for (const cookie of state.cookies?.() ?? []) document.cookie = cookie;
  const id = newTestId();
  const page = await openPage(await makePage(ways, state, policy, id));
  try {
    await page.loaded(1);
    if (state.isAsked) await page.elementsDefined();
    if (state.act === 'withdraw') return await judgeWithdrawal(page, ways, state, policy, id);
    if (state.act) page.send(state.act);
    return {cells: await judgePage(page, ways, state, policy, id), id};
  } finally {
    await page.close();
    removeCookies();
  }
}

/** First the page runs everything that is granted. After the withdrawal it reloads, and then sends its requests under another id. */
async function judgeWithdrawal(
  page: OpenPage,
  ways: readonly Way[],
  state: State,
  policy: PagePolicy,
  first: string,
): Promise<Judged> {
  const before = await judgePage(page, ways, {...state, answer: 'granted'}, policy, first);
  const id = newTestId();
  await page.replace(await makePage(ways, state, policy, id));
  page.send('withdraw');
  await page.loaded(2);
  const after = await judgePage(page, ways, state, policy, id);
  // Nothing is requested again under the id of the first page.
  const again = leaksIn(ways, {...state, answer: 'granted'}, await received(first));
  return {
    cells: after.map((cell, i) => ({
      ...cell,
      problem: cell.problem || before[i]!.problem || (again.get(cell.way) ?? ''),
    })),
    id,
  };
}

/** Judges every way by what has reached the third party, once everything expected has, and a control after that. */
async function judgePage(
  page: OpenPage,
  ways: readonly Way[],
  state: State,
  policy: PagePolicy,
  id: string,
): Promise<Cell[]> {
  const expected = ways
    .filter((way) => verdictOf(way, state) === 'released' && !way.isHint)
    .flatMap(({requests = [], ran = [], isMedia}) => (isMedia ? ['any'] : [...requests, ...ran]));
  const isMissing = async (): Promise<boolean> =>
    [...leaksIn(ways, state, await received(id)).values()].some((problem) => problem.startsWith('missing'));
  // The whole record is large, so it is requested only once the count is high enough.
  const count = async (): Promise<number> =>
    Number(await (await fetch(`${thirdParty}/__count/${id}`)).text());
  await untilStalled(count, async (received) => received >= expected.length && !(await isMissing()));
  // The guard refuses the page's own control request, so the test sends it.
  if (policy.gate) await fetch(`${thirdParty}/${id}/control`);
  const named = await page.request(policy.gate ? 'report' : 'control');
  const leaks = leaksIn(ways, state, await received(id));

  const cells = ways.map((way) => {
    const hint =
      way.isHint && named.includes(pathOf(way)) !== (verdictOf(way, state) === 'released')
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

/**
 * Waits until `isDone` holds, for as long as the count keeps rising. The page with every way takes a second on an idle
 * machine and a minute on a busy one. The cells show what is still missing at the end.
 */
async function untilStalled(
  count: () => Promise<number>,
  isDone: (received: number) => Promise<boolean>,
): Promise<void> {
  let highest = -1;
  let stalledAt = 0;
  await until(async () => {
    const received = await count();
    if (received > highest) stalledAt = performance.now() + STALL_TIMEOUT_MS;
    highest = received;
    return performance.now() > stalledAt || isDone(received);
  }, Infinity);
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
  return runs === answer ? 'released' : 'held';
}

function removeCookies(): void {
  for (const path of ['/', '/__page']) document.cookie = `lp-consent=;Path=${path};Max-Age=0`;
}
