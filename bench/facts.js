import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {Visitor} from './browser.js';
import {hasBanner} from './scene.js';

/** @typedef {{answer: string, detail?: string}} Fact */
/** @typedef {{browser: import('playwright-core').Browser, server: import('./server.js').BenchServer, adapter: import('./adapter.js').Adapter}} Stage */

/** The name of the facts among the rows. */
export const factsRows = 'facts';

/** What is asked of each library, once: yes, no, or how many. */
export const questions = {
  'nonce': 'Works under a policy with nonces',
  'trusted-types': 'Works under Trusted Types',
  'axe': 'Findings of axe in the banner',
  'order': 'Keeps the order of inline and external scripts',
  'late': 'Holds and releases tags that come later',
};

const mixed = {mixed: true};
/** A page of that kind holds so many scripts. */
const held = 10;
const axe = readFileSync(join(import.meta.dirname, '..', 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');

/** @param {Omit<Stage, 'adapter'> & {adapters: readonly import('./adapter.js').Adapter[], tell: (line: string) => void}} stage */
export async function findFacts({browser, server, adapters, tell}) {
  /** @type {Record<string, Record<string, Fact>>} */
  const facts = {};
  for (const adapter of adapters.filter((one) => hasBanner(one) && !one.scenes)) {
    tell(`facts of ${adapter.name}`);
    const stage = {browser, server, adapter};
    facts[adapter.name] = {
      'nonce': await works(stage, 'nonce'),
      'trusted-types': await works(stage, 'trusted-types'),
      ...(await plainly(stage)),
    };
  }
  return facts;
}

/**
 * Whether the banner is seen, every held script runs after a yes, and the browser has refused nothing.
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
    await settled(visitor, held);
    const {ran, violations} = await visitor.probe();
    if (ran.length < held) return {answer: 'no', detail: `${ran.length} of ${held} scripts ran`};
    return violations
      ? {
          answer: 'in part',
          detail: `${violations} ${violations === 1 ? 'thing' : 'things'} refused by the browser`,
        }
      : {answer: 'yes'};
  } finally {
    await visitor.leave();
  }
}

/**
 * What can be seen in a page without a policy.
 *
 * @param {Stage} stage
 * @returns {Promise<Record<string, Fact>>}
 */
async function plainly({browser, server, adapter}) {
  const visitor = await Visitor.arrive(browser, adapter, {throttling: 1});
  try {
    await visitor.open(server.address(adapter, mixed));
    const findings = await findingsOfAxe(visitor, adapter.banner);
    await add(visitor, adapter, held);
    const early = (await visitor.probe()).ran.length;
    await visitor.click(adapter.accept);
    await settled(visitor, held + 1);
    await add(visitor, adapter, held + 1);
    await settled(visitor, held + 2);
    const ran = (await visitor.probe()).ran.map(([number]) => number);
    const first = ran.filter((number) => number < held);
    const late = {answer: ran.includes(held) ? 'only until the answer' : 'no'};
    return {
      axe: {answer: String(findings.length), ...(findings.length && {detail: findings.join(', ')})},
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
async function settled(visitor, count) {
  await visitor.untilRan(count, 5000).catch(() => {});
}

/**
 * The rules that the banner breaks.
 *
 * @param {Visitor} visitor
 * @param {string[]} place
 */
async function findingsOfAxe({page}, place) {
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
