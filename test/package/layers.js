/**
 * Which folder of `src` may import what. `layers.test.js` enforces it, and the table in CONTRIBUTING.md is written from it:
 * `node test/package/layers.js`.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/**
 * @typedef {object} Layer
 * @property {string} folder a folder of `src`; `entries` are the files at its root
 * @property {readonly string[]} imports the folders and packages that it may import
 * @property {readonly string[]} [types] those of which it may import types only
 * @property {Readonly<Record<string, readonly string[]>>} [only] which of its files may import which files of other folders
 * @property {string} what what is in it
 */

const everything = ['core', 'locales', 'store', 'gate', 'guard', 'erasure', 'signals', 'dev', 'ui'];

/** @type {readonly Layer[]} */
export const layers = [
  {
    folder: 'entries',
    imports: [...everything, 'lazy'],
    what: 'what a site imports or embeds, and the composition root',
  },
  {folder: 'lazy', imports: everything, what: 'the two chunks that the gate imports later'},
  {
    folder: 'ui',
    imports: ['core', 'locales', 'lit'],
    types: ['store'],
    only: {
      'ui/lp-consent-embed/': ['gate/held.js', 'gate/hold-again.js'],
    },
    what: 'the elements',
  },
  {
    folder: 'dev',
    imports: ['core', 'locales'],
    types: ['store'],
    only: {'dev/': ['gate/held.js']},
    what: 'checks that load in development only',
  },
  {folder: 'gate', imports: ['core', 'store'], what: 'holds and releases'},
  {folder: 'guard', imports: ['core', 'store'], what: 'the Content-Security-Policy, and its reports'},
  {folder: 'erasure', imports: ['core', 'store', 'js-cookie'], what: 'erases what denied services stored'},
  {folder: 'signals', imports: ['core', 'store'], what: 'connects the store with other parties'},
  {folder: 'store', imports: ['core'], what: 'the decision, its cookie, its events, other tabs'},
  {folder: 'locales', imports: [], what: 'the texts, and how languages format'},
  {folder: 'core', imports: [], what: 'the rules, without a browser'},
  {
    folder: 'types',
    imports: [],
    types: ['core', 'ui', 'entries', 'react', 'solid-js', 'svelte', 'vue'],
    what: 'the tags for frameworks',
  },
];

/** Folders whose types any file may import. */
export const typesForAll = ['core', 'locales'];

const contributing = join(import.meta.dirname, '..', '..', 'CONTRIBUTING.md');

/** CONTRIBUTING.md with the table of layers as it is enforced. */
export function contributingWithLayers() {
  const rows = layers.map(({folder, imports, types = [], only = {}, what}) => {
    const exceptions = Object.entries(only).map(
      ([path, files]) => `${files.map((file) => `\`${file}\``).join(', ')} (from \`${path}\`)`,
    );
    const names = [...imports, ...types.map((name) => `${name} (types)`), ...exceptions];
    return `| \`${folder}\` | ${what} | ${names.join(', ') || 'nothing'} |`;
  });
  const table = ['| folder | what is in it | may import |', '|---|---|---|', ...rows].join('\n');
  return readFileSync(contributing, 'utf8').replace(
    /(<!-- layers -->)[^]*(<!-- \/layers -->)/,
    `$1\n${table}\n$2`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(contributing, contributingWithLayers());
