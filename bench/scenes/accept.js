import {Visitor} from '../browser.js';
import {hasBanner} from '../scene.js';

/** Event timing tells nothing of what is painted sooner than this, in milliseconds. */
const soonest = 16;

/** @type {import('../scene.js').Scene[]} */
export const scenes = ['inline', 'external'].flatMap((kind) => [10, 100, 1000].map((count) => accept(kind, count)));

/**
 * A click on *Accept* in a page that holds so many scripts.
 *
 * @param {string} kind
 * @param {number} count
 * @returns {import('../scene.js').Scene}
 */
function accept(kind, count) {
  return {
    name: `accept-${kind}-${count}`,
    suits: hasBanner,
    play: async ({browser, server, adapter}) => {
      const visitor = await Visitor.arrive(browser, adapter);
      await visitor.open(server.address(adapter, {[kind]: count}));
      await visitor.click(adapter.accept);
      await visitor.untilRan(count);
      await visitor.quiet();
      const {clicked = NaN, answered = soonest, ran} = await visitor.probe();
      await visitor.leave();
      return {
        paint: answered,
        last: Math.max(...ran.map(([, at]) => at)) - clicked,
        order: ran.every(([number], place) => number === place) ? 1 : 0,
      };
    },
  };
}
