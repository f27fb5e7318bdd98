/**
 * WebKitGTK for the table, by plain WebDriver calls: Playwright cannot drive it. A driver has one window, so each page that is
 * open at the same time has a driver of its own.
 *
 * @module
 */
import {setTimeout as wait} from 'node:timers/promises';
import {startWebkitDriver} from '../harness/webkit-driver.js';

/** How often a condition in the page is checked. */
const POLL_MS = 20;

/** The entry of `sessionStorage` that outlasts a reload. */
const LOG = 'test-console';

/**
 * The first script of a page: records what WebDriver does not report, errors and the console's errors and warnings.
 */
export const consoleRecorder = `<script>{
  const record = (text) => sessionStorage.setItem('${LOG}', JSON.stringify([...JSON.parse(sessionStorage.getItem('${LOG}') ?? '[]'), text]));
  for (const level of ['error', 'warn']) {
    const native = console[level];
    console[level] = (...texts) => (record(texts.map((text) => text?.stack ? text + ' ' + text.stack : String(text)).join(' ')), native.apply(console, texts));
  }
  // The other engines don't log that a resize is reported one frame later.
  addEventListener('error', ({message = ''}) => /^(ResizeObserver loop|$)/.test(message) || record(message));
  addEventListener('unhandledrejection', ({reason}) => record(String(reason)));
}</script>`;

/**
 * @typedef {object} Session
 * @property {(method: string, path: string, body?: object) => Promise<any>} send
 * @property {() => Promise<unknown>} end
 */

/**
 * @param {{driver: string, display: string, browser: string}} paths
 * @param {number} windows how many contexts may be open at the same time
 * @returns {Promise<import('./engines.js').Browser>}
 */
export async function startWebkit(paths, windows) {
  const free = await Promise.all(Array.from({length: windows}, () => startSession(paths)));
  return {
    newContext: async () => {
      const session = free.pop();
      if (!session) throw new Error('Every window is in use.');
      return contextIn(session, async (isClean) => {
        if (!isClean) await session.end();
        free.push(isClean ? session : await startSession(paths));
      });
    },
    close: async () => {
      await Promise.all(free.map(({end}) => end()));
    },
  };
}

/**
 * @param {{driver: string, display: string, browser: string}} paths
 * @returns {Promise<Session>}
 */
async function startSession(paths) {
  const base = `http://127.0.0.1:${await startWebkitDriver(paths)}`;
  const {sessionId} = await request(base, 'POST', '/session', {
    capabilities: {
      alwaysMatch: {
        'browserName': 'MiniBrowser',
        'webkitgtk:browserOptions': {binary: paths.browser, args: ['--automation']},
      },
    },
  });
  /** @type {Session['send']} */
  const send = (method, path, body) => request(base, method, `/session/${sessionId}${path}`, body);
  return {send, end: () => send('DELETE', '').catch(() => undefined)};
}

/**
 * One visit. At its end, nothing of it is left for the next.
 *
 * @param {Session} session
 * @param {(isClean: boolean) => Promise<void>} giveBack
 * @returns {import('./engines.js').Context}
 */
function contextIn({send}, giveBack) {
  /** @type {((message: import('./engines.js').ConsoleMessage) => void)[]} */
  const listeners = [];
  let origin = '';

  /** @type {import('./engines.js').Page['evaluate']} */
  const evaluate = async (code, arg) => {
    const call = typeof code === 'string' ? code : `(${code})(arguments[0])`;
    const {error, text, messages} = await send('POST', '/execute/async', {
      // What an application's own function returns may have no JSON.
      script: `const done = arguments[arguments.length - 1];
        const textOf = (value) => { try { return JSON.stringify(value) ?? 'null' } catch { return 'null' } };
        const end = (result) => {
          const messages = JSON.parse(sessionStorage.getItem('${LOG}') ?? '[]');
          sessionStorage.removeItem('${LOG}');
          done({...result, messages});
        };
        (async () => (${call}))().then((value) => end({text: textOf(value)}), (error) => end({error: String(error)}));`,
      args: [arg ?? null],
    });
    for (const message of messages)
      for (const listener of listeners) listener({type: () => 'error', text: () => message});
    if (error) throw new Error(error);
    return JSON.parse(text);
  };

  /** Opens a page of the site without any content. @param {string} url */
  const openBlank = async (url) => {
    ({origin} = new URL(url));
    await send('POST', '/url', {url: `${origin}/blank`});
  };

  return {
    newPage: async () => ({
      on: (event, listener) => {
        if (event === 'console') listeners.push(/** @type {typeof listeners[0]} */ (listener));
      },
      goto: (url) => {
        ({origin} = new URL(url));
        return send('POST', '/url', {url});
      },
      evaluate,
      waitForFunction: async (isTrue, arg, {timeout}) => {
        const end = Date.now() + timeout;
        // While a page loads, there may be no document to ask.
        while (!(await evaluate(isTrue, arg).catch(() => false))) {
          if (Date.now() > end) throw new Error('The condition never became true.');
          await wait(POLL_MS);
        }
      },
    }),
    addCookies: async (cookies) => {
      for (const {name, value, url} of cookies) {
        // WebDriver sets cookies for the open page only.
        await openBlank(url);
        await send('POST', '/cookie', {cookie: {name, value, path: '/'}});
      }
    },
    close: async () => {
      const isClean = await openBlank(origin)
        .then(() => send('DELETE', '/cookie'))
        .then(() => evaluate('[localStorage.clear(), sessionStorage.clear()]'))
        .then(
          () => true,
          () => false,
        );
      await giveBack(isClean);
    },
  };
}

/**
 * @param {string} base
 * @param {string} method
 * @param {string} path
 * @param {object} [body]
 */
async function request(base, method, path, body) {
  const response = await fetch(base + path, {
    method,
    ...(method === 'POST' && {
      body: JSON.stringify(body ?? {}),
      headers: {'Content-Type': 'application/json'},
    }),
    signal: AbortSignal.timeout(20_000),
  });
  const {value} = await response.json();
  if (value?.error) throw new Error(`${value.error}: ${value.message}`);
  return value;
}
