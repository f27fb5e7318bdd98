import {text} from 'node:stream/consumers';
import {findBuiltFile} from './built-files.js';
import {Pages} from './pages.js';

/**
 * Lets component tests hand over pages to the server that they run on: `POST /__page` with `{html, headers, path}` answers
 * `{url}`, and a GET of that address gives the page, byte for byte and with those headers. The self-contained build is
 * served under `/cdn/`, for such pages to load.
 *
 * @returns {import('@web/dev-server-core').Middleware}
 */
export function servePages() {
  const pages = new Pages('/__page/');

  return async (context, next) => {
    if (context.method === 'POST' && context.path === '/__page') {
      const {html, ...options} = JSON.parse(await text(context.req));
      context.body = {url: pages.add(html, options)};
      return;
    }
    const answer = pages.find(context.path) ?? findBuiltFile(context.path, '/cdn/');
    if (!answer) return next();
    context.set(answer.headers);
    context.body = answer.body;
  };
}
