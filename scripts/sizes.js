import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';

const root = join(import.meta.dirname, '..');
const cdn = join(root, 'dist', 'cdn');
const readme = join(root, 'README.md');
const sizes = join(root, 'test', 'package', 'sizes.json');
const isLanguage = /^lp-consent-[a-z]{2}(-[A-Z]\w+)?(-more)?\.js$/;

/** @type {() => {what: string, files: string[], after?: string[]}[]} The rows of the README's table: when, which files (the table adds those that they import), and which are loaded by then. */
const rows = () => [
  {what: 'every page, once the visitor has decided', files: ['gate.js']},
  {what: 'the first visit, until the banner is shown in English', files: ['gate.js', 'lp-consent.js']},
  largestLanguage(),
  {what: 'opening the preferences', files: ['lp-consent-preferences.js'], after: ['lp-consent.js']},
  {
    what: 'a page with `<lp-consent-embed>`, besides `lp-consent.js`',
    files: ['lp-consent-embed.js'],
    after: ['lp-consent.js'],
  },
  {
    what: 'a page with `<lp-consent-declaration>`, besides `lp-consent.js`',
    files: ['lp-consent-declaration.js'],
    after: ['lp-consent.js'],
  },
  {
    what: 'a page with `<lp-consent-link>`, besides `lp-consent.js`',
    files: ['lp-consent-link.js'],
    after: ['lp-consent.js'],
  },
  {what: 'what follows a decision', files: ['lp-consent-deferred.js']},
];

/**
 * The download size of some files with all their static imports, in bytes. Each file is compressed separately, as a server
 * sends it, with brotli at its highest quality.
 *
 * @param {string[]} files
 */
export function downloadSize(files) {
  return downloads(files).reduce((total, file) => total + brotli(file), 0);
}

/**
 * The paths of some files and of all their static imports, each once.
 *
 * @param {string[]} files
 */
function downloads(files) {
  return [...new Set(files.flatMap((file) => withStaticImports(join(cdn, file))))];
}

/** The size of each script in bytes of brotli. The languages count as one: the largest. */
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

/** The committed sizes. */
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

/** The README with an up-to-date table of sizes. */
export function readmeWithSizes() {
  const lines = rows().map(({what, files, after = []}) => {
    const loaded = downloads(after);
    const names = downloads(files)
      .filter((file) => !loaded.includes(file))
      .map((file) => `\`${basename(file)}\``)
      .join(', ');
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

if (process.argv[1] === import.meta.filename) {
  writeFileSync(readme, readmeWithSizes());
  writeFileSync(sizes, `${JSON.stringify(fileSizes(), null, 2)}\n`);
}
