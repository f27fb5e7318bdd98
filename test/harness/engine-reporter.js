import {clearLeaks, readLeaks} from './leak-results.js';

/** @typedef {import('./leak-results.js').LeakResult} LeakResult */

/**
 * Reports to Web Test Runner's console which engines are missing and, after the run, what the tests in `test/leaks` found.
 *
 * @param {{missing: string[]}} options
 * @returns {import('@web/test-runner').Reporter}
 */
export function engineReporter({missing}) {
  return {
    start() {
      clearLeaks();
      reportMissing(missing);
    },
    onTestRunFinished() {
      for (const line of leakTable(readLeaks())) console.log(line);
    },
  };
}

/** Reports to Playwright's console which engines are missing. */
export default class EngineReporter {
  /** @param {{missing: string[]}} options */
  constructor({missing}) {
    reportMissing(missing);
  }
}

/** @param {string[]} missing */
function reportMissing(missing) {
  for (const engine of missing) console.log(`MISSING: ${engine}`);
}

/**
 * One line for each engine, then each leak and everything that an engine could not judge.
 *
 * @param {LeakResult[]} results
 */
function leakTable(results) {
  return [...new Set(results.map(({engine}) => engine))].flatMap((engine) => {
    const own = results.filter((result) => result.engine === engine);
    const leaks = own.flatMap((result) => result.leaks ?? []);
    const notJudged = new Set(own.flatMap((result) => result.notJudged ?? []));
    const total = (/** @type {'cells' | 'sequences'} */ count) =>
      own.reduce((sum, result) => sum + (result[count] ?? 0), 0);
    return [
      `${engine.padEnd(9)} ${leaks.length} leaks in ${total('cells')} cells, ${total('sequences')} random sequences`,
      ...leaks.map((leak) => `  ✗ ${leak}`),
      ...[...notJudged].map((reason) => `  not judged: ${reason}`),
    ];
  });
}
