/**
 * Something that a visitor does with a page, measured once for each library in every round.
 *
 * @typedef {object} Scene
 * @property {string} name
 * @property {number} [rounds] at most so many rounds, where more would tell nothing
 * @property {(adapter: import('./adapter.js').Adapter) => boolean} [suits] which libraries can play it; all unless told
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
