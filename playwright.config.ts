import {defineConfig, type Project} from '@playwright/test';
import {findChromium, findFirefox, findHeadless, wantedEngines} from './scripts/browsers.js';

/** Beside the site and the third party, tests may use any name that ends in `.test`: all of them are this machine. */
const args = ['--no-sandbox', '--host-resolver-rules=MAP *.test 127.0.0.1'];

const chromium: Project = {
  name: 'chromium',
  grepInvert: /@cached/,
  use: {browserName: 'chromium', launchOptions: {executablePath: findHeadless(), args}},
};

/** What the headless build lacks: pages kept for the back button. */
const wholeChromium: Project = {
  name: 'chromium whole',
  grep: /@cached/,
  use: {browserName: 'chromium', launchOptions: {executablePath: findChromium(), args}},
};

/** Stock Firefox through WebDriver BiDi: slow, so it runs what is tagged `@firefox` alone. */
const firefox: Project = {
  name: 'firefox',
  grep: /@firefox/,
  timeout: 60_000,
  use: {browserName: 'firefox', channel: 'moz-firefox', launchOptions: {executablePath: findFirefox()}},
};

const wanted = wantedEngines();
const hasFirefox = findFirefox() !== undefined;
const missing = wanted.includes('firefox') && !hasFirefox ? ['Firefox (no Firefox found)'] : [];

export default defineConfig({
  testDir: 'test',
  testMatch: ['e2e/**/*.spec.ts', 'visual/**/*.spec.ts'],
  outputDir: 'test-results/e2e',
  snapshotPathTemplate: '{testDir}/{testFilePath}-kept/{arg}{ext}',
  projects: [
    ...(wanted.includes('chromium') ? [chromium, wholeChromium] : []),
    ...(wanted.includes('firefox') && hasFirefox ? [firefox] : []),
  ],
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  globalTimeout: 900_000,
  reporter: [['list'], ['./test/harness/project-reporter.ts', {missing}]],
});
