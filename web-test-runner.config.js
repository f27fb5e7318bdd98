/**
 * Component tests in three engines, one file at a time: the pages of one origin share their cookies. `ENGINES=chromium`
 * narrows the run, and so does `npm run test:components -- --files test/harness/visit.test.ts`.
 */
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {bundleTests} from './test/harness/bundle-tests.js';
import {wantedLaunchers} from './test/harness/launchers.js';
import {engineReporter} from './test/harness/engine-reporter.js';
import {servePages} from './test/harness/serve-pages.js';
import {startThirdParty} from './test/harness/third-party.js';
import {serveApps} from './test/pages/serve-apps.js';

// The runner holds back what is printed and ends upon an error that nobody has caught, so that its words are lost.
process.on('uncaughtExceptionMonitor', ({stack}, origin) => process.stderr.write(`\n${origin}: ${stack}\n`));

const {launchers, missing} = await wantedLaunchers();
const {origin} = await startThirdParty();

export default {
  files: ['test/**/*.test.ts', '!test/{e2e,package,types}/**'],
  rootDir: '.',
  browsers: launchers,
  concurrency: 1,
  concurrentBrowsers: 3,
  nodeResolve: {exportConditions: ['browser', 'development']},
  plugins: [esbuildPlugin({ts: true, target: 'es2022', tsconfig: 'tsconfig.json'})],
  middleware: [servePages(), serveApps(), bundleTests()],
  reporters: [engineReporter({missing})],
  // The tests run Lit's development build on purpose; it says so in every page.
  filterBrowserLogs: (/** @type {{args: unknown[]}} */ {args}) =>
    !String(args[0]).startsWith('Lit is in dev mode'),
  testRunnerHtml: (/** @type {string} */ testFramework) => `<!doctype html>
    <html lang="en">
      <head><meta name="third-party" content="${origin}"></head>
      <body><script type="module" src="${testFramework}"></script></body>
    </html>`,
  testFramework: {config: {timeout: '10000'}},
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 330_000,
};
