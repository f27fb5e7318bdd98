import {mkdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {parts} from './kinds.js';

const apps = join(import.meta.dirname, 'apps');
const cache = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'pages');

/**
 * Bundles applications for the browser with the frameworks' development builds, since those warn. Lit's warns about itself,
 * so its production build is used.
 *
 * @param {readonly string[]} entries files in `apps/`
 * @returns {Promise<Map<string, string>>} the code of each entry, by file name
 */
export async function bundleApps(entries) {
  const preact = entries.filter((entry) => entry.startsWith('preact'));
  const rest = entries.filter((entry) => !entry.startsWith('preact'));
  const made = await Promise.all([bundle(rest, 'react'), bundle(preact, 'preact')]);
  return new Map(made.flat());
}

/**
 * @param {readonly string[]} entries
 * @param {string} jsxImportSource
 * @returns {Promise<[string, string][]>}
 */
async function bundle(entries, jsxImportSource) {
  const results = await Promise.all(
    entries.map((entry) =>
      build({
        entryPoints: [join(apps, entry)],
        bundle: true,
        write: false,
        format: 'esm',
        target: 'es2022',
        jsx: 'automatic',
        jsxImportSource,
        conditions: entry.startsWith('lit') ? ['browser'] : ['browser', 'development'],
        alias: {vue: 'vue/dist/vue.esm-bundler.js'},
        define: {
          'process.env.NODE_ENV': '"development"',
          '__VUE_OPTIONS_API__': 'true',
          '__VUE_PROD_DEVTOOLS__': 'false',
          '__VUE_PROD_HYDRATION_MISMATCH_DETAILS__': 'true',
        },
        plugins: [{name: 'compilers', setup: compile}],
        logLevel: 'error',
      }),
    ),
  );
  return results.map(({outputFiles}, i) => [/** @type {string} */ (entries[i]), outputFiles[0]?.text ?? '']);
}

/**
 * What esbuild cannot compile itself: Svelte, and Solid's JSX.
 *
 * @param {import('esbuild').PluginBuild} builder
 */
function compile({onLoad}) {
  onLoad({filter: /\.svelte$/}, async ({path}) => {
    const {compile: compileSvelte} = await import('svelte/compiler');
    const source = (await readFile(path, 'utf8')).replace('INLINE', () => parts.inlineText);
    const {js} = compileSvelte(source, {filename: path, generate: 'client', dev: true});
    return {contents: js.code, loader: 'js'};
  });
  onLoad({filter: /\.solid\.jsx$/}, async ({path}) => {
    // @ts-expect-error The package has no types.
    const {transformAsync} = await import('@babel/core');
    const source = await readFile(path, 'utf8');
    const compiled = await transformAsync(source, {
      presets: ['babel-preset-solid'],
      filename: path,
      babelrc: false,
      configFile: false,
    });
    return {contents: compiled?.code ?? '', loader: 'js'};
  });
}

/**
 * Bundles the module that renders an application on the server, and imports it. The production build renders the same HTML;
 * React's development build calls console functions that the component runner's console lacks.
 *
 * @param {string} entry a file in `apps/`
 * @returns {Promise<{render(kind: string, at: string, route: string): Promise<string>}>}
 */
export async function importServer(entry) {
  await mkdir(cache, {recursive: true});
  const outfile = join(cache, entry.replace(/\.\w+$/, '.cjs'));
  await build({
    entryPoints: [join(apps, entry)],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    jsx: 'automatic',
    define: {'process.env.NODE_ENV': '"production"'},
    logLevel: 'error',
  });
  return (await import(pathToFileURL(outfile).href)).default;
}
