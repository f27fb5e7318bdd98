import {bundleApps, importServer} from './bundles.js';

/**
 * Serves the applications of the table to component tests: a bundle at `/pages-app/react.jsx`, and server-rendered HTML at
 * `/pages-server/react-server.jsx?kind=…&at=…&route=…`.
 *
 * @returns {import('@web/dev-server-core').Middleware}
 */
export function serveApps() {
  /** @type {Map<string, Promise<Map<string, string>>>} */
  const bundles = new Map();
  /** @type {Map<string, ReturnType<typeof importServer>>} */
  const servers = new Map();

  return async (context, next) => {
    const [, place, entry = ''] = /^\/pages-(app|server)\/([\w.-]+)$/.exec(context.path) ?? [];
    if (!place) return next();
    if (place === 'app') {
      const made = bundles.get(entry) ?? bundleApps([entry]);
      bundles.set(entry, made);
      context.type = 'text/javascript';
      context.body = (await made).get(entry);
      return;
    }
    const server = servers.get(entry) ?? importServer(entry);
    servers.set(entry, server);
    const {kind = '', at = '', route = 'home'} = /** @type {Record<string, string>} */ (context.query);
    context.type = 'text/html';
    context.body = await (await server).render(kind, at, route);
  };
}
