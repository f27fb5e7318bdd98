import {Visitor} from '../browser.js';
import {hasBanner} from '../scene.js';

/** @type {import('../scene.js').Scene[]} */
export const scenes = ['inline', 'external'].flatMap((kind) =>
  [10, 100, 1000].map((count) => accept(kind, count)),
);

/**
 * A click on *Accept* in a page with that many held scripts.
 *
 * @param {string} kind
 * @param {number} count
 * @returns {import('../scene.js').Scene}
 */
function accept(kind, count) {
  return {
    name: `accept-${kind}-${count}`,
    suits: hasBanner,
    share: count > 100 ? 2 : 1,
    atLeast: kind === 'external' && count > 100 ? 1 : 3,
    play: async ({browser, server, adapter}) => {
      const visitor = await Visitor.arrive(browser, adapter);
      await visitor.open(server.address(adapter, {[kind]: count}));
      await visitor.click(adapter.accept);
      await visitor.untilRan(count, 80_000);
      await visitor.quiet();
      const {clicked = NaN, nextFrame = NaN, nextPaint = nextFrame, ran} = await visitor.probe();
      await visitor.leave();
      return {
        paint: nextPaint,
        last: Math.max(...ran.map(([, at]) => at)) - clicked,
        order: ran.every(([number], place) => number === place) ? 1 : 0,
      };
    },
  };
}
