/**
 * The demo's two servers: the newspaper's site, and a third party on another origin that keeps a record of every
 * request which reaches it. Node's built-ins only.
 *
 *     node demo/serve.js
 *
 * @module
 */
import {createReadStream} from 'node:fs';
import {readFile, stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, normalize, sep} from 'node:path';
import {createThirdParty} from './third-party/third-party.js';

const DEMO = import.meta.dirname;
const LIBRARY = join(DEMO, '..', 'dist', 'cdn');

/** What a browser asks of the site, by the end of the file's name. Anything else is not served. */
const TYPES = Object.freeze({
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
});

/** Of the demo's folder, these are the servers' own. */
const PRIVATE = /^(serve\.js|third-party(\/|$))/;

/**
 * Starts the site at `http://localhost:PORT` and the third party at `http://127.0.0.1:PORT`, both on loopback only.
 * A port that is taken gives way to the next one; port 0 takes any that is free.
 *
 * @param {{port?: number, thirdPartyPort?: number}} [options]
 * @returns {Promise<{url: string, thirdPartyUrl: string, close(): Promise<void>}>}
 */
export async function startDemo({port = 8080, thirdPartyPort = 8081} = {}) {
  const thirdParty = createThirdParty();
  const thirdPartyServer = createServer(thirdParty.answer);
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
 * Makes the site's request handler.
 *
 * @param {import('./third-party/third-party.js').ThirdPartyRecord} record
 * @param {() => string} thirdPartyUrl
 * @returns {import('node:http').RequestListener}
 */
function createSite(record, thirdPartyUrl) {
  return async (request, response) => {
    try {
      const path = pathOf(request);
      if (path === '/ledger') return answerLedger(request, response, record);
      if (request.method !== 'GET' && request.method !== 'HEAD')
        return refuse(response, 405, 'Method not allowed');

      const file = path === undefined ? undefined : fileFor(path);
      const type = file && TYPES[/** @type {keyof typeof TYPES} */ (extname(file))];
      if (!file || !type || !(await isFile(file))) return refuse(response, 404, 'Not found');

      response.writeHead(200, {'content-type': type, 'cache-control': 'no-cache'});
      if (request.method === 'HEAD') return response.end();
      if (extname(file) === '.html' && file.startsWith(DEMO))
        return response.end(await compose(file, thirdPartyUrl(), themeOf(request)));
      createReadStream(file).pipe(response);
    } catch (error) {
      console.error(error);
      if (!response.headersSent) refuse(response, 500, 'Server error');
    }
  };
}

/**
 * The file that a path stands for: a page without its `.html`, the built library, or a file of the demo's folder.
 * `undefined` for whatever lies outside of them.
 *
 * @param {string} path
 */
function fileFor(path) {
  if (path.startsWith('/lp-consent/')) return within(LIBRARY, path.slice('/lp-consent/'.length));
  const name = path === '/' ? 'index.html' : extname(path) ? path.slice(1) : `${path.slice(1)}.html`;
  return PRIVATE.test(normalize(name).split(sep).join('/')) ? undefined : within(DEMO, name);
}

/**
 * @param {string} folder
 * @param {string} name
 */
function within(folder, name) {
  const file = join(folder, name);
  return file.startsWith(folder + sep) ? file : undefined;
}

/**
 * A page's text: `<!--include NAME-->` becomes the file NAME.html of the demo's folder, `{{third-party}}` the third
 * party's origin, `{{theme}}` the theme that the address asks for.
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
    .replaceAll('{{theme}}', theme);
}

/**
 * The third party's record, as the site shows it: a stream of events for a page that listens, JSON for anyone else,
 * emptied by DELETE.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {import('./third-party/third-party.js').ThirdPartyRecord} record
 */
function answerLedger(request, response, record) {
  if (request.method === 'DELETE') {
    record.clear();
    response.writeHead(204).end();
    return;
  }
  if (request.method !== 'GET') return refuse(response, 405, 'Method not allowed');
  if (!request.headers.accept?.includes('text/event-stream')) {
    response.writeHead(200, {'content-type': TYPES['.json'], 'cache-control': 'no-store'});
    response.end(JSON.stringify(record.entries));
    return;
  }
  response.writeHead(200, {'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache'});
  const send = () => response.write(`data: ${JSON.stringify(record.entries)}\n\n`);
  send();
  response.on('close', record.subscribe(send));
}

/** @param {import('node:http').IncomingMessage} request */
function pathOf(request) {
  try {
    return decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

/**
 * The theme that `?theme=` names: small letters and hyphens alone, since it is written into the page.
 *
 * @param {import('node:http').IncomingMessage} request
 */
function themeOf(request) {
  return /[?&]theme=([a-z-]+)/.exec(request.url ?? '')?.[1] ?? 'newspaper';
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
function refuse(response, status, text) {
  response.writeHead(status, {'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache'});
  response.end(`${text}\n`);
}

/**
 * Listens on loopback and resolves to the port that was free.
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
