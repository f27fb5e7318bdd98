/** Builds `dist`: the package and the files for sites without a bundler (`vite.config.ts`), the types, and the manifest. */
import {spawn} from 'node:child_process';
import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'vite';

const root = join(import.meta.dirname, '..');

rmSync(join(root, 'dist'), {recursive: true, force: true});
const types = run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
const manifest = run('node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze');
for (const mode of ['npm', 'elements', 'deferred', 'gate']) await build({root, mode, logLevel: 'warn'});
if (!(await types) || !(await manifest)) process.exitCode = 1;

/**
 * Runs a tool beside the builds, and resolves to whether it succeeded.
 *
 * @param {string[]} args
 * @returns {Promise<boolean>}
 */
function run(...args) {
  const child = spawn(process.execPath, args, {cwd: root, stdio: 'inherit'});
  return new Promise((resolve) => child.on('close', (code) => resolve(code === 0)));
}
