import {chromeLauncher} from '@web/test-runner-chrome';
import {puppeteerLauncher} from '@web/test-runner-puppeteer';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import {findChromium, findFirefox, findWebkit, wantedEngines} from '../../scripts/browsers.js';
import {startWebkitDriver} from './webkit-driver.js';

/** @typedef {import('@web/test-runner').BrowserLauncher} Launcher */

const engines = [
  {name: 'Chromium', find: findChromium, launch: launchChromium, why: 'no Chromium, Chrome or Edge found'},
  {name: 'Firefox', find: findFirefox, launch: launchFirefox, why: 'no Firefox found'},
  {name: 'WebKit', find: findWebkit, launch: launchWebkit, why: 'no WebKitWebDriver with MiniBrowser and Xvfb found'},
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
  for (const {name, find, launch, why} of engines.filter((engine) => wanted.includes(engine.name.toLowerCase()))) {
    const found = find();
    if (found) launchers.push(named(name, await launch(/** @type {never} */ (found))));
    else missing.push(`${name} (${why})`);
  }
  return {launchers, missing};
}

/** @param {string} executablePath */
function launchChromium(executablePath) {
  return chromeLauncher({launchOptions: {executablePath, args: ['--no-sandbox']}});
}

/** @param {string} executablePath */
function launchFirefox(executablePath) {
  return puppeteerLauncher({concurrency: 1, launchOptions: {browser: 'firefox', executablePath, headless: true}});
}

/** @param {{driver: string, display: string, browser: string}} paths */
async function launchWebkit(paths) {
  const capabilities = {
    browserName: 'MiniBrowser',
    'wdio:enforceWebDriverClassic': true,
    'webkitgtk:browserOptions': {binary: paths.browser, args: ['--automation']},
  };
  return webdriverLauncher({hostname: '127.0.0.1', port: await startWebkitDriver(paths), path: '/', capabilities});
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
