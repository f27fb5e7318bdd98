import {Visitor} from '../browser.js';
import {decideOnce, returnTo} from './returning.js';

const sizes = [5000, 50_000];

/** @type {import('../scene.js').Scene[]} */
export const scenes = [
  {
    name: 'added-nodes',
    share: 2,
    play: async ({browser, server, adapter}) => {
      const visitor = await Visitor.arrive(browser, adapter);
      const address = server.address(adapter, {inline: 10});
      await decideOnce(visitor, address, adapter.refuse);
      await returnTo(visitor, address);
      /** @type {import('../scene.js').Metrics} */
      const metrics = {};
      for (const count of sizes) {
        metrics[`at-once-${count}`] = await measureAdding(visitor, addAtOnce, count);
        metrics[`one-by-one-${count}`] = await measureAdding(visitor, addOneByOne, count);
      }
      await visitor.leave();
      return metrics;
    },
  },
];

/**
 * The CPU time of the main thread, in milliseconds, from the insertion until all work is done. Inserted nodes are
 * hidden, so that layout and paint do not dominate the cost of observers.
 *
 * @param {Visitor} visitor
 * @param {(count: number) => void} add
 * @param {number} count
 */
async function measureAdding(visitor, add, count) {
  await visitor.page.evaluate(() =>
    document.body.append(Object.assign(document.createElement('main'), {id: 'added', hidden: true})),
  );
  await visitor.session.send('HeapProfiler.collectGarbage');
  const before = await visitor.counters();
  await visitor.page.evaluate(add, count);
  await visitor.page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))),
  );
  const after = await visitor.counters();
  await visitor.page.evaluate(() => document.querySelector('#added')?.remove());
  return ((after['TaskDuration'] ?? NaN) - (before['TaskDuration'] ?? NaN)) * 1000;
}

/** @param {number} count */
function addAtOnce(count) {
  const main = /** @type {Element} */ (document.querySelector('#added'));
  main.innerHTML = '<p><b></b></p>'.repeat(count / 2);
}

/** @param {number} count */
function addOneByOne(count) {
  const main = /** @type {Element} */ (document.querySelector('#added'));
  for (let i = 0; i < count; i++) main.append(document.createElement('p'));
}
