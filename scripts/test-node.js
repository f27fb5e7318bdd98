/**
 * Runs tests in Node: `node scripts/test-node.js NAME FILE…`. Prints them, and leaves the report `test-results/NAME.xml` for
 * `scripts/test.js`.
 */
import {spawnSync} from 'node:child_process';
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';

const root = join(import.meta.dirname, '..');
const results = join(root, 'test-results');
const [name, ...files] = process.argv.slice(2);
const reporters = [
  ['spec', 'stdout'],
  ['junit', join(results, `${name}.xml`)],
].flatMap(([reporter, destination]) => [
  `--test-reporter=${reporter}`,
  `--test-reporter-destination=${destination}`,
]);

mkdirSync(results, {recursive: true});
const {status} = spawnSync(process.execPath, ['--import', 'tsx', '--test', ...reporters, ...files], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
