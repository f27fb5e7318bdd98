import {brotliCompressSync, constants} from 'node:zlib';

/**
 * The bytes, compressed with Brotli, that the library made this visitor download: all requests except held scripts
 * until a given time, plus the library's code that is inlined in the page. Cached responses count in full.
 *
 * @param {import('./browser.js').Visitor} visitor
 * @param {import('./adapter.js').Adapter} adapter
 * @param {number} [until] milliseconds from navigation
 */
export async function downloaded({page}, adapter, until = Number.MAX_VALUE) {
  const requested = await page.evaluate((end) => {
    const resources = /** @type {PerformanceResourceTiming[]} */ (performance.getEntriesByType('resource'));
    return resources
      .filter(({name, startTime}) => !name.includes('/held/') && startTime <= end)
      .reduce((sum, {encodedBodySize}) => sum + encodedBodySize, 0);
  }, until);
  const {inlined = ''} = await adapter.page();
  const params = {[constants.BROTLI_PARAM_QUALITY]: 11};
  return requested + (inlined ? brotliCompressSync(inlined, {params}).length : 0);
}
