import {readdirSync, readFileSync} from 'node:fs';
import {join, posix} from 'node:path';
import {parseSync} from 'vite';

/**
 * One import, as a source file writes it.
 *
 * @typedef {object} Import
 * @property {string} file `ui/lp-consent/banner.ts`
 * @property {string} from the top folder of the file: `ui`; `entries` at the root
 * @property {string} specifier `../../core/policy.js`
 * @property {string} target what it leads to: `core/policy.js`, or a package's name
 * @property {string} to the target's top folder, or the package's name
 * @property {boolean} isPackage
 * @property {boolean} isTypeOnly
 */

/**
 * Every import below a folder, dynamic ones and re-exports too.
 *
 * @param {string} folder
 * @returns {Import[]}
 */
export function readImports(folder) {
  const files = readdirSync(folder, {recursive: true}).map((file) => String(file).replaceAll('\\', '/'));
  return files
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .flatMap((file) => importsOf(file, readFileSync(join(folder, file), 'utf8')));
}

/**
 * @param {string} file
 * @param {string} source
 * @returns {Import[]}
 */
export function importsOf(file, source) {
  const {module} = parseSync(file, source);
  const imports = module.staticImports.map(({moduleRequest, entries}) => ({
    specifier: moduleRequest.value,
    isTypeOnly: entries.length > 0 && entries.every(({isType}) => isType),
  }));
  const reexports = module.staticExports.flatMap(({entries}) =>
    entries.flatMap(({moduleRequest, isType}) =>
      moduleRequest ? {specifier: moduleRequest.value, isTypeOnly: isType} : [],
    ),
  );
  const dynamic = module.dynamicImports.flatMap(({moduleRequest}) => {
    const specifier = /^(['"])(.+)\1$/.exec(source.slice(moduleRequest.start, moduleRequest.end))?.[2];
    return specifier ? {specifier, isTypeOnly: false} : [];
  });
  return [...imports, ...reexports, ...dynamic].map(({specifier, isTypeOnly}) => {
    const isPackage = !specifier.startsWith('.');
    const target = isPackage ? packageOf(specifier) : posix.join(posix.dirname(file), specifier);
    return {
      file,
      from: folderOf(file),
      specifier,
      target,
      to: isPackage ? target : folderOf(target),
      isPackage,
      isTypeOnly,
    };
  });
}

/** @param {string} path */
function folderOf(path) {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : 'entries';
}

/**
 * `lit/directives/when.js` → `lit`, `@lit/context/x` → `@lit/context`.
 *
 * @param {string} specifier
 */
function packageOf(specifier) {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}
