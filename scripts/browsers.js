/**
 * Where this machine keeps its browsers. It only looks; `get-browsers.js` is what installs.
 */
import {existsSync, readdirSync} from 'node:fs';
import {createRequire} from 'node:module';
import {homedir} from 'node:os';
import {delimiter, join} from 'node:path';
import {projectRoot} from './project-root.js';

/** Where `get-browsers.js` unpacks a Chromium that came from npm. */
export const unpackedChromium = join(projectRoot, 'node_modules', '.cache', 'chromium');

/**
 * The engines that a test run is asked to use: all three, or what `ENGINES=chromium,firefox` says.
 *
 * @returns {string[]}
 */
export function wantedEngines() {
  return (process.env.ENGINES ?? 'chromium,firefox,webkit')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
}

/** A Chromium, Chrome or Edge; `CHROME_PATH` goes first. */
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
 * Chromium's headless build, which draws no window and costs half as much, but keeps no pages for the back button; without
 * one, the whole browser.
 */
export function findHeadless() {
  return process.env.CHROME_PATH
    ? findChromium()
    : (firstFile('/usr/lib/chromium/chromium-headless-shell') ?? findChromium());
}

/** A stock Firefox; `FIREFOX_PATH` goes first. */
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

/** WebKitGTK with what drives it. All three parts, or none: its browser has no headless mode, so it needs a display. */
export function findWebkit() {
  const driver = onPath('WebKitWebDriver');
  const display = onPath('Xvfb');
  const browser = firstFile(...miniBrowsers());
  return driver && display && browser ? {driver, display, browser} : undefined;
}

/** Debian keeps MiniBrowser in a folder named after the processor, others in libexec. */
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

/** Playwright's own Chromium, where `npx playwright install chromium` has put one. */
function playwrightChromium() {
  try {
    return createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
  } catch {
    return undefined; // The dependencies are not installed yet.
  }
}

/** @param {string[]} names */
function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return firstFile(...names.flatMap((name) => folders.map((folder) => join(folder, name))));
}

/** @param {string[]} paths inside macOS's application folders */
function applications(...paths) {
  if (process.platform !== 'darwin') return [];
  return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
    paths.map((path) => join(folder, path)),
  );
}

/** @param {string[]} paths inside Windows's program folders */
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
