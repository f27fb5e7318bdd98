/**
 * The demo's two servers: the newspaper's site, and a third party on another origin that records every request it
 * receives. They use Node's built-in modules only.
 *
 *     node demo/serve.js
 *
 * @module
 */
import {randomBytes} from 'node:crypto';
import {createReadStream} from 'node:fs';
import {readFile, readdir, stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import {basename, extname, join, normalize, sep} from 'node:path';
import {createThirdParty} from './third-party/third-party.js';

const DEMO = import.meta.dirname;
const LIBRARY = join(DEMO, '..', 'dist', 'cdn');
const LOCALES = join(DEMO, '..', 'dist', 'locales');

/** Content types by file extension. Files with any other extension are not served. */
const TYPES = Object.freeze({
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
});

/** Files in the demo's folder that belong to the servers and are not served. */
const PRIVATE = /^(serve\.js|third-party(\/|$))/;

/**
 * Starts the site at `http://localhost:PORT` and the third party at `http://127.0.0.1:PORT`, both on loopback only.
 * If a port is in use, the next one is tried; port 0 picks any free port.
 *
 * @param {{port?: number, thirdPartyPort?: number}} [options]
 * @returns {Promise<{url: string, thirdPartyUrl: string, close(): Promise<void>}>}
 */
export async function startDemo({port = 8080, thirdPartyPort = 8081} = {}) {
  const thirdParty = createThirdParty();
  const thirdPartyServer = createServer(thirdParty.handle);
  const site = createSite(thirdParty.record, () => thirdPartyUrl);
  const siteServer = createServer(site);

  const sitePort = await listen(siteServer, port);
  const thirdPartyUrl = `http://127.0.0.1:${await listen(thirdPartyServer, thirdPartyPort)}`;

  return {
    url: `http://localhost:${sitePort}`,
    thirdPartyUrl,
    async close() {
      await Promise.all([stop(siteServer), stop(thirdPartyServer)]);
    },
  };
}

/**
 * Creates the site's request handler.
 *
 * @param {import('./third-party/third-party.js').ThirdPartyRecord} record
 * @param {() => string} thirdPartyUrl
 * @returns {import('node:http').RequestListener}
 */
function createSite(record, thirdPartyUrl) {
  return async (request, response) => {
    try {
      const url = urlOf(request);
      const path = pathOf(url);
      if (path === '/ledger') return serveLedger(url, request, response, record);
      if (request.method !== 'GET' && request.method !== 'HEAD')
        return sendError(response, 405, 'Method not allowed');

      const file = path === undefined ? undefined : fileFor(path);
      const type = file && TYPES[/** @type {keyof typeof TYPES} */ (extname(file))];
      if (!file || !type || !(await isFile(file))) return sendError(response, 404, 'Not found');

      response.writeHead(200, {'content-type': type, 'cache-control': 'no-cache'});
      if (request.method === 'HEAD') return response.end();
      if (extname(file) === '.html' && file.startsWith(DEMO))
        return response.end(await compose(file, thirdPartyUrl(), themeOf(url)));
      createReadStream(file).pipe(response);
    } catch (error) {
      console.error(error);
      if (!response.headersSent) sendError(response, 500, 'Server error');
    }
  };
}

/**
 * Finds the file for a path: a page without its `.html`, a file of the built library, or a file in the demo's folder.
 * Returns `undefined` for any path outside them.
 *
 * @param {string} path
 */
function fileFor(path) {
  if (path.startsWith('/lp-consent/')) return within(LIBRARY, path.slice('/lp-consent/'.length));
  const name = path === '/' ? 'index.html' : extname(path) ? path.slice(1) : `${path.slice(1)}.html`;
  return PRIVATE.test(normalize(name).split(sep).join('/')) ? undefined : within(DEMO, name);
}

/**
 * Resolves a name inside a folder, or returns `undefined` if it leads out of it.
 *
 * @param {string} folder
 * @param {string} name
 */
function within(folder, name) {
  const file = join(folder, name);
  return file.startsWith(folder + sep) ? file : undefined;
}

/**
 * Composes a page. `<!--include NAME-->` becomes the file NAME.html from the demo's folder, `{{third-party}}` the third
 * party's origin, `{{theme}}` the theme in the address and `{{languages}}` the codes of all languages. `{{page-view}}`
 * becomes a new random id: third-party addresses carry it, so that the ledger can show the requests of this page alone
 * without storing anything in the browser.
 *
 * @param {string} file
 * @param {string} thirdPartyUrl
 * @param {string} theme
 */
async function compose(file, thirdPartyUrl, theme) {
  const page = await readFile(file, 'utf8');
  const names = [...page.matchAll(/<!--include ([a-z/-]+)-->/g)].map((match) => match[1]);
  const parts = new Map(
    await Promise.all(
      names.map(
        async (name) =>
          /** @type {const} */ ([name, (await readFile(join(DEMO, `${name}.html`), 'utf8')).trimEnd()]),
      ),
    ),
  );
  return page
    .replaceAll(/<!--include ([a-z/-]+)-->/g, (_, name) => parts.get(name) ?? '')
    .replaceAll('{{third-party}}', thirdPartyUrl)
    .replaceAll('{{page-view}}', randomBytes(8).toString('hex'))
    .replaceAll('{{languages}}', page.includes('{{languages}}') ? (await builtLanguages()).join(' ') : '')
    .replaceAll('{{theme}}', theme);
}

/** Lists the languages (BCP 47) that the library was built with: the modules in `dist/locales`. */
async function builtLanguages() {
  const files = await readdir(LOCALES);
  return files
    .filter((file) => extname(file) === '.js')
    .map((file) => basename(file, '.js'))
    .sort();
}

/**
 * Serves the third party's record: an event stream for pages, JSON for other clients. DELETE clears it. With
 * `?page-view=ID` all three are about the requests of that page view alone.
 *
 * @param {URL | undefined} url
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {import('./third-party/third-party.js').ThirdPartyRecord} record
 */
function serveLedger(url, request, response, record) {
  const pageView = url?.searchParams.get('page-view') ?? undefined;
  if (request.method === 'DELETE') {
    record.clear(pageView);
    response.writeHead(204).end();
    return;
  }
  if (request.method !== 'GET') return sendError(response, 405, 'Method not allowed');
  if (!request.headers.accept?.includes('text/event-stream')) {
    response.writeHead(200, {'content-type': TYPES['.json'], 'cache-control': 'no-store'});
    response.end(JSON.stringify(record.entries(pageView)));
    return;
  }
  response.writeHead(200, {'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache'});
  const send = () => response.write(`data: ${JSON.stringify(record.entries(pageView))}\n\n`);
  send();
  response.on('close', record.subscribe(send, pageView));
}

/** @param {import('node:http').IncomingMessage} request */
function urlOf(request) {
  const address = request.url ?? '/';
  return URL.canParse(address, 'http://localhost') ? new URL(address, 'http://localhost') : undefined;
}

/** @param {URL | undefined} url */
function pathOf(url) {
  try {
    return url && decodeURIComponent(url.pathname);
  } catch {
    return undefined;
  }
}

/**
 * Reads the theme from `?theme=`. Only lowercase letters and hyphens are accepted, since it is written into the page.
 *
 * @param {URL | undefined} url
 */
function themeOf(url) {
  return /^[a-z-]+$/.exec(url?.searchParams.get('theme') ?? '')?.[0] ?? 'newspaper';
}

/** @param {string} file */
async function isFile(file) {
  try {
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} text
 */
function sendError(response, status, text) {
  response.writeHead(status, {'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache'});
  response.end(`${text}\n`);
}

/**
 * Listens on the loopback address, on the first free port, and resolves to that port.
 *
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {number} [attempts]
 * @returns {Promise<number>}
 */
function listen(server, port, attempts = 20) {
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code !== 'EADDRINUSE' || port === 0 || attempts === 0) return reject(error);
      resolve(listen(server, port + 1, attempts - 1));
    });
    server.listen(port, '127.0.0.1', () => {
      server.removeAllListeners('error');
      const address = server.address();
      resolve(address && typeof address === 'object' ? address.port : port);
    });
  });
}

/**
 * @param {import('node:http').Server} server
 * @returns {Promise<void>}
 */
function stop(server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

if (process.argv[1] === import.meta.filename) {
  const {url, thirdPartyUrl} = await startDemo();
  console.log(`Lord's Press     ${url}`);
  console.log(`The third party  ${thirdPartyUrl}`);
}
