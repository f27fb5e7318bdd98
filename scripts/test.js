/**
 * Runs every stage of the tests, even after a failure, and ends with the failed tests and one count. The stages in one list
 * run side by side. The two in browsers do not: three engines at once keep two cores busy.
 */
import {spawn} from 'node:child_process';
import {existsSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {stripVTControlCharacters} from 'node:util';
import {missingEngines, wantedEngines} from './browsers.js';
import {readJunit} from './read-junit.js';

/** @typedef {{stage: string, engine?: string, passed: number, failed: number, skipped: number}} Row */

const root = join(import.meta.dirname, '..');
const results = join(root, 'test-results');
const stages = [['build'], ['check', 'test:unit', 'test:package'], ['test:components'], ['test:e2e']];

/** WebKit has component tests alone. */
const hasEndToEnd = wantedEngines().some((engine) => engine !== 'webkit');

/** @type {string[]} */
const failures = [];
/** @type {Row[]} */
const rows = [];

// A result of an earlier run must not be mistaken for that of a stage that crashed.
rmSync(results, {recursive: true, force: true});
for (const sideBySide of stages)
  await Promise.all(sideBySide.filter((stage) => stage !== 'test:e2e' || hasEndToEnd).map(run));
report();

/**
 * Runs one npm script. Its output is printed when it ends, so that stages don't mix their lines.
 *
 * @param {string} stage
 */
async function run(stage) {
  const child = spawn(`npm run --silent ${stage}`, {
    cwd: root,
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  const code = await new Promise((resolve) => child.on('close', resolve));
  print(stage, stripVTControlCharacters(output).trim());
  count(stage, code);
}

/**
 * Counts the tests of a stage. A stage without tests counts as one, and so does one that fails without a failed test, as when a
 * file cannot be loaded, or that runs no test at all.
 *
 * @param {string} stage
 * @param {number | null} code
 */
function count(stage, code) {
  const file = join(results, `${stage.replace('test:', '')}.xml`);
  const tests = existsSync(file) ? readJunit(readFileSync(file, 'utf8')) : [];
  for (const engine of new Set(tests.map((test) => test.engine))) {
    const own = tests.filter((test) => test.engine === engine);
    const failed = own.filter(({outcome}) => outcome === 'failed');
    const skipped = own.filter(({outcome}) => outcome === 'skipped').length;
    rows.push({
      stage,
      engine,
      passed: own.length - failed.length - skipped,
      failed: failed.length,
      skipped,
    });
    failures.push(...failed.map(({title}) => `✗ ${stage} ${engine}: ${title}`));
  }
  const hasTests = stage.startsWith('test:');
  const isUncounted = code !== 0 && !tests.some(({outcome}) => outcome === 'failed');
  if (isUncounted || (hasTests && tests.length === 0)) {
    rows.push({stage, passed: 0, failed: 1, skipped: 0});
    failures.push(`✗ ${stage}: ended with code ${code}${hasTests ? ` after ${tests.length} tests` : ''}`);
  } else if (!hasTests) rows.push({stage, passed: 1, failed: 0, skipped: 0});
}

function report() {
  if (failures.length) print('failed', failures.join('\n'));
  const lines = rows.map(({stage, engine = '', ...counts}) => {
    const columns = [counts.passed, counts.failed, counts.skipped].map((number) =>
      String(number).padStart(8),
    );
    return `${stage.padEnd(16)} ${engine.padEnd(16)}${columns.join('')}`;
  });
  const head = `${' '.repeat(33)}  passed  failed skipped`;
  const missing = missingEngines().map((engine) => `MISSING: ${engine}`);
  print('summary', [head, ...lines, ...missing].join('\n'));
  const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')];
  console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
  process.exitCode = failed ? 1 : 0;
}

/** @param {'passed' | 'failed' | 'skipped'} outcome */
function sum(outcome) {
  return rows.reduce((total, row) => total + row[outcome], 0);
}

/**
 * @param {string} title
 * @param {string} text
 */
function print(title, text) {
  console.log(`\n── ${title} ${'─'.repeat(Math.max(0, 60 - title.length))}\n${text}`);
}
