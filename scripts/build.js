/**
 * Builds `dist`, all from one source:
 *
 * - the entries of the npm package, which import `lit` and `js-cookie` from wherever the site has them;
 * - `cdn/lp-consent.js` and `cdn/lp-consent-deferred.js`, the elements and the deferred code as self-contained modules for sites
 *   without a bundler;
 * - `cdn/gate.js`, the head script, a classic script;
 * - the types and the custom-elements manifest.
 */
import {spawn} from 'node:child_process';
import {readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'vite';
import {minify} from './minify.js';
import {packLocales} from './pack-locales.js';
import {sharePolicy} from './share-policy.js';

/** @typedef {import('vite').BuildEnvironmentOptions} BuildOptions */
/** @typedef {NonNullable<BuildOptions['rolldownOptions']>} RolldownOptions */

const root = join(import.meta.dirname, '..');

/** The Trusted Types policy of the Lit inside `lp-consent.js`, unless the gate has created one for both. */
const LIT_POLICY = 'lp-consent-lit';

/** @type {Exclude<RolldownOptions['output'], readonly unknown[] | undefined>} */
const output = {
  comments: false, // The licenses have their own file.
  minify: {compress: {target: 'es2022'}, mangle: {toplevel: true}, codegen: {removeWhitespace: true}},
};

/** @type {import('vite').InlineConfig} */
const npm = {
  build: {
    outDir: 'dist',
    lib: {entry: publishedEntries(), formats: ['es']},
    rolldownOptions: {
      external: [/^lit($|\/)/, /^@lit\//, 'js-cookie'],
      output: {...output, chunkFileNames: ({name}) => `chunks/${allowedName(name)}.js`},
    },
  },
};

/** @type {import('vite').InlineConfig} */
const elements = {
  define: {LANGUAGES: JSON.stringify(languages().join(' '))},
  plugins: [sharePolicy(LIT_POLICY), packLocales(), minify()],
  build: {
    outDir: 'dist/cdn',
    license: {fileName: 'lp-consent.licenses.md'},
    lib: {entry: {'lp-consent': 'src/lazy/elements.ts'}, formats: ['es']},
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      output: {
        ...output,
        chunkFileNames: ({name}) => `lp-consent-${allowedName(name)}.js`,
        codeSplitting: {groups: [{name: withEntry}]},
      },
    },
  },
};

/**
 * Not a second entry of the build above: the modules that both need would become a third file, and so one more request.
 *
 * @type {import('vite').InlineConfig}
 */
const deferred = {
  plugins: [minify()],
  build: {
    outDir: 'dist/cdn',
    license: {fileName: 'lp-consent-deferred.licenses.md'},
    lib: {entry: {'lp-consent-deferred': 'src/lazy/deferred.ts'}, formats: ['es']},
    rolldownOptions: {
      output: {...output, chunkFileNames: ({name}) => `lp-consent-${allowedName(name)}.js`},
    },
  },
};

/** @type {import('vite').InlineConfig} */
const gate = {
  plugins: [minify()],
  build: {
    outDir: 'dist/cdn',
    license: {fileName: 'gate.licenses.md'},
    lib: {entry: {gate: 'src/gate.ts'}, formats: ['iife'], name: 'lpConsentGate', fileName: () => 'gate.js'},
    // The gate never uses the default of `start()`, which would bundle the elements.
    rolldownOptions: {external: /\/lazy\/(elements|deferred)\.js$/, output},
  },
};

rmSync(join(root, 'dist'), {recursive: true, force: true});
const [types, manifest] = [
  run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'),
  run('node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze'),
];
for (const config of [npm, elements, deferred, gate]) await buildWith(config);
if (!(await types) || !(await manifest)) process.exitCode = 1;

/** @param {import('vite').InlineConfig} config */
function buildWith(config) {
  return build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    // Lit has a development build too, which NODE_ENV must not choose.
    resolve: {conditions: ['browser', 'module', 'production']},
    ...config,
    build: {
      target: 'es2022',
      emptyOutDir: false,
      ...config.build,
      rolldownOptions: {checks: {pluginTimings: false}, ...config.build?.rolldownOptions},
    },
  });
}

/**
 * Runs a tool beside the builds, and resolves to whether it succeeded.
 *
 * @param {string[]} args
 * @returns {Promise<boolean>}
 */
function run(...args) {
  const child = spawn(process.execPath, args, {cwd: root, stdio: 'inherit'});
  return new Promise((resolve) => child.on('close', (code) => resolve(code === 0)));
}

/**
 * The entries of the package: `src/NAME.ts` for each `dist/NAME.js` in the exports of package.json. A star stands for the
 * languages.
 *
 * @returns {Record<string, string>}
 */
function publishedEntries() {
  /** @type {{exports: Record<string, string | {default?: string}>}} */
  const {exports} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const files = Object.values(exports).map((target) =>
    typeof target === 'string' ? target : (target.default ?? ''),
  );
  const published = files.flatMap((file) => /^\.\/dist\/((?!cdn\/).+)\.js$/.exec(file)?.[1] ?? []);
  const names = published.flatMap((name) =>
    name.includes('*') ? ['en', ...languages()].map((code) => name.replace('*', code)) : name,
  );
  return Object.fromEntries(names.map((name) => [name, `src/${name}.ts`]));
}

/**
 * The codes of all languages except English, which `locales/index` imports.
 *
 * @returns {string[]}
 */
function languages() {
  const index = readFileSync(join(root, 'src', 'locales', 'index.ts'), 'utf8');
  return [...index.matchAll(/import\('\.\/([\w-]+)\.js'\)/g)].map(([, code = '']) => code);
}

/**
 * Puts all that the entry needs at once into one file, although other chunks need parts of it, too.
 *
 * @param {string} id
 * @param {{getModuleInfo(id: string): {isEntry: boolean, importers: string[]} | null}} modules
 * @returns {string | null}
 */
function withEntry(id, modules) {
  const {isEntry = false, importers = []} = modules.getModuleInfo(id) ?? {};
  return isEntry || importers.some((importer) => withEntry(importer, modules)) ? 'all' : null;
}

/**
 * A file name that ad-block lists don't match.
 *
 * @param {string} name
 */
function allowedName(name) {
  return /cookie|consent-banner/.test(name) ? 'shared' : name.replace('lp-consent-', '');
}
