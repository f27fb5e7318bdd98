import {chromium, firefox} from '@playwright/test';
import {findFirefox, findHeadless, findWebkit} from '../../scripts/browsers.js';
import {consoleRecorder, startWebkit} from './webkit.js';

/**
 * What the table needs of a browser: the part of Playwright's interface that WebDriver can provide, too.
 *
 * @typedef {object} Browser
 * @property {() => Promise<Context>} newContext
 * @property {() => Promise<void>} close
 */
/**
 * @typedef {object} Context
 * @property {() => Promise<Page>} newPage
 * @property {(cookies: {name: string, value: string, url: string}[]) => Promise<void>} addCookies
 * @property {() => Promise<void>} close
 */
/** @typedef {{type: () => string, text: () => string}} ConsoleMessage */
/**
 * @typedef {object} Page
 * @property {{
 *   (event: 'console', listener: (message: ConsoleMessage) => void): unknown,
 *   (event: 'pageerror', listener: (error: Error) => void): unknown,
 * }} on
 * @property {(url: string) => Promise<unknown>} goto
 * @property {<Result, Arg>(code: string | ((arg: Arg) => Result), arg?: Arg) => Promise<Awaited<Result>>} evaluate
 * @property {<Arg>(isTrue: (arg: Arg) => unknown, arg: Arg, options: {timeout: number}) => Promise<unknown>} waitForFunction
 */

/**
 * @typedef {object} Engine
 * @property {string} title
 * @property {number} parallelPages how many pages are open at the same time
 * @property {number} patience by how much the timeouts are multiplied
 * @property {string} [recorder] the first script of each page, which records its console where the driver cannot
 * @property {() => Promise<Browser>} launch
 */

/** @type {{readonly [name: string]: Engine}} */
export const engines = {
  chromium: {
    title: 'Chromium',
    parallelPages: 4,
    patience: 1,
    launch: () => chromium.launch({executablePath: found(findHeadless()), args: ['--no-sandbox']}),
  },
  firefox: {
    title: 'Firefox',
    parallelPages: 4,
    patience: 3,
    launch: () => firefox.launch({channel: 'moz-firefox', executablePath: found(findFirefox())}),
  },
  webkit: {
    title: 'WebKit',
    parallelPages: 2,
    patience: 3,
    recorder: consoleRecorder,
    launch: () => startWebkit(found(findWebkit()), 2),
  },
};

/**
 * @template Paths
 * @param {Paths | undefined} paths
 */
function found(paths) {
  if (!paths) throw new Error('This machine lacks the browser: see scripts/browsers.js.');
  return paths;
}
