import {EventEmitter, once} from 'node:events';
import {Readable} from 'node:stream';
import {text} from 'node:stream/consumers';
import {findBuiltFile} from './built-files.js';
import {Pages} from './pages.js';

/**
 * Lets component tests add pages to the server that they run on. `POST /__page` with `{html, headers, path}` responds with
 * `{url}`, which serves the page byte for byte and with those headers. Of a page in parts (an array) the first is sent at
 * once, and each later one on a `POST` to the page's address; `?comment` sends a comment instead. The self-contained build
 * is served under `/cdn/`, and under `/cdn-without/NAME/` with the file `NAME.js` missing.
 *
 * @returns {import('@web/dev-server-core').Middleware}
 */
export function servePages() {
  const pages = new Pages('/__page/');
  /** @type {Map<string, string[]>} */
  const laterParts = new Map();
  const requests = new EventEmitter().setMaxListeners(0);

  return async (context, next) => {
    const {method, path} = context;
    if (method === 'POST' && path === '/__page') {
      const {html, ...options} = JSON.parse(await text(context.req));
      const [first, ...later] = [html].flat();
      const url = pages.add(first, options);
      laterParts.set(url, later);
      context.body = {url};
      return;
    }
    if (method === 'POST' && laterParts.has(path)) {
      context.status = requests.emit(path, context.querystring) ? 204 : 409;
      return;
    }
    const answer = pages.find(path) ?? findBuiltFile(path, '/cdn/') ?? findAllBut(path);
    if (!answer && path.startsWith('/cdn-without/')) {
      context.status = 410; // Not 404, which the runner reports as a mistake.
      return;
    }
    if (!answer) return next();
    // A page with an opaque origin loads modules cross-origin.
    if (path.startsWith('/cdn')) context.set('Access-Control-Allow-Origin', '*');
    const later = laterParts.get(path) ?? [];
    context.set(answer.headers);
    context.body = later.length
      ? Readable.from(inParts(String(answer.body), later, () => once(requests, path).then(([what]) => what)))
      : answer.body;
  };
}

/**
 * @param {string} path `/cdn-without/gate/lp-consent.js`
 */
function findAllBut(path) {
  const [, , missing, file] = path.split('/');
  return file === `${missing}.js` ? undefined : findBuiltFile(path, `/cdn-without/${missing}/`);
}

/**
 * WebKit renders nothing before it has received enough of a page to sniff its type: hence the comment.
 *
 * @param {string} first
 * @param {readonly string[]} later
 * @param {() => Promise<string>} demand resolves when the test asks for more: the next part, or a `comment`
 */
async function* inParts(first, later, demand) {
  yield `<!-- ${'.'.repeat(2048)} -->${first}`;
  for (const part of later) {
    while ((await demand()) === 'comment') yield '<!-- -->';
    yield part;
  }
}
