import {readFileSync} from 'node:fs';
import {join} from 'node:path';

/**
 * A file of a package, as npm installed it.
 *
 * @param {string} path `klaro/dist/klaro.js`
 */
export function packageFile(path) {
  return readFileSync(join(import.meta.dirname, 'node_modules', path));
}

/**
 * Which version is installed, or `undefined` where nothing comes from npm.
 *
 * @param {string | undefined} name
 * @returns {string | undefined}
 */
export function versionOf(name) {
  return name && JSON.parse(packageFile(`${name}/package.json`).toString()).version;
}
