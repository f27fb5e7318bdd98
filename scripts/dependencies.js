import {createHash} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {npm} from './npm.js';
import {projectRoot} from './project-root.js';

const stamp = join(projectRoot, 'node_modules', '.installed');

/** What node_modules has to match: the lock file, and what package.json asks for. Scripts and texts may change freely. */
function wanted() {
  const {dependencies, devDependencies, overrides} = JSON.parse(read('package.json'));
  return createHash('sha256')
    .update(read('package-lock.json'))
    .update(JSON.stringify([dependencies, devDependencies, overrides]))
    .digest('hex');
}

/** @param {string} name */
function read(name) {
  return readFileSync(join(projectRoot, name), 'utf8');
}

/** Whether node_modules holds what the lock file asks for. */
export function areInstalled() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted();
}

/**
 * Installs what the lock file asks for, without the browsers that some packages would download.
 *
 * @throws when npm fails; its own message stands above.
 */
export function install() {
  const code = npm(['ci', '--no-audit', '--no-fund'], {
    PUPPETEER_SKIP_DOWNLOAD: '1',
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
  });
  if (code !== 0) throw new Error('npm ci failed: the dependencies are not installed.');
  markInstalled();
}

/** Remembers that node_modules is what the lock file asks for. */
export function markInstalled() {
  writeFileSync(stamp, wanted());
}
