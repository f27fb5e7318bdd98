/**
 * Four builds from one source, by `--mode`:
 *
 * - `npm`: the entries of the package, which import `lit` and `js-cookie` from wherever the site has them;
 * - `elements`: the elements in one self-contained module for sites without a bundler, `dist/cdn/lp-consent.js`;
 * - `deferred`: what follows a decision, likewise, `dist/cdn/lp-consent-deferred.js`;
 * - `gate`: the head script, one classic script, `dist/cdn/gate.js`.
 */
import {readFileSync} from 'node:fs';
import {defineConfig, type BuildEnvironmentOptions} from 'vite';
import {packLocales} from './scripts/pack-locales.js';
import {sharePolicy} from './scripts/share-policy.js';
import {terse} from './scripts/terse.js';

type Options = NonNullable<BuildEnvironmentOptions['rolldownOptions']>;
type Output = Exclude<Options['output'], readonly unknown[] | undefined>;

/** The Trusted Types policy of the Lit inside `lp-consent.js` where the gate has not made one for both. */
const litPolicy = 'lp-consent-lit';

const small: Output = {
  comments: false, // The licences stand in a file of their own.
  minify: {compress: {target: 'es2022'}, mangle: {toplevel: true}, codegen: {removeWhitespace: true}},
};

const builds: Record<string, BuildEnvironmentOptions> = {
  npm: {
    emptyOutDir: true,
    outDir: 'dist',
    lib: {entry: publishedEntries(), formats: ['es']},
    rolldownOptions: {
      external: [/^lit($|\/)/, /^@lit\//, 'js-cookie'],
      output: {...small, chunkFileNames: ({name}) => `chunks/${harmless(name)}.js`},
    },
  },
  elements: {
    emptyOutDir: false,
    outDir: 'dist/cdn',
    license: {fileName: 'lp-consent.licenses.md'},
    lib: {entry: {'lp-consent': 'src/lazy/elements.ts'}, formats: ['es']},
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      output: {
        ...small,
        chunkFileNames: ({name}) => `lp-consent-${harmless(name)}.js`,
        codeSplitting: {groups: [{name: withEntry}]},
      },
    },
  },
  deferred: {
    emptyOutDir: false,
    outDir: 'dist/cdn',
    license: {fileName: 'lp-consent-deferred.licenses.md'},
    lib: {entry: {'lp-consent-deferred': 'src/lazy/deferred.ts'}, formats: ['es']},
    rolldownOptions: {output: {...small, chunkFileNames: ({name}) => `lp-consent-${harmless(name)}.js`}},
  },
  gate: {
    emptyOutDir: false,
    outDir: 'dist/cdn',
    license: {fileName: 'gate.licenses.md'},
    lib: {entry: {gate: 'src/gate.ts'}, formats: ['iife'], name: 'lpConsentGate', fileName: () => 'gate.js'},
    // The default of `start()`, which the gate never takes, must not bring the elements in.
    rolldownOptions: {external: /\/lazy\/(elements|deferred)\.js$/, output: small},
  },
};

export default defineConfig(({mode}) => {
  const build = builds[mode];
  if (!build) throw new Error(`No such build: --mode ${mode}. There are ${Object.keys(builds).join(', ')}.`);
  return {
    publicDir: false,
    // Lit has a development build too, which NODE_ENV must not choose.
    resolve: {conditions: ['browser', 'module', 'production']},
    build: {
      target: 'es2022',
      ...build,
      rolldownOptions: {checks: {pluginTimings: false}, ...build.rolldownOptions},
    },
    define: mode === 'elements' ? {LANGUAGES: JSON.stringify(languages().join(' '))} : {},
    plugins: [mode === 'elements' && [sharePolicy(litPolicy), packLocales()], mode !== 'npm' && terse()],
  };
});

/** Whatever package.json publishes as `dist/NAME.js` is built from `src/NAME.ts`; the star stands for a language. */
function publishedEntries(): Record<string, string> {
  const {exports} = JSON.parse(readFileSync('package.json', 'utf8')) as {
    exports: Record<string, string | {default?: string}>;
  };
  const files = Object.values(exports).map((target) =>
    typeof target === 'string' ? target : (target.default ?? ''),
  );
  const published = files.flatMap((file) => /^\.\/dist\/((?!cdn\/).+)\.js$/.exec(file)?.[1] ?? []);
  const names = published.flatMap((name) =>
    name.includes('*') ? ['en', ...languages()].map((code) => name.replace('*', code)) : name,
  );
  return Object.fromEntries(names.map((name) => [name, `src/${name}.ts`]));
}

/** The codes of all languages but English: `locales/index` imports them. */
function languages(): string[] {
  return [...readFileSync('src/locales/index.ts', 'utf8').matchAll(/import\('\.\/([\w-]+)\.js'\)/g)].map(
    ([, code]) => code!,
  );
}

/** One file for whatever the entry needs at once, although others need parts of it, too. */
function withEntry(
  id: string,
  modules: {getModuleInfo(id: string): {isEntry: boolean; importers: string[]} | null},
): string | null {
  const {isEntry, importers} = modules.getModuleInfo(id)!;
  return isEntry || importers.some((importer) => withEntry(importer, modules)) ? 'all' : null;
}

/** Lists of advertisement blockers hide or block files by these words. */
function harmless(name: string): string {
  return /cookie|consent-banner/.test(name) ? 'shared' : name.replace('lp-consent-', '');
}
