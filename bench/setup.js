/**
 * Prepares a clone for the benchmark: the dependencies of the project and of the benchmark, a Chromium, and a fresh
 * build. Runs before `npm run bench`, so it must import only Node's built-ins.
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
exitUnlessOk(
  spawnSync(process.execPath, [join(projectRoot, 'scripts', 'setup.js'), '--browsers'], {
    env,
    stdio: 'inherit',
  }).status,
);
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  exitUnlessOk(npm(['ci', '--prefix', benchRoot, '--no-audit', '--no-fund', '--ignore-scripts']));
  writeFileSync(stamp, wanted);
}
exitUnlessOk(npm(['run', '--silent', 'compile']));

/** @param {number | null} code the exit code of a step that later ones depend on */
function exitUnlessOk(code) {
  if (code !== 0) process.exit(code ?? 1);
}
