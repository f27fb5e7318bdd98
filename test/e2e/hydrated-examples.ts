import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {build, type Plugin} from 'esbuild';

/** How a framework's example is compiled, rendered on a server and hydrated. */
interface Framework {
  readonly compile?: (source: string, isServer: boolean) => Promise<string> | string;
  readonly server: string;
  readonly client: string;
}

/** The frameworks of the guide, by the heading above their example. */
const frameworks: Readonly<Record<string, Framework>> = {
  'React': {
    server: `import {renderToString} from 'react-dom/server'; import {Film} from 'example';
      export const html = renderToString(<Film />);`,
    client: `import {hydrateRoot} from 'react-dom/client'; import {Film} from 'example';
      hydrateRoot(root, <Film />, {onRecoverableError: console.error});`,
  },
  'Vue and Nuxt': {
    compile: compileVue,
    server: `import {createSSRApp} from 'vue'; import {renderToString} from 'vue/server-renderer'; import Film from 'example';
      export const html = renderToString(createSSRApp(Film));`,
    client: `import {createSSRApp} from 'vue'; import Film from 'example'; createSSRApp(Film).mount(root);`,
  },
  'Svelte and SvelteKit': {
    compile: compileSvelte,
    server: `import {render} from 'svelte/server'; import Film from 'example'; export const html = render(Film).body;`,
    client: `import {hydrate} from 'svelte'; import Film from 'example'; hydrate(Film, {target: root});`,
  },
  'Solid': {
    compile: compileSolid,
    server: `import {renderToString, generateHydrationScript, createComponent} from 'solid-js/web'; import {Film} from 'example';
      export const html = renderToString(() => createComponent(Film, {}));
      export const head = generateHydrationScript();`,
    client: `import {hydrate, createComponent} from 'solid-js/web'; import {Film} from 'example';
      hydrate(() => createComponent(Film, {}), root);`,
  },
};

export const hydratedFrameworks = Object.keys(frameworks);

/** A framework's example: the HTML that a server renders, what it adds to the head, and a module that hydrates `root`. */
export async function hydratedExample(
  name: string,
  origin: string,
): Promise<{html: string; head: string; module: string}> {
  const {compile, server, client} = frameworks[name]!;
  const guide = readFileSync(new URL('../../demo/frameworks.md', import.meta.url), 'utf8');
  const section = guide.split(`\n## ${name}\n`)[1]!;
  const [, language = '', source = ''] = /^```(\w+)\n([^]*?)^```/m.exec(section)!;
  const bundle = async (entry: string, isServer: boolean): Promise<string> => {
    const example = source.replace('https://films.example', origin);
    const contents = compile ? await compile(example, isServer) : example;
    const {outputFiles} = await build({
      stdin: {contents: entry, loader: 'jsx', resolveDir: import.meta.dirname},
      bundle: true,
      write: false,
      format: isServer ? 'cjs' : 'esm',
      platform: isServer ? 'node' : 'browser',
      target: 'es2022',
      jsx: 'automatic',
      // The development builds report what hydration finds changed.
      conditions: isServer ? ['node'] : ['browser', 'development'],
      define: {
        'process.env.NODE_ENV': isServer ? '"production"' : '"development"',
        '__VUE_OPTIONS_API__': 'true',
        '__VUE_PROD_DEVTOOLS__': 'false',
        '__VUE_PROD_HYDRATION_MISMATCH_DETAILS__': 'true',
      },
      plugins: [provideExample(contents, language)],
      logLevel: 'error',
    });
    return outputFiles[0]!.text;
  };

  const module = {exports: {} as {html: string | Promise<string>; head?: string}};
  // oxlint-disable-next-line typescript/no-implied-eval -- the bundle is made from this file and the guide.
  new Function('module', 'exports', 'require', await bundle(server, true))(
    module,
    module.exports,
    createRequire(import.meta.url),
  );
  return {
    html: await module.exports.html,
    head: module.exports.head ?? '',
    module: await bundle(`const root = document.getElementById('root'); ${client}`, false),
  };
}

function provideExample(contents: string, language: string): Plugin {
  return {
    name: 'example',
    setup({onResolve, onLoad}) {
      onResolve({filter: /^example$/}, () => ({
        path: join(import.meta.dirname, 'example'),
        namespace: 'guide',
      }));
      onLoad({filter: /./, namespace: 'guide'}, () => ({
        contents,
        loader: language === 'jsx' ? 'jsx' : 'js',
        resolveDir: import.meta.dirname,
      }));
    },
  };
}

async function compileVue(source: string, isServer: boolean): Promise<string> {
  const {compileScript, parse} = await import('vue/compiler-sfc');
  const compilerOptions = {isCustomElement: (tag: string) => tag.startsWith('lp-')};
  const {descriptor} = parse(source, {templateParseOptions: compilerOptions});
  return compileScript(descriptor, {
    id: 'film',
    inlineTemplate: true,
    templateOptions: {ssr: isServer, ssrCssVars: [], compilerOptions},
  }).content;
}

async function compileSvelte(source: string, isServer: boolean): Promise<string> {
  const {compile} = await import('svelte/compiler');
  return compile(source, {filename: 'Film.svelte', generate: isServer ? 'server' : 'client', dev: !isServer})
    .js.code;
}

async function compileSolid(source: string, isServer: boolean): Promise<string> {
  const {transformAsync} = (await import('@babel/core' as string)) as {
    transformAsync(source: string, options: object): Promise<{code: string}>;
  };
  const presets = [['babel-preset-solid', {generate: isServer ? 'ssr' : 'dom', hydratable: true}]];
  return (await transformAsync(source, {presets, babelrc: false, configFile: false})).code;
}
