import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, constants} from 'node:zlib';
import {projectRoot} from './project-root.js';

const cdn = join(projectRoot, 'dist', 'cdn');
const readme = join(projectRoot, 'README.md');
const sizes = join(projectRoot, 'test', 'package', 'sizes.json');
const isLanguage = /^lp-consent-[a-z]{2}(-[A-Z]\w+)?(-more)?\.js$/;

/** @type {() => {what: string, files: string[], after?: string[]}[]} The rows of the README's table: when, which files, and which are loaded by then. */
const rows = () => [
  {what: 'every page, once the visitor has decided', files: ['gate.js']},
  {what: 'the first visit, until the banner is shown in English', files: ['gate.js', 'lp-consent.js']},
  largestLanguage(),
  {
    what: 'opening the preferences',
    files: ['lp-consent-preferences.js'],
    after: ['lp-consent.js'],
  },
  {what: 'what follows a decision', files: ['lp-consent-deferred.js']},
];

/**
 * What visitors download of some files, in bytes of brotli at its best, file by file as a server sends them, with all
 * that the browser has to fetch before it can run them.
 *
 * @param {string[]} files
 */
export function downloadSize(files) {
  const all = new Set(files.flatMap((file) => withStaticImports(join(cdn, file))));
  return [...all].reduce((total, file) => total + brotli(file), 0);
}

/** The size of each script that a browser may fetch, in bytes of brotli; of the languages, the largest. */
export function fileSizes() {
  const scripts = readdirSync(cdn).filter((file) => file.endsWith('.js'));
  const [languages, others] = [
    scripts.filter((file) => isLanguage.test(file)),
    scripts.filter((file) => !isLanguage.test(file)),
  ];
  const largest = (/** @type {string[]} */ files) =>
    Math.max(...files.map((file) => brotli(join(cdn, file))));
  return {
    ...Object.fromEntries(others.map((file) => [file, brotli(join(cdn, file))])),
    'a language, for the banner': largest(languages.filter((file) => !file.endsWith('-more.js'))),
    'a language, for the rest': largest(languages.filter((file) => file.endsWith('-more.js'))),
  };
}

/** The sizes that are written down. */
export const knownSizes = () => JSON.parse(readFileSync(sizes, 'utf8'));

/** @param {string} file */
function brotli(file) {
  return brotliCompressSync(readFileSync(file), {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;
}

/** The row for the banner in a language other than English: the largest one. */
function largestLanguage() {
  const [file = ''] = readdirSync(cdn)
    .filter((name) => isLanguage.test(name) && !name.endsWith('-more.js'))
    .sort((one, other) => brotli(join(cdn, other)) - brotli(join(cdn, one)));
  const code = file.slice('lp-consent-'.length, -'.js'.length);
  const name = new Intl.DisplayNames('en', {type: 'language'}).of(code);
  return {what: `the banner in another language, at most (${name} is the largest)`, files: [file]};
}

/** The README as its table of sizes should be. */
export function readmeWithSizes() {
  const lines = rows().map(({what, files, after = []}) => {
    const names = files.map((file) => `\`${file}\``).join(', ');
    return `| ${what} | ${names} | ${((downloadSize(files) - downloadSize(after)) / 1000).toFixed(1)} kB |`;
  });
  const table = ['| when | files | size |', '|---|---|---|', ...lines].join('\n');
  return readFileSync(readme, 'utf8').replace(/(<!-- sizes -->)[^]*(<!-- \/sizes -->)/, `$1\n${table}\n$2`);
}

/**
 * @param {string} file
 * @returns {string[]}
 */
function withStaticImports(file) {
  const imports = readFileSync(file, 'utf8').matchAll(/\b(?:import|from)\s*["'](\.[^"']+)["']/g);
  return [
    file,
    ...[...imports].flatMap(([, specifier = '']) => withStaticImports(join(dirname(file), specifier))),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(readme, readmeWithSizes());
  writeFileSync(sizes, `${JSON.stringify(fileSizes(), null, 2)}\n`);
}
