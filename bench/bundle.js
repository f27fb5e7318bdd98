import {join} from 'node:path';

/**
 * Bundles the smallest app that uses a library, minified for production.
 *
 * @param {string} app a file in `apps/`
 * @returns {Promise<Record<string, Buffer>>} the script, and the stylesheet if it has one
 */
export async function bundle(app) {
  const {build} = await import('esbuild');
  const {outputFiles} = await build({
    entryPoints: [join(import.meta.dirname, 'apps', app)],
    bundle: true,
    minify: true,
    write: false,
    outdir: 'app',
    jsx: 'automatic',
    target: 'es2022',
    define: {'process.env.NODE_ENV': '"production"'},
    logLevel: 'error',
  });
  return Object.fromEntries(
    outputFiles.map(({path, contents}) => [
      path.endsWith('.css') ? 'app.css' : 'app.js',
      Buffer.from(contents),
    ]),
  );
}
