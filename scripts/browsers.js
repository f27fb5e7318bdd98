/** Finds the browsers of this machine. `setup.js` installs those that it lacks. */
import {existsSync, readdirSync} from 'node:fs';
import {createRequire} from 'node:module';
import {homedir} from 'node:os';
import {delimiter, join} from 'node:path';

/** Where `setup.js` unpacks a Chromium from npm. */
export const unpackedChromium = join(import.meta.dirname, '..', 'node_modules', '.cache', 'chromium');

/** How to find each engine, and the message if it is not found. */
const engines = [
  {name: 'Chromium', find: findHeadless, problem: 'no Chromium, Chrome or Edge found'},
  {name: 'Firefox', find: findFirefox, problem: 'no Firefox found'},
  {name: 'WebKit', find: findWebkit, problem: 'no WebKitWebDriver with MiniBrowser and Xvfb found'},
];

/**
 * The engines to run tests in: all three, or those in a list such as `ENGINES=chromium,firefox`.
 *
 * @returns {string[]}
 */
export function wantedEngines() {
  return (process.env.ENGINES ?? 'chromium,firefox,webkit')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
}

/**
 * The engines to run tests in that this machine lacks, each with the reason.
 *
 * @returns {string[]} `WebKit (no WebKitWebDriver with MiniBrowser and Xvfb found)`
 */
export function missingEngines() {
  return engines
    .filter(({name, find}) => wantedEngines().includes(name.toLowerCase()) && !find())
    .map(({name, problem}) => `${name} (${problem})`);
}

/** A Chromium, Chrome or Edge: the one at `CHROME_PATH` if that is set. */
export function findChromium() {
  return (
    firstFile(process.env.CHROME_PATH) ??
    onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome') ??
    firstFile(
      ...applications(
        'Google Chrome.app/Contents/MacOS/Google Chrome',
        'Chromium.app/Contents/MacOS/Chromium',
      ),
      ...programs('Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'),
      playwrightChromium(),
      join(unpackedChromium, 'chromium'),
    )
  );
}

/**
 * Chromium's headless shell, which takes half the processor time but has no back/forward cache. Without it, the full
 * browser.
 */
export function findHeadless() {
  return process.env.CHROME_PATH
    ? findChromium()
    : (firstFile('/usr/lib/chromium/chromium-headless-shell') ?? findChromium());
}

/** A stock Firefox: the one at `FIREFOX_PATH` if that is set. */
export function findFirefox() {
  return (
    firstFile(process.env.FIREFOX_PATH) ??
    onPath('firefox-esr', 'firefox') ??
    firstFile(
      ...applications('Firefox.app/Contents/MacOS/firefox'),
      ...programs('Mozilla Firefox\\firefox.exe'),
    )
  );
}

/** WebKitGTK: the driver, MiniBrowser, and a display, since MiniBrowser has no headless mode. All three or nothing. */
export function findWebkit() {
  const driver = onPath('WebKitWebDriver');
  const display = onPath('Xvfb');
  const browser = firstFile(...miniBrowsers());
  return driver && display && browser ? {driver, display, browser} : undefined;
}

/** Debian installs MiniBrowser in a folder named after the architecture, other distributions in libexec. */
function miniBrowsers() {
  const versions = ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'];
  const roots = [
    '/usr/libexec',
    '/usr/lib64',
    '/usr/lib',
    ...subfolders('/usr/lib').filter((path) => path.includes('-linux-')),
  ];
  return roots.flatMap((root) => versions.map((version) => join(root, version, 'MiniBrowser')));
}

/** The Chromium of `npx playwright install chromium`. */
function playwrightChromium() {
  try {
    return createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
  } catch {
    return undefined; // Playwright is not installed yet.
  }
}

/** @param {string[]} names */
function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return firstFile(...names.flatMap((name) => folders.map((folder) => join(folder, name))));
}

/** @param {string[]} paths in the application folders of macOS */
function applications(...paths) {
  if (process.platform !== 'darwin') return [];
  return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
    paths.map((path) => join(folder, path)),
  );
}

/** @param {string[]} paths in the program folders of Windows */
function programs(...paths) {
  const {PROGRAMFILES, 'PROGRAMFILES(X86)': x86, LOCALAPPDATA} = process.env;
  return paths.flatMap((path) =>
    [PROGRAMFILES, x86, LOCALAPPDATA].flatMap((folder) => (folder ? [join(folder, path)] : [])),
  );
}

/** @param {string} folder */
function subfolders(folder) {
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}

/** @param {(string | undefined)[]} paths */
function firstFile(...paths) {
  return paths.find((path) => path && existsSync(path));
}
