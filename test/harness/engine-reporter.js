import {relative} from 'node:path';
import {sumByEngine, writeResult} from '../../scripts/stage-result.js';

/** @typedef {import('@web/test-runner').TestSession} Session */

/**
 * Prints each file's count by engine with every failing test, and leaves the counts for `scripts/test.js`.
 *
 * @param {{missing: string[]}} options the engines that this machine lacks
 * @returns {import('@web/test-runner').Reporter}
 */
export function engineReporter({missing}) {
  return {
    start() {
      for (const engine of missing) console.log(`MISSING: ${engine}`);
    },
    reportTestFileResults({logger, sessionsForTestFile, testFile}) {
      for (const session of sessionsForTestFile) {
        const {passed, failed, skipped} = count(session);
        logger.log(
          `${session.browser.name.padEnd(9)} ${relative('.', testFile)}: ${passed} passed, ${failed} failed, ${skipped} skipped`,
        );
        for (const line of failures(session)) logger.log(line);
      }
    },
    onTestRunFinished({sessions}) {
      const counts = sessions.map((session) => ({engine: session.browser.name, ...count(session)}));
      writeResult('components', {rows: sumByEngine(counts), missing, failures: sessions.flatMap(failures)});
      for (const line of leaks(sessions)) console.log(line);
    },
  };
}

/** @param {Session} session */
function count(session) {
  const tests = testsOf(session.testResults);
  const failed = tests.filter(({passed, skipped}) => !passed && !skipped).length;
  return {
    passed: tests.filter(({passed, skipped}) => passed && !skipped).length,
    // A file that could not be loaded, or an error outside of every test, is a failure too.
    failed: session.passed ? failed : Math.max(failed, 1),
    skipped: tests.filter(({skipped}) => skipped).length,
  };
}

/**
 * @param {Session} session
 * @returns {string[]}
 */
function failures(session) {
  const failed = testsOf(session.testResults).filter(({passed, skipped}) => !passed && !skipped);
  return [
    ...failed.map(({title, error}) => `  ✗ [${session.browser.name}] ${title}\n${explain(error)}`),
    ...session.errors.map((error) => `  ✗ [${session.browser.name}] outside of the tests\n${explain(error)}`),
    ...(session.passed ? [] : session.request404s.map((url) => `    not found: ${url}`)),
    ...(session.passed
      ? []
      : session.logs
          .filter(([text]) => !/^leaks?\b/.test(String(text)))
          .map((log) => `    console: ${log.map(String).join(' ')}`)),
  ];
}

/**
 * What the files of `test/leaks` say, put together: one line for each engine, how many random sequences the model has run
 * in it, a table of the cells that fail, and what was not judged.
 *
 * @param {Session[]} sessions
 * @returns {string[]}
 */
function leaks(sessions) {
  const lines = [...new Set(sessions.map(({browser}) => browser.name))].map((engine) => {
    const said = sessions
      .filter(({browser}) => browser.name === engine)
      .flatMap(({logs}) => logs.map((log) => String(log[0])));
    const counts = said.flatMap((text) => /^leaks: (\d+) of (\d+) cells/.exec(text) ?? []).map(Number);
    const total = (/** @type {number} */ column) => sum(counts.filter((_, i) => i % 3 === column));
    const details = [...new Set(said.filter((text) => /^leak(s not judged)?: /.test(text)))].map(
      (text) => `  ${text.replace(/^leak: /, '✗ ')}`,
    );
    const sequences = sum(
      said.flatMap((text) => /^model: (\d+) sequences/.exec(text)?.[1] ?? []).map(Number),
    );
    return [
      ...(counts.length ? [`${engine.padEnd(9)} leaks: ${total(1)} of ${total(2)} cells`] : []),
      ...(sequences ? [`${engine.padEnd(9)} model: ${sequences} random sequences`] : []),
      ...details,
    ];
  });
  return lines.flat();
}

/**
 * @param {import('@web/test-runner').TestSuiteResult | undefined} suite
 * @param {string} prefix
 * @returns {(import('@web/test-runner').TestResult & {title: string})[]}
 */
function testsOf(suite, prefix = '') {
  if (!suite) return [];
  const own = suite.tests.map((test) => ({...test, title: `${prefix}${test.name}`}));
  return [...own, ...suite.suites.flatMap((child) => testsOf(child, `${prefix}${child.name} › `))];
}

/** @param {import('@web/test-runner').TestResultError | undefined} error */
function explain(error) {
  const {name = 'Error', message = '', stack = '', expected, actual} = error ?? {};
  const difference =
    expected === undefined && actual === undefined ? '' : `\nexpected: ${expected}\nactual:   ${actual}`;
  return `${name}: ${message}${difference}\n${stack}`.trim().replaceAll(/^/gm, '      ');
}

/** @param {number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
