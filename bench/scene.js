/**
 * Something that a visitor does on a page, measured once for each library in every round.
 *
 * @typedef {object} Scene
 * @property {string} name
 * @property {number} share of the run's time, relative to the other scenes
 * @property {number} [atLeast] the minimum number of rounds, however long they take; 3 by default
 * @property {(adapter: import('./adapter.js').Adapter) => boolean} [suits] which libraries can run it; all by default
 * @property {(stage: Stage) => Promise<Metrics>} play
 *
 * @typedef {object} Stage
 * @property {import('playwright-core').Browser} browser
 * @property {import('./server.js').BenchServer} server
 * @property {import('./adapter.js').Adapter} adapter
 *
 * @typedef {Record<string, number>} Metrics
 */

/** @param {import('./adapter.js').Adapter} adapter */
export function hasBanner({banner}) {
  return banner.length > 0;
}
