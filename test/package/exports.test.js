import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join, posix} from 'node:path';
import {describe, test} from 'node:test';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';

const root = join(import.meta.dirname, '..', '..');

const packageJson = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Every path that can be imported, with the files it leads to. */
const paths = Object.entries(packageJson.exports).map(([path, target]) => ({
  path,
  files: /** @type {string[]} */ (typeof target === 'string' ? [target] : Object.values(target)),
}));
const files = paths.flatMap((entry) => entry.files).filter((file) => !file.includes('*'));

/** The elements need a browser; everything else has to load on a server too. */
const forServers = paths.filter(
  (entry) => entry.path !== './elements' && entry.files.some((file) => /^\.\/dist\/[^*]+\.js$/.test(file)),
);

describe('the npm package', () => {
  for (const file of files) {
    test(`publishes ${file}`, () => assert.ok(existsSync(join(root, file))));
  }

  for (const {path} of forServers) {
    test(`can import ${path} without a document`, async () => {
      const module = await import(posix.join(packageJson.name, path));
      assert.ok(Object.keys(module).length > 0);
    });
  }

  test('contains the self-contained scripts', () => {
    for (const name of ['gate.js', 'lp-consent.js'])
      assert.ok(existsSync(join(root, 'dist', 'cdn', name)), name);
  });

  test('has no file name that ad blocker lists match', () => {
    const names = readdirSync(join(root, 'dist'), {recursive: true}).map(String);
    assert.deepEqual(
      names.filter((name) => name.endsWith('.js') && /cookie|consent-banner/.test(name)),
      [],
    );
  });

  test('contains what it needs, without tests or demo', () => {
    const packed = packedFiles();
    for (const file of files) assert.ok(packed.includes(file.slice(2)), file);
    assert.ok(packed.includes('dist/cdn/gate.js'));
    assert.deepEqual(
      packed.filter((file) => /^(test|demo|bench|src|scripts)\//.test(file)),
      [],
    );
  });

  test('satisfies publint', async () => {
    const {messages, pkg} = await publint({pkgDir: root, strict: true, pack: 'npm'});
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
  });
});

/** @returns {string[]} */
function packedFiles() {
  const cli = process.env['npm_execpath'];
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  /** @type {import('node:child_process').ExecFileSyncOptions} */
  const options = {cwd: root, stdio: ['ignore', 'pipe', 'ignore']};
  const output = cli
    ? execFileSync(process.execPath, [cli, ...args], options)
    : execFileSync('npm', args, options);
  return JSON.parse(String(output))[0].files.map((/** @type {{path: string}} */ {path}) => path);
}
