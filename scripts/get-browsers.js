/**
 * Makes sure of the browsers that the tests run in. Chromium is needed; a missing Firefox or WebKit is said here and
 * again in the result of every test run.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {findChromium, findFirefox, findWebkit, wantedEngines} from './browsers.js';
import {playwrightInstall, unpackFromNpm} from './get-chromium.js';

const wanted = new Set(['chromium', ...wantedEngines()]);
const release = '/etc/os-release';
const isDebian = existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'));
let isListFresh = false;

if (isDebian && process.getuid?.() === 0) {
  if (!findChromium()) aptInstall('chromium');
  if (wanted.has('firefox') && !findFirefox()) aptInstall('firefox-esr');
  if (wanted.has('webkit') && !findWebkit()) aptInstall('webkit2gtk-driver', 'xvfb');
}
if (!findChromium()) playwrightInstall();
if (!findChromium()) unpackFromNpm();

if (wanted.has('firefox') && !findFirefox()) console.warn('MISSING: Firefox. Install it, or set FIREFOX_PATH.');
if (wanted.has('webkit') && !findWebkit()) console.warn('MISSING: WebKit. It needs WebKitGTK\'s driver and MiniBrowser, and Xvfb.');
if (!findChromium()) {
  console.error('The tests need a Chromium or Chrome. Install one, or set CHROME_PATH.');
  process.exitCode = 1;
}

/** @param {string[]} packages */
function aptInstall(...packages) {
  if (apt('install', '-y', '--no-install-recommends', ...packages)) return;
  if (!isListFresh) isListFresh = apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
}

/** @param {string[]} args */
function apt(...args) {
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  return spawnSync('apt-get', ['-q', ...args], {env, stdio: ['ignore', 'inherit', 'inherit']}).status === 0;
}
