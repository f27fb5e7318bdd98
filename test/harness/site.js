import {createServer} from 'node:http';
import {findBuiltFile} from './built-files.js';
import {Pages} from './pages.js';

/**
 * @typedef {object} Site
 * @property {string} origin `http://localhost:PORT`
 * @property {(html: string, options?: {headers?: import('./pages.js').Headers, path?: string}) => string} add puts a page
 *   on the site and returns its address
 * @property {() => Promise<void>} close
 */

/**
 * Starts the site of an end-to-end test on a free port, with the pages that the test adds and the built library under
 * `/lp-consent/`. Its host is `localhost`, so the third party at 127.0.0.1 is another site.
 *
 * @returns {Promise<Site>}
 */
export async function startSite() {
  const pages = new Pages('/page/');
  const server = createServer((request, response) => {
    const {pathname} = new URL(`http://site${request.url}`);
    const answer = pages.find(pathname) ?? findBuiltFile(pathname, '/lp-consent/');
    if (answer) response.writeHead(200, answer.headers).end(answer.body);
    else response.writeHead(404).end();
  });

  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  const origin = `http://localhost:${address.port}`;

  return {
    origin,
    add: (html, options) => new URL(pages.add(html, options), origin).href,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
