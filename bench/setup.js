/**
 * Prepares a clone for the benchmark: the dependencies of the project and its own, a Chromium, and a new build. Runs before
 * `npm run bench`, so it imports Node's built-ins only.
 */
import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {installBrowsers, installDependencies} from '../scripts/setup.js';

const root = join(import.meta.dirname, '..');

installDependencies(root);
installBrowsers([]);
installDependencies(import.meta.dirname, '--ignore-scripts');
const {status} = spawnSync(process.execPath, [join(root, 'scripts', 'build.js')], {stdio: 'inherit'});
process.exitCode ||= status ?? 1;
