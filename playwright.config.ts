import {defineConfig, type Project} from '@playwright/test';
import {findChromium, findFirefox, findHeadless, missingEngines, wantedEngines} from './scripts/browsers.js';

/** Every host name that ends in `.test` leads to this machine. */
const args = ['--no-sandbox', '--host-resolver-rules=MAP *.test 127.0.0.1'];

const chromium: Project = {
  name: 'chromium',
  grepInvert: /@cached/,
  use: {browserName: 'chromium', launchOptions: {executablePath: findHeadless(), args}},
};

/** The headless shell has no back/forward cache. */
const wholeChromium: Project = {
  name: 'chromium whole',
  grep: /@cached/,
  use: {browserName: 'chromium', launchOptions: {executablePath: findChromium(), args}},
};

/** Stock Firefox through WebDriver BiDi is slow, so it runs only the tests tagged `@firefox`. */
const firefox: Project = {
  name: 'firefox',
  grep: /@firefox/,
  timeout: 60_000,
  use: {browserName: 'firefox', channel: 'moz-firefox', launchOptions: {executablePath: findFirefox()}},
};

const wanted = wantedEngines();

export default defineConfig({
  testDir: 'test',
  testMatch: ['e2e/**/*.spec.ts', 'visual/**/*.spec.ts'],
  outputDir: 'test-results/e2e',
  snapshotPathTemplate: '{testDir}/{testFilePath}-kept/{arg}{ext}',
  projects: [
    ...(wanted.includes('chromium') ? [chromium, wholeChromium] : []),
    ...(wanted.includes('firefox') && findFirefox() ? [firefox] : []),
  ],
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  globalTimeout: 900_000,
  reporter: [
    ['list'],
    ['junit', {outputFile: 'test-results/e2e.xml'}],
    [
      './test/harness/engine-reporter.js',
      {missing: missingEngines().filter((name) => !name.startsWith('WebKit'))},
    ],
  ],
});
