import {chromeLauncher} from '@web/test-runner-chrome';
import {puppeteerLauncher} from '@web/test-runner-puppeteer';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import {findFirefox, findHeadless, findWebkit, wantedEngines} from '../../scripts/browsers.js';
import {startWebkitDriver} from './webkit-driver.js';

/** @typedef {import('@web/test-runner').BrowserLauncher} Launcher */

/**
 * Starts the wanted engines that this machine has.
 *
 * @returns {Promise<Launcher[]>}
 */
export async function wantedLaunchers() {
  const wanted = wantedEngines();
  const chromium = wanted.includes('chromium') && findHeadless();
  const firefox = wanted.includes('firefox') && findFirefox();
  const webkit = wanted.includes('webkit') && findWebkit();
  return [
    ...(chromium ? [named('Chromium', launchChromium(chromium))] : []),
    ...(firefox ? [named('Firefox', launchFirefox(firefox))] : []),
    ...(webkit ? [named('WebKit', await launchWebkit(webkit))] : []),
  ];
}

/** Puppeteer need not report requests: the tests ask the servers that receive them. */
const quiet = {networkEnabled: false, issuesEnabled: false};

/** @param {string} executablePath */
function launchChromium(executablePath) {
  return chromeLauncher({createPage, launchOptions: {executablePath, args: ['--no-sandbox'], ...quiet}});
}

/** @param {string} executablePath */
function launchFirefox(executablePath) {
  return puppeteerLauncher({
    createPage,
    concurrency: 1,
    launchOptions: {browser: 'firefox', executablePath, headless: true, ...quiet},
  });
}

/**
 * A page that goes from one test file straight to the next. The runner would open `about:blank` in between, which costs a
 * new renderer process for each file.
 *
 * @param {{browser: import('puppeteer-core').Browser}} from
 */
async function createPage({browser}) {
  const page = await browser.newPage();
  const goto = page.goto.bind(page);
  page.goto = async (url, options) => (url === 'about:blank' ? null : goto(url, options));
  return page;
}

/** @param {{driver: string, display: string, browser: string}} paths */
async function launchWebkit(paths) {
  const capabilities = {
    'browserName': 'MiniBrowser',
    'wdio:enforceWebDriverClassic': true,
    // The page itself notifies the runner, which need not wait for the driver to report the load.
    'pageLoadStrategy': /** @type {const} */ ('none'),
    'webkitgtk:browserOptions': {binary: paths.browser, args: ['--automation']},
  };
  return webdriverLauncher({
    hostname: '127.0.0.1',
    port: await startWebkitDriver(paths),
    path: '/',
    capabilities,
  });
}

/**
 * Names a launcher after its engine: by default it would be `MiniBrowser` or `Chrome`.
 *
 * @param {string} name
 * @param {Launcher} launcher
 */
function named(name, launcher) {
  return Object.defineProperty(launcher, 'name', {get: () => name, set() {}});
}
