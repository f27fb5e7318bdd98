import {createServer} from 'node:http';
import {findBuiltFile} from '../harness/built-files.js';
import {bundleApps, importServer} from './bundles.js';
import {sections} from './content.js';
import {frameworks} from './frameworks.js';
import {kinds} from './kinds.js';
import {kindsIn} from './table.js';

/** The time from the load event to hydration: long enough for a release in between. */
const HYDRATION_DELAY_MS = 50;

/**
 * Starts the site of the table: `/FRAMEWORK/ID/home` and `/FRAMEWORK/ID/other`, where FRAMEWORK is an index and ID the visit's
 * id at the third party, and the fragments of those pages that htmx and Turbo request.
 *
 * @param {string} thirdParty its origin
 * @param {readonly import('./frameworks.js').Framework[]} wanted
 * @param {string} recorder the first script of each page, if the engine needs one
 */
export async function startPages(thirdParty, wanted = frameworks, recorder = '') {
  const apps = await bundleApps([...new Set(wanted.map(({app}) => app))]);
  const renderers = new Map(
    await Promise.all(
      wanted.flatMap(({server}) =>
        server ? [importServer(server).then(({render}) => /** @type {const} */ ([server, render]))] : [],
      ),
    ),
  );

  const server = createServer(async (request, response) => {
    try {
      const {pathname} = new URL(`http://site${request.url}`);
      const file = findBuiltFile(pathname, '/lp-consent/');
      if (file) return response.writeHead(200, file.headers).end(file.body);
      const [, first = '', id = '', what = ''] = pathname.split('/');
      if (first === 'bundle')
        return response.writeHead(200, {'Content-Type': 'text/javascript; charset=utf-8'}).end(apps.get(id));
      const framework = frameworks[Number(first)];
      if (!framework || !id) return response.writeHead(404).end();
      const {type, text} = await respond(framework, `${thirdParty}/${id}`, what);
      response
        .writeHead(200, {'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-store'})
        .end(text);
    } catch (error) {
      console.error(error);
      response.writeHead(500).end();
    }
  });

  /**
   * @param {import('./frameworks.js').Framework} framework
   * @param {string} at
   * @param {string} what `home`, `other`, or a fragment: `part-home`, `oob-home`, `frame-home`, `stream-home`
   */
  const respond = async (framework, at, what) => {
    const [kind, route = kind ?? ''] = what.split('-');
    const html = 'text/html';
    if (kind === 'part') return {type: html, text: sections(at, route)};
    if (kind === 'oob')
      return {type: html, text: `<main id="main" hx-swap-oob="innerHTML">${sections(at, route)}</main>`};
    if (kind === 'frame')
      return {type: html, text: `<turbo-frame id="frame">${sections(at, route)}</turbo-frame>`};
    if (kind === 'stream')
      return {
        type: 'text/vnd.turbo-stream.html',
        text: `<turbo-stream action="update" target="main"><template>${sections(at, route)}</template></turbo-stream>`,
      };
    return {type: html, text: page(framework, at, await mainOf(framework, at, route), recorder)};
  };

  /**
   * @param {import('./frameworks.js').Framework} framework
   * @param {string} at
   * @param {string} route
   */
  const mainOf = async (framework, at, route) => {
    const {pages, server: entry, way} = framework;
    if (pages === 'text') return '';
    if (pages === 'server')
      return way === 'frames'
        ? `<turbo-frame id="frame">${sections(at, route)}</turbo-frame>`
        : sections(at, route);
    const render = renderers.get(entry ?? '');
    const made = kindsIn(framework)
      .filter(({isInHead}) => !isInHead)
      .map(async ({name}) => {
        const root = render
          ? `<div class="root" data-consent-wait>${await render(name, at, route)}</div>`
          : '<div class="root"></div>';
        return `<section data-kind="${name}">${root}</section>`;
      });
    return (await Promise.all(made)).join('\n');
  };

  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());

  return {
    /**
     * @param {import('./frameworks.js').Framework} framework
     * @param {string} id
     * @param {string} route
     */
    address: (framework, id, route) =>
      `http://localhost:${port}/${frameworks.indexOf(framework)}/${id}/${route}`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

/**
 * A page as a site owner writes it: the gate first in the head, then a held script; the element first in the body.
 *
 * @param {import('./frameworks.js').Framework} framework
 * @param {string} at
 * @param {string} main
 * @param {string} recorder
 */
function page({app, pages, way = ''}, at, main, recorder) {
  const head = kinds.find(({isInHead}) => isInHead)?.markup(at);
  const load = `<script type="module" src="/bundle/${app}"></script>`;
  const late = `<script type="module">addEventListener('load', () => setTimeout(() => import('/bundle/${app}'), ${HYDRATION_DELAY_MS}))</script>`;
  return `<!doctype html>
<html lang="en" data-at="${at}" data-way="${way}">
<head>${recorder}
  <title>A shop</title>
  <link rel="icon" href="data:,">
  <script src="/lp-consent/gate.js"></script>
  ${way === 'morph' ? '<meta name="turbo-refresh-method" content="morph">' : ''}
  ${head}
  ${pages === 'hydrated' ? late : load}
</head>
<body>
  <lp-consent hidden controller="A shop" privacy-policy="/privacy" categories="analytics media"></lp-consent>
  <nav></nav>
  <main id="main">${main}</main>
  <footer><a href="/privacy" data-consent-show>Privacy settings</a></footer>
</body>
</html>`;
}
