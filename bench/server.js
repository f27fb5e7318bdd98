import {createHash, X509Certificate} from 'node:crypto';
import {createSecureServer} from 'node:http2';
import {setTimeout as sleep} from 'node:timers/promises';
import {brotliCompressSync, constants} from 'node:zlib';
import selfsigned from 'selfsigned';
import {inlineScript, writePage} from './page.js';

/**
 * @typedef {object} BenchServer
 * @property {string[]} browserArguments the arguments with which Chromium can reach it
 * @property {(adapter: import('./adapter.js').Adapter, options?: Visited) => string} address the URL of that library's page
 * @property {() => Promise<void>} close
 *
 * @typedef {import('./page.js').PageOptions & {policy?: 'nonce' | 'trusted-types'}} Visited
 */

const nonce = 'r4nd0m';
const forever = 'public, max-age=31536000, immutable';
const policies = /** @type {Record<string, string>} */ ({
  'nonce': `default-src 'self'; script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data:; object-src 'none'; base-uri 'none'`,
  'trusted-types': "require-trusted-types-for 'script'",
});

/**
 * Starts the site that is measured: over TLS and HTTP/2, because browsers accept Brotli from a real host only over TLS, with
 * one host per library, and with host names that no library takes for a development machine.
 *
 * @param {readonly import('./adapter.js').Adapter[]} adapters
 * @returns {Promise<BenchServer>}
 */
export async function startServer(adapters) {
  const {private: key, cert} = await selfsigned.generate([{name: 'commonName', value: 'bench.example'}], {
    keyType: 'ec',
  });
  const sites = await Promise.all(adapters.map(readSite));
  const pages = new Map();

  const server = createSecureServer({key, cert, allowHTTP1: true}, async (request, response) => {
    const host = request.authority ?? request.headers.host ?? '';
    const site = sites[Number(/^a(\d+)\./.exec(host)?.[1])];
    const url = new URL(request.url, `https://${host}`);
    if (!site) return response.writeHead(404).end();
    if (url.searchParams.has('delay')) await sleep(Number(url.searchParams.get('delay')));
    const answer = site.files.get(url.pathname) ?? heldFile(url.pathname) ?? (await page(site.adapter, url));
    if (!answer) return response.writeHead(404).end();
    response.writeHead(200, answer.headers).end(answer.body);
  });

  /**
   * @param {import('./adapter.js').Adapter} adapter
   * @param {URL} url
   */
  async function page(adapter, url) {
    if (url.pathname !== '/') return undefined;
    const known = pages.get(url.href);
    if (known) return known;
    const {policy, ...options} = JSON.parse(url.searchParams.get('page') ?? '{}');
    const html = await writePage(adapter, {...options, ...(policy === 'nonce' && {nonce})});
    const made = compressed(
      html,
      'text/html',
      'no-cache',
      policy ? {'content-security-policy': policies[policy]} : {},
    );
    pages.set(url.href, made);
    return made;
  }

  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  const sessions = new Set();
  server.on('session', (session) => sessions.add(session.on('close', () => sessions.delete(session))));

  return {
    browserArguments: [
      '--host-resolver-rules=MAP *.bench.example 127.0.0.1',
      `--ignore-certificate-errors-spki-list=${publicKeyHash(cert)}`,
    ],
    address: (adapter, options = {}) => {
      const query = Object.keys(options).length ? `?page=${encodeURIComponent(JSON.stringify(options))}` : '';
      return `https://a${adapters.indexOf(adapter)}.bench.example:${port}/${query}`;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const session of sessions) session.destroy();
      }),
  };
}

/** @param {import('./adapter.js').Adapter} adapter */
async function readSite(adapter) {
  const files = Object.entries(await adapter.files());
  return {
    adapter,
    files: new Map(
      files.map(([path, body]) => [
        path.startsWith('/') ? path : `/lib/${path}`,
        compressed(body, typeOf(path), forever),
      ]),
    ),
  };
}

/** @param {string} path */
function heldFile(path) {
  const number = /^\/held\/(\d+)\.js$/.exec(path)?.[1];
  return number ? compressed(inlineScript(Number(number)).code, 'text/javascript', forever) : undefined;
}

/**
 * @param {string | Buffer} content
 * @param {string} type
 * @param {string} caching
 * @param {Record<string, string | undefined>} [more]
 */
function compressed(content, type, caching, more = {}) {
  const quality = type === 'text/html' ? 5 : 11;
  const body = brotliCompressSync(content, {params: {[constants.BROTLI_PARAM_QUALITY]: quality}});
  const headers = {
    'content-type': `${type}; charset=utf-8`,
    'content-encoding': 'br',
    'cache-control': caching,
    ...more,
  };
  return {headers, body};
}

/** @param {string} path */
function typeOf(path) {
  if (path.endsWith('.js')) return 'text/javascript';
  return path.endsWith('.css') ? 'text/css' : 'application/json';
}

/**
 * The hash by which Chromium accepts a certificate that it does not know.
 *
 * @param {string} cert
 */
function publicKeyHash(cert) {
  const key = new X509Certificate(cert).publicKey.export({type: 'spki', format: 'der'});
  return createHash('sha256').update(key).digest('base64');
}
