import {Visitor} from '../browser.js';

const warmUp = 50;
const decisions = 1000;

/** @type {import('../scene.js').Scene[]} */
export const scenes = [
  {
    name: 'decisions',
    share: 1,
    atLeast: 1,
    suits: ({decide}) => !!decide,
    play: async ({browser, server, adapter}) => {
      const visitor = await Visitor.arrive(browser, adapter, {throttling: 1});
      await visitor.page.addInitScript(countTimers);
      await visitor.open(server.address(adapter, {inline: 100}));
      await decide(visitor, adapter, warmUp);
      const before = await countLeftovers(visitor);
      await decide(visitor, adapter, decisions);
      const after = await countLeftovers(visitor);
      await visitor.leave();
      return {
        heap: (after.heap - before.heap) / 1000,
        listeners: after.listeners - before.listeners,
        nodes: after.nodes - before.nodes,
        timers: after.timers,
      };
    },
  },
];

/**
 * Accepts and rejects in turns, awaits each, and yields a task in between.
 *
 * @param {Visitor} visitor
 * @param {import('../adapter.js').Adapter} adapter
 * @param {number} count
 */
export async function decide(visitor, adapter, count) {
  await visitor.page.evaluate(`(async () => {
    const decide = ${adapter.decide};
    for (let i = 0; i < ${count}; i++) {
      await decide(i % 2 === 0);
      await new Promise((resolve) => benchTimeout(resolve));
    }
  })()`);
  await visitor.quiet();
}

/** @param {Visitor} visitor */
export async function countLeftovers(visitor) {
  await new Promise((resolve) => setTimeout(resolve, 1000));
  for (let i = 0; i < 3; i++) await visitor.session.send('HeapProfiler.collectGarbage');
  const {JSHeapUsedSize = NaN, JSEventListeners = NaN, Nodes = NaN} = await visitor.counters();
  const timers = await visitor.page.evaluate(() => /** @type {any} */ (globalThis).benchTimers.size);
  return {heap: JSHeapUsedSize, listeners: JSEventListeners, nodes: Nodes, timers};
}

/** Counts the timers that the page's scripts have set and that have not fired yet. */
export function countTimers() {
  const timers = new Set();
  const {setTimeout, setInterval, clearTimeout, clearInterval} = globalThis;
  /** @param {TimerHandler} task @param {number} [delay] @param {any[]} args */
  const later = (task, delay, ...args) => {
    const id = setTimeout(() => {
      timers.delete(id);
      if (typeof task === 'function') task(...args);
    }, delay);
    timers.add(id);
    return id;
  };
  /** @param {TimerHandler} task @param {number} [delay] @param {any[]} args */
  const often = (task, delay, ...args) => {
    const id = setInterval(task, delay, ...args);
    timers.add(id);
    return id;
  };
  /** @param {number} id */
  const never = (id) => {
    timers.delete(id);
    clearTimeout(id);
    clearInterval(id);
  };
  Object.assign(globalThis, {benchTimers: timers, benchTimeout: setTimeout});
  Object.assign(globalThis, {
    setTimeout: later,
    setInterval: often,
    clearTimeout: never,
    clearInterval: never,
  });
}
