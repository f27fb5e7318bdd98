/**
 * Component tests in three engines, one file at a time, since pages of one origin share their cookies. To run fewer:
 * `ENGINES=chromium npm run test:components -- --files test/harness/visit.test.ts`.
 */
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {junitReporter} from '@web/test-runner-junit-reporter';
import {missingEngines} from './scripts/browsers.js';
import {bundleTests} from './test/harness/bundle-tests.js';
import {wantedLaunchers} from './test/harness/launchers.js';
import {engineReporter} from './test/harness/engine-reporter.js';
import {recordLeaks} from './test/harness/leak-results.js';
import {servePages} from './test/harness/serve-pages.js';
import {startThirdParty} from './test/harness/third-party.js';
import {serveApps} from './test/pages/serve-apps.js';

// The runner buffers its output and exits on an uncaught error, so the message would be lost.
process.on('uncaughtExceptionMonitor', ({stack}, origin) => process.stderr.write(`\n${origin}: ${stack}\n`));

const browsers = await wantedLaunchers();
const missing = missingEngines();
if (!browsers.length) throw new Error(`MISSING: ${missing.join(', ')}`);

const {origin} = await startThirdParty();

export default {
  // `test/gate/slow-lines.test.ts` is the short form of the fault test that takes minutes.
  files: ['test/**/*.test.ts', '!test/{e2e,package,types,unit}/**', '!test/pages/faults/slow-lines.test.ts'],
  rootDir: '.',
  browsers,
  concurrency: 1,
  concurrentBrowsers: 3,
  nodeResolve: {exportConditions: ['browser', 'development']},
  plugins: [esbuildPlugin({ts: true, target: 'es2022', tsconfig: 'tsconfig.json'})],
  middleware: [servePages(), serveApps(), recordLeaks(), bundleTests()],
  reporters: [
    defaultReporter({reportTestProgress: false}),
    junitReporter({outputPath: 'test-results/components.xml'}),
    engineReporter({missing}),
  ],
  // Lit's development build and our own checks warn in most tests, as they should.
  filterBrowserLogs: (/** @type {{args: unknown[]}} */ {args}) =>
    !/^(Lit is in dev mode|lp-consent \[)/.test(String(args[0])),
  testRunnerHtml: (/** @type {string} */ testFramework) => `<!doctype html>
    <html lang="en">
      <head><meta name="third-party" content="${origin}"></head>
      <body><script type="module" src="${testFramework}"></script></body>
    </html>`,
  // Only a test that fails waits this long. On a busy machine, one that passes may need more than a few seconds.
  testFramework: {config: {timeout: '30000'}},
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 330_000,
};
