/**
 * The recording third party: a real server on its own origin that records every request. Assertions on its record are the
 * same for every engine, since they do not depend on what the browser reports.
 *
 *     /t-abc123/one.js              a script that does (globalThis.ran ||= []).push('one')
 *     /t-abc123/one.js?delay=300    the same, 300 ms later
 *     /t-abc123/one.js?until=go     the same, once /t-abc123/go has been requested
 *     /t-abc123/one.js?status=404   any status
 *     /t-abc123/one.js?body=alert() any body
 *     /t-abc123/one.js?hang=1       no response
 *     /t-abc123/pixel.gif           an image; .css a stylesheet; .json an object; anything else a page
 *     /__log/t-abc123               the requests to /t-abc123/…, in order, as JSON
 *     /__count/t-abc123             the number of those requests
 */
import {EventEmitter} from 'node:events';
import {createServer} from 'node:http';
import {answerFor} from './third-party-answer.js';

/**
 * @typedef {object} Received one request, as it reached the third party
 * @property {number} at milliseconds since the epoch
 * @property {string} method
 * @property {string} path after the test's id: `/one.js`
 * @property {Record<string, string>} query
 * @property {Record<string, string>} cookies
 * @property {string | undefined} referer
 * @property {Record<string, string>} headers those that a test may check: `origin`, `sec-gpc`, `sec-fetch-dest`, …
 * @property {string} body
 */

/**
 * @typedef {object} ThirdParty
 * @property {string} origin `http://127.0.0.1:PORT`
 * @property {(id: string) => Received[]} received the requests under a test's id, in order
 * @property {() => Promise<void>} close
 */

const notable = /^(origin|content-type|user-agent|dnt|sec-(gpc|purpose|fetch-.*))$/;

/**
 * Starts a recording third party on a free port.
 *
 * @returns {Promise<ThirdParty>}
 */
export async function startThirdParty() {
  /** @type {Map<string, Received[]>} */
  const log = new Map();
  /** @param {string} id */
  const received = (id) => log.get(id) ?? [];

  const requests = new EventEmitter();

  const server = createServer((request, response) => {
    const {pathname, searchParams} = new URL(`http://third-party${request.url}`);
    const [, id = '', ...rest] = pathname.split('/');
    allowEveryOrigin(request, response);

    if (request.method === 'OPTIONS') return response.writeHead(204).end();
    if (id === '__log')
      return response
        .setHeader('Content-Type', 'application/json')
        .end(JSON.stringify(received(rest.join('/'))));
    if (id === '__count') return response.end(String(received(rest.join('/')).length));

    const query = Object.fromEntries(searchParams);
    const path = `/${rest.join('/')}`;
    const entry = record(request, path, query);
    log.set(id, [...received(id), entry]);
    requests.emit(`/${id}${path}`);

    request.setEncoding('utf8').on('data', (chunk) => (entry.body += chunk));
    request.on('end', () => {
      if (query.hang) return;
      const {status, headers, body} = answerFor(path, query);
      const respond = () => response.writeHead(status, headers).end(body);
      if (query.until && !received(id).some((earlier) => earlier.path === `/${query.until}`))
        requests.once(`/${id}/${query.until}`, respond);
      else setTimeout(respond, Number(query.delay ?? 0));
    });
  });

  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());

  return {
    origin: `http://127.0.0.1:${address.port}`,
    received,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {string} path
 * @param {Record<string, string>} query
 * @returns {Received}
 */
function record({method = 'GET', headers}, path, query) {
  return {
    at: Date.now(),
    method,
    path,
    query,
    cookies: cookiesOf(headers.cookie ?? ''),
    referer: headers.referer,
    headers: Object.fromEntries(
      Object.entries(headers).flatMap(([name, value]) => (notable.test(name) ? [[name, String(value)]] : [])),
    ),
    body: '',
  };
}

/** @param {string} header */
function cookiesOf(header) {
  const pairs = header.split(/;\s*/).filter(Boolean);
  return Object.fromEntries(pairs.map((pair) => [pair.split('=', 1)[0], pair.slice(pair.indexOf('=') + 1)]));
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function allowEveryOrigin({headers}, response) {
  response.setHeader('Access-Control-Allow-Origin', headers.origin ?? '*');
  response.setHeader('Access-Control-Allow-Credentials', 'true');
  response.setHeader('Access-Control-Allow-Methods', 'GET, HEAD, POST, PUT, DELETE');
  response.setHeader('Access-Control-Allow-Headers', headers['access-control-request-headers'] ?? '*');
  response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
  response.setHeader('Timing-Allow-Origin', '*');
  response.setHeader('Cache-Control', 'no-store');
}
