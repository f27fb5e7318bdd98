import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {parts} from './kinds.js';

const folder = fileURLToPath(new URL('apps/', import.meta.url));

/**
 * Bundles applications for the browser, with the frameworks' development builds: those are the ones that warn.
 *
 * @param {readonly string[]} entries files in `apps/`
 * @returns {Promise<Map<string, string>>} the code of each entry, by its file's name
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
        entryPoints: [folder + entry],
        bundle: true,
        write: false,
        format: 'esm',
        target: 'es2022',
        jsx: 'automatic',
        jsxImportSource,
        conditions: ['browser', 'development'],
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
 * What esbuild cannot compile itself: Svelte, and Solid's JSX. Lit warns of its own development build, so it is the other one.
 *
 * @param {import('esbuild').PluginBuild} builder
 */
function compile({onLoad, onResolve, resolve}) {
  onLoad({filter: /\.svelte$/}, async ({path}) => {
    const {compile: compileSvelte} = await import('svelte/compiler');
    const source = (await readFile(path, 'utf8')).replace('INLINE', () => parts.inlineText);
    const {js} = compileSvelte(source, {filename: path, generate: 'client', dev: true});
    return {contents: js.code, loader: 'js'};
  });
  onLoad({filter: /\.solid\.jsx$/}, async ({path}) => {
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
  onResolve({filter: /^lit$/}, async ({path, pluginData, ...where}) => {
    if (pluginData) return undefined;
    const {path: found} = await resolve(path, {...where, pluginData: true});
    return {path: found.replace('/development/', '/')};
  });
}

/**
 * Bundles what renders an application on the server, and imports it.
 *
 * @param {string} entry a file in `apps/`
 * @returns {Promise<{render(kind: string, at: string, route: string): Promise<string>}>}
 */
export async function importServer(entry) {
  const {writeFile, mkdir} = await import('node:fs/promises');
  const {outputFiles} = await build({
    entryPoints: [folder + entry],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    jsx: 'automatic',
    logLevel: 'error',
  });
  // Beside the tests' other results, from where Node finds the packages.
  const out = fileURLToPath(new URL('../../node_modules/.cache/pages/', import.meta.url));
  await mkdir(out, {recursive: true});
  const file = `${out}${entry.replace(/\.\w+$/, '.mjs')}`;
  await writeFile(file, outputFiles[0]?.text ?? '');
  return import(file);
}
