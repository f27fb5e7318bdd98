/**
 * Makes a fresh clone ready: dependencies always, browsers with `--browsers`. Runs before `npm start` and `npm test`, so
 * it may import Node's built-ins only.
 */
import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {areInstalled, install} from './dependencies.js';
import {projectRoot} from './project-root.js';

if (!areInstalled()) install();

if (process.argv.includes('--browsers')) {
  // A process of its own: this one has already looked for packages that were not there yet.
  const {status} = spawnSync(process.execPath, [join(projectRoot, 'scripts', 'get-browsers.js')], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}
