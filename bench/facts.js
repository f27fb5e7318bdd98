import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {Visitor} from './browser.js';
import {hasBanner} from './scene.js';

/** @typedef {{answer: string, detail?: string}} Fact */
/** @typedef {{browser: import('playwright-core').Browser, server: import('./server.js').BenchServer, adapter: import('./adapter.js').Adapter}} Stage */

/** The name that selects the facts with `--rows`. */
export const factsRows = 'facts';

/** The questions about each library, answered once: yes, no, or a number. */
export const questions = {
  'nonce': 'Works under a policy with nonces',
  'trusted-types': 'Works under Trusted Types',
  'axe': 'axe violations in the banner',
  'order': 'Keeps the order of inline and external scripts',
  'late': 'Holds and releases tags that are added later',
};

const mixed = {mixed: true};
/** The number of held scripts in such a page. */
const held = 10;
const axe = readFileSync(join(import.meta.dirname, '..', 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');

/** @param {Omit<Stage, 'adapter'> & {adapters: readonly import('./adapter.js').Adapter[], log: (line: string) => void}} stage */
export async function findFacts({browser, server, adapters, log}) {
  /** @type {Record<string, Record<string, Fact>>} */
  const facts = {};
  for (const adapter of adapters.filter((one) => hasBanner(one) && !one.scenes)) {
    log(`facts of ${adapter.name}`);
    const stage = {browser, server, adapter};
    facts[adapter.name] = {
      'nonce': await works(stage, 'nonce'),
      'trusted-types': await works(stage, 'trusted-types'),
      ...(await withoutPolicy(stage)),
    };
  }
  return facts;
}

/**
 * Whether the banner appears, every held script runs after acceptance, and the browser reports no violation.
 *
 * @param {Stage} stage
 * @param {'nonce' | 'trusted-types'} policy
 * @returns {Promise<Fact>}
 */
async function works({browser, server, adapter}, policy) {
  const visitor = await Visitor.arrive(browser, adapter, {throttling: 1});
  try {
    const seen = await visitor.open(server.address(adapter, {...mixed, policy}), {limit: 10_000}).then(
      () => true,
      () => false,
    );
    if (!seen) return {answer: 'no', detail: 'no banner'};
    await visitor.click(adapter.accept);
    await waitForRuns(visitor, held);
    const {ran, violations} = await visitor.probe();
    if (ran.length < held) return {answer: 'no', detail: `${ran.length} of ${held} scripts ran`};
    return violations
      ? {
          answer: 'in part',
          detail: `${violations} policy ${violations === 1 ? 'violation' : 'violations'}`,
        }
      : {answer: 'yes'};
  } finally {
    await visitor.leave();
  }
}

/**
 * What can be observed in a page without a policy.
 *
 * @param {Stage} stage
 * @returns {Promise<Record<string, Fact>>}
 */
async function withoutPolicy({browser, server, adapter}) {
  const visitor = await Visitor.arrive(browser, adapter, {throttling: 1});
  try {
    await visitor.open(server.address(adapter, mixed));
    const broken = await axeViolations(visitor, adapter.banner);
    await add(visitor, adapter, held);
    const early = (await visitor.probe()).ran.length;
    await visitor.click(adapter.accept);
    await waitForRuns(visitor, held + 1);
    await add(visitor, adapter, held + 1);
    await waitForRuns(visitor, held + 2);
    const ran = (await visitor.probe()).ran.map(([number]) => number);
    const first = ran.filter((number) => number < held);
    const late = {answer: ran.includes(held) ? 'only before the decision' : 'no'};
    return {
      axe: {answer: String(broken.length), ...(broken.length && {detail: broken.join(', ')})},
      order: {
        answer:
          !early && first.length === held && first.every((number, place) => number === place) ? 'yes' : 'no',
      },
      late: ran.includes(held) && ran.includes(held + 1) ? {answer: 'yes'} : late,
    };
  } finally {
    await visitor.leave();
  }
}

/**
 * @param {Visitor} visitor
 * @param {import('./adapter.js').Adapter} adapter
 * @param {number} number
 */
async function add({page}, adapter, number) {
  await page.evaluate(
    (html) => document.body.insertAdjacentHTML('beforeend', html),
    adapter.hold({code: `ran(${number})`}),
  );
}

/**
 * @param {Visitor} visitor
 * @param {number} count
 */
async function waitForRuns(visitor, count) {
  await visitor.untilRan(count, 5000).catch(() => {});
}

/**
 * The axe rules that the banner violates.
 *
 * @param {Visitor} visitor
 * @param {string[]} place
 */
async function axeViolations({page}, place) {
  await page.evaluate(axe);
  return page.evaluate(async (path) => {
    const include = path.length > 1 ? [{fromShadowDom: path}] : path;
    const {violations} = await /** @type {any} */ (globalThis).axe.run(
      {include},
      {resultTypes: ['violations']},
    );
    return /** @type {string[]} */ (violations.map((/** @type {{id: string}} */ {id}) => id));
  }, place);
}
