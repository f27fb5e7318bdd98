import {readdirSync, readFileSync} from 'node:fs';
import {join, posix} from 'node:path';

/**
 * One import, as a source file writes it.
 *
 * @typedef {object} Import
 * @property {string} file `ui/banner.ts`
 * @property {string} from the file's folder: `ui`; empty at the root
 * @property {string} specifier `../core/policy.js`
 * @property {string} target what it leads to: `core/policy.js`, or a package's name
 * @property {string} to the target's folder, or the package's name
 * @property {boolean} isPackage
 * @property {boolean} isTypeOnly
 */

const statement = /^(?:import|export)\s+(?<type>type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?'(?<specifier>[^']+)'/gm;
const call = /(?<type>typeof\s+)?\bimport\(\s*'(?<specifier>[^']+)'/g;
const comment = /^\s*(?:\/\*[\s\S]*?\*\/|\/\/.*)/gm;

/**
 * Every import below a folder, dynamic ones too.
 *
 * @param {string} folder
 * @returns {Import[]}
 */
export function readImports(folder) {
  const files = readdirSync(folder, {recursive: true}).map((file) => String(file).replaceAll('\\', '/'));
  return files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => importsOf(file, readFileSync(join(folder, file), 'utf8')));
}

/**
 * @param {string} file
 * @param {string} source
 * @returns {Import[]}
 */
export function importsOf(file, source) {
  const code = source.replaceAll(comment, '');
  return [...code.matchAll(statement), ...code.matchAll(call)].map(({groups = {}}) => {
    const {specifier = '', type} = groups;
    const isPackage = !specifier.startsWith('.');
    const target = isPackage ? packageOf(specifier) : posix.join(posix.dirname(file), specifier);
    return {
      file,
      from: folderOf(file),
      specifier,
      target,
      to: isPackage ? target : folderOf(target),
      isPackage,
      isTypeOnly: Boolean(type),
    };
  });
}

/** @param {string} path */
function folderOf(path) {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
}

/**
 * `lit/directives/when.js` → `lit`, `@lit/context/x` → `@lit/context`.
 *
 * @param {string} specifier
 */
function packageOf(specifier) {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}
