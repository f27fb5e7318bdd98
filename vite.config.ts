/**
 * Four builds from one source, by `--mode`; `scripts/build.js` runs all of them:
 *
 * - `npm`: the entries of the package, which import `lit` and `js-cookie` from wherever the site has them;
 * - `elements`: `dist/cdn/lp-consent.js`, the elements as a self-contained module for sites without a bundler;
 * - `deferred`: `dist/cdn/lp-consent-deferred.js`, likewise. It is not a second entry of the build above, because the modules
 *   that both need would become a third file, and so one more request;
 * - `gate`: `dist/cdn/gate.js`, the head script, a classic script.
 */
import {readFileSync} from 'node:fs';
import {defineConfig, type UserConfig} from 'vite';
import {minify} from './scripts/minify.js';
import {packLocales} from './scripts/pack-locales.js';
import {sharePolicy} from './scripts/share-policy.js';
import {injectDocument, unclobberDocument} from './scripts/unclobber-document.js';

type Options = NonNullable<NonNullable<UserConfig['build']>['rolldownOptions']>;
type Output = Exclude<Options['output'], readonly unknown[] | undefined>;

/** The Trusted Types policy of the Lit inside `lp-consent.js`, unless the gate has created one for both. */
const LIT_POLICY = 'lp-consent-lit';

const small = {
  compress: {target: 'es2022'},
  mangle: {toplevel: true},
  codegen: {removeWhitespace: true},
} as const;

const output: Output = {
  comments: false, // The licenses have their own file.
  minify: small,
};

const builds: Record<string, UserConfig> = {
  npm: {
    build: {
      outDir: 'dist',
      lib: {entry: publishedEntries(), formats: ['es']},
      rolldownOptions: {
        external: [/^lit($|\/)/, /^@lit\//, 'js-cookie'],
        output: {...output, chunkFileNames: ({name}) => `chunks/${allowedName(name)}.js`},
      },
    },
  },
  elements: {
    define: {LANGUAGES: JSON.stringify(languages().join(' '))},
    plugins: [sharePolicy(LIT_POLICY), unclobberDocument(), packLocales(), minify()],
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
  },
  deferred: {
    plugins: [minify()],
    build: {
      outDir: 'dist/cdn',
      license: {fileName: 'lp-consent-deferred.licenses.md'},
      lib: {entry: {'lp-consent-deferred': 'src/lazy/deferred.ts'}, formats: ['es']},
      rolldownOptions: {
        output: {...output, chunkFileNames: ({name}) => `lp-consent-${allowedName(name)}.js`},
      },
    },
  },
  gate: {
    plugins: [minify()],
    build: {
      outDir: 'dist/cdn',
      license: {fileName: 'gate.licenses.md'},
      lib: {
        entry: {gate: 'src/gate.ts'},
        formats: ['iife'],
        name: 'lpConsentGate',
        fileName: () => 'gate.js',
      },
      // The gate never uses the default of `start()`, which would bundle the elements.
      // Names stay until terser sees them: equal short names in nested scopes keep it from inlining.
      rolldownOptions: {
        external: /\/lazy\/(elements|deferred)\.js$/,
        output: {...output, minify: {...small, mangle: false}},
      },
    },
  },
};

export default defineConfig(({mode}) => {
  const config = builds[mode];
  if (!config) throw new Error(`No such build: --mode ${mode}. There are ${Object.keys(builds).join(', ')}.`);
  return {
    ...config,
    publicDir: false,
    // Lit has a development build too, which NODE_ENV must not choose.
    resolve: {conditions: ['browser', 'module', 'production']},
    build: {
      target: 'es2022',
      emptyOutDir: false,
      ...config.build,
      rolldownOptions: {
        checks: {pluginTimings: false},
        transform: {inject: injectDocument},
        ...config.build?.rolldownOptions,
      },
    },
  };
});

/**
 * The entries of the package: `src/NAME.ts` for each `dist/NAME.js` in the exports of package.json. A star stands for the
 * languages.
 */
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

/** The codes of all languages except English, which `locales/index` imports. */
function languages(): string[] {
  const index = readFileSync('src/locales/index.ts', 'utf8');
  return [...index.matchAll(/import\('\.\/([\w-]+)\.js'\)/g)].map(([, code = '']) => code);
}

/** Puts all that the entry needs at once into one file, although other chunks need parts of it, too. */
function withEntry(
  id: string,
  modules: {getModuleInfo(id: string): {isEntry: boolean; importers: string[]} | null},
): string | null {
  const {isEntry = false, importers = []} = modules.getModuleInfo(id) ?? {};
  return isEntry || importers.some((importer) => withEntry(importer, modules)) ? 'all' : null;
}

/** A file name that ad-block lists don't match. */
function allowedName(name: string): string {
  return /cookie|consent-banner/.test(name) ? 'shared' : name.replace('lp-consent-', '');
}
