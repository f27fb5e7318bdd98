import {readFileSync} from 'node:fs';
import {join} from 'node:path';

/**
 * Reads a file of an installed package.
 *
 * @param {string} path `klaro/dist/klaro.js`
 */
export function packageFile(path) {
  return readFileSync(join(import.meta.dirname, 'node_modules', path));
}

/**
 * The installed version, or `undefined` for a library that is not from npm.
 *
 * @param {string | undefined} name
 * @returns {string | undefined}
 */
export function versionOf(name) {
  return name && JSON.parse(packageFile(`${name}/package.json`).toString()).version;
}
