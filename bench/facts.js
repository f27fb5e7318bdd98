/** @typedef {{answer: string, detail?: string}} Fact */

/** The name of the facts among the rows. */
export const factsRows = 'facts';

/** @param {{browser: import('playwright-core').Browser, server: import('./server.js').BenchServer, adapters: readonly import('./adapter.js').Adapter[], tell: (line: string) => void}} stage */
export async function findFacts({adapters}) {
  return Object.fromEntries(adapters.map(({name}) => [name, /** @type {Record<string, Fact>} */ ({})]));
}
