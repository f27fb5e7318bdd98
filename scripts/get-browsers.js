/**
 * Makes sure of the browsers that the tests run in. Chromium is needed; a missing Firefox or WebKit is said here and
 * again in the result of every test run.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {findChromium, findFirefox, findHeadless, findWebkit, wantedEngines} from './browsers.js';
import {playwrightInstall, unpackFromNpm} from './get-chromium.js';

const wanted = new Set(['chromium', ...wantedEngines()]);
const release = '/etc/os-release';
const isDebian = existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'));
/** Older ones lack parts of WebDriver BiDi that Puppeteer and Playwright ask for. */
const oldestFirefox = 153;
let isListFresh = false;

if (isDebian && process.getuid?.() === 0) {
  if (!findChromium()) aptInstall('chromium');
  if (findHeadless() === findChromium() && !process.env.CHROME_PATH) aptInstall('chromium-headless-shell');
  if (wanted.has('firefox') && firefoxVersion() < oldestFirefox) aptInstall('firefox-esr');
  if (wanted.has('webkit') && !findWebkit()) aptInstall('webkit2gtk-driver', 'xvfb');
}
if (!findChromium()) playwrightInstall();
if (!findChromium()) unpackFromNpm();

if (wanted.has('firefox') && firefoxVersion() < oldestFirefox)
  console.warn(`MISSING: Firefox ${oldestFirefox} or later. Install it, or set FIREFOX_PATH.`);
if (wanted.has('webkit') && !findWebkit())
  console.warn("MISSING: WebKit. It needs WebKitGTK's driver and MiniBrowser, and Xvfb.");
if (!findChromium()) {
  console.error('The tests need a Chromium or Chrome. Install one, or set CHROME_PATH.');
  process.exitCode = 1;
}

/**
 * Installs packages in the newest version there is: a list that came with the machine may name browsers of long ago.
 *
 * @param {string[]} packages
 */
function aptInstall(...packages) {
  isListFresh ||= apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
}

/** The number of Firefox's version, or 0. */
function firefoxVersion() {
  const firefox = findFirefox();
  const said = firefox ? spawnSync(firefox, ['--version'], {encoding: 'utf8'}).stdout : '';
  return Number(/\d+/.exec(said)?.[0] ?? 0);
}

/** @param {string[]} args */
function apt(...args) {
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  return spawnSync('apt-get', ['-q', ...args], {env, stdio: ['ignore', 'inherit', 'inherit']}).status === 0;
}
