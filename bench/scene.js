/**
 * Something that a visitor does with a page, measured once for each library in every round.
 *
 * @typedef {object} Scene
 * @property {string} name
 * @property {number} share of the run's time, against those of the other scenes
 * @property {number} [atLeast] so many rounds are played, however long they take; 3 unless told
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
