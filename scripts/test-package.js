/** Runs the tests of the package with Node's own runner, file by file: its patterns for folders differ between versions. */
import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {projectRoot} from './project-root.js';

const folder = join(projectRoot, 'test', 'package');
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.test.js'))
  .map((name) => join(folder, name));
const reporters = ['spec', './test/harness/package-reporter.js'].flatMap((reporter) => [
  `--test-reporter=${reporter}`,
  '--test-reporter-destination=stdout',
]);

const {status} = spawnSync(process.execPath, ['--test', ...reporters, ...files], {
  cwd: projectRoot,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
