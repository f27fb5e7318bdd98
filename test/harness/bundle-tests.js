import {relative, sep} from 'node:path';
import {build} from 'esbuild';

/** @typedef {{code: string, map: string}} Bundle */

/**
 * Serves each test file as one module with all its imports, bundled once for all engines. Unbundled, a page loads up to 150
 * modules, on which Firefox spends a tenth of its time.
 *
 * @returns {import('@web/dev-server-core').Middleware}
 */
export function bundleTests() {
  /** @type {Map<string, Promise<Bundle>>} */
  const bundles = new Map();

  return async (context, next) => {
    const [, file, map] = /^\/(test\/.+\.test\.ts)(\.map)?$/.exec(context.path) ?? [];
    if (!file) return next();
    const made = bundles.get(file) ?? bundle(file);
    bundles.set(file, made);
    context.type = map ? 'application/json' : 'text/javascript';
    context.body = (await made)[map ? 'map' : 'code'];
  };
}

/**
 * @param {string} file
 * @returns {Promise<Bundle>}
 */
async function bundle(file) {
  const {outputFiles} = await build({
    entryPoints: [file],
    outfile: file,
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['browser', 'development'],
    // Elements register themselves when they are imported.
    ignoreAnnotations: true,
    // Otherwise every test would contain axe, which is loaded by `require()` outside of browsers.
    define: {require: 'undefined'},
    plugins: [{name: 'left-out', setup: leaveOut}],
    sourcemap: 'linked',
    sourcesContent: false,
    logLevel: 'silent',
  });
  const textOf = (/** @type {boolean} */ isMap) =>
    outputFiles.find(({path}) => path.endsWith('.map') === isMap)?.text ?? '';
  return {code: textOf(false), map: textOf(true)};
}

/**
 * Excludes what the server generates, and what only some tests import later: languages and axe.
 *
 * @param {import('esbuild').PluginBuild} build
 */
function leaveOut({onResolve, resolve}) {
  onResolve({filter: /^\/__/}, ({path}) => ({path, external: true}));
  onResolve({filter: /^\.\/[\w-]+\.js$|^axe-core/}, async ({kind, path, pluginData, ...where}) => {
    if (kind !== 'dynamic-import' || pluginData) return undefined;
    const found = await resolve(path, {...where, kind, pluginData: true});
    const address = `/${relative('.', found.path).replaceAll(sep, '/')}`;
    return /^\/(src\/locales|node_modules)\//.test(address) ? {path: address, external: true} : found;
  });
}
