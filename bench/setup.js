/**
 * Makes a clone ready to be measured: the dependencies of the project and the benchmark's own, a Chromium, and a fresh
 * build. Runs before `npm run bench`, so it may import Node's built-ins only.
 */
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {spawnSync} from 'node:child_process';
import {npm} from '../scripts/npm.js';
import {projectRoot} from '../scripts/project-root.js';
import {benchRoot} from './bench-root.js';

const stamp = join(benchRoot, 'node_modules', '.installed');
const wanted = createHash('sha256')
  .update(readFileSync(join(benchRoot, 'package-lock.json')))
  .digest('hex');

const env = {...process.env, ENGINES: 'chromium'};
needs(
  spawnSync(process.execPath, [join(projectRoot, 'scripts', 'setup.js'), '--browsers'], {
    env,
    stdio: 'inherit',
  }).status,
);
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  needs(npm(['ci', '--prefix', benchRoot, '--no-audit', '--no-fund', '--ignore-scripts']));
  writeFileSync(stamp, wanted);
}
needs(npm(['run', '--silent', 'compile']));

/** @param {number | null} code of a step that the others need */
function needs(code) {
  if (code !== 0) process.exit(code ?? 1);
}
