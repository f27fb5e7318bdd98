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
        logger.log(`${session.browser.name.padEnd(9)} ${relative('.', testFile)}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
        for (const line of failures(session)) logger.log(line);
      }
    },
    onTestRunFinished({sessions}) {
      const counts = sessions.map((session) => ({engine: session.browser.name, ...count(session)}));
      writeResult('components', {rows: sumByEngine(counts), missing});
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
    ...(session.passed ? [] : session.logs.map((log) => `    console: ${log.map(String).join(' ')}`)),
  ];
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
  const difference = expected === undefined && actual === undefined ? '' : `\nexpected: ${expected}\nactual:   ${actual}`;
  return `${name}: ${message}${difference}\n${stack}`.trim().replaceAll(/^/gm, '      ');
}
