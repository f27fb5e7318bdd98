import {chromeLauncher} from '@web/test-runner-chrome';
import {puppeteerLauncher} from '@web/test-runner-puppeteer';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import {findFirefox, findHeadless, findWebkit, wantedEngines} from '../../scripts/browsers.js';
import {startWebkitDriver} from './webkit-driver.js';

/** @typedef {import('@web/test-runner').BrowserLauncher} Launcher */

const engines = [
  {name: 'Chromium', find: findHeadless, launch: launchChromium, why: 'no Chromium, Chrome or Edge found'},
  {name: 'Firefox', find: findFirefox, launch: launchFirefox, why: 'no Firefox found'},
  {
    name: 'WebKit',
    find: findWebkit,
    launch: launchWebkit,
    why: 'no WebKitWebDriver with MiniBrowser and Xvfb found',
  },
];

/**
 * What starts the wanted engines that this machine has, and the names of those that it lacks.
 *
 * @returns {Promise<{launchers: Launcher[], missing: string[]}>}
 */
export async function wantedLaunchers() {
  const launchers = [];
  const missing = [];
  const wanted = wantedEngines();
  for (const {name, find, launch, why} of engines.filter((engine) =>
    wanted.includes(engine.name.toLowerCase()),
  )) {
    const found = find();
    if (found) launchers.push(named(name, await launch(/** @type {never} */ (found))));
    else missing.push(`${name} (${why})`);
  }
  return {launchers, missing};
}

/** Nobody is told of requests: the tests ask those whom they reach. */
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
 * A page that stays where it is until it is sent to the next test file. The runner sends it to `about:blank` in between,
 * which costs a new process for each file.
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
    // The runner hears from the page itself when it is there, and need not wait for the driver to say that it has loaded.
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
 * Calls an engine by its name, where the launchers say `MiniBrowser` or `Chrome`.
 *
 * @param {string} name
 * @param {Launcher} launcher
 */
function named(name, launcher) {
  return Object.defineProperty(launcher, 'name', {get: () => name, set() {}});
}
