import {Visitor} from '../browser.js';
import {downloaded} from '../downloaded.js';
import {hasBanner} from '../scene.js';

const sizes = [10, 100, 1000];

/** @type {import('../scene.js').Scene[]} */
export const scenes = [
  {
    name: 'returning-allowed',
    share: 6,
    suits: hasBanner,
    play: async ({browser, server, adapter}) => {
      const visitor = await Visitor.arrive(browser, adapter);
      await decideOnce(visitor, server.address(adapter, {inline: 1}), adapter.accept);
      await visitor.untilRan(1, 10_000);
      /** @type {import('../scene.js').Metrics} */
      const metrics = {};
      for (const inline of sizes) {
        await returnTo(visitor, server.address(adapter, {inline}));
        await visitor.untilRan(inline);
        const times = (await visitor.probe()).ran.map(([, at]) => at);
        metrics[`first-${inline}`] = Math.min(...times);
        metrics[`last-${inline}`] = Math.max(...times);
        metrics['bytes'] ??= await downloaded(visitor, adapter);
      }
      await visitor.leave();
      return metrics;
    },
  },
  {
    name: 'returning-refused',
    share: 2,
    play: async ({browser, server, adapter}) => {
      const visitor = await Visitor.arrive(browser, adapter);
      const address = server.address(adapter, {inline: 10});
      await decideOnce(visitor, address, adapter.refuse);
      await returnTo(visitor, address);
      const {TaskDuration = 0} = await visitor.counters();
      if ((await visitor.probe()).ran.length) throw new Error('Held scripts ran after a rejection.');
      await visitor.leave();
      return {task: TaskDuration * 1000};
    },
  },
];

/**
 * A first visit that ends with a decision.
 *
 * @param {Visitor} visitor
 * @param {string} address
 * @param {string[]} button
 */
export async function decideOnce(visitor, address, button) {
  await visitor.open(address);
  if (!button.length) return;
  await visitor.click(button);
  await visitor.quiet();
}

/**
 * A later visit in a new tab by a visitor who has decided and must not be asked again.
 *
 * @param {Visitor} visitor
 * @param {string} address
 */
export async function returnTo(visitor, address) {
  await visitor.nextTab();
  await visitor.open(address, {banner: false});
  if ((await visitor.probe()).banner !== undefined)
    throw new Error('A visitor who had decided was asked again.');
}
