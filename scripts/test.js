/**
 * Runs every stage of the tests, whatever fails on the way, and closes with what failed, one table and one count. Both stages in
 * browsers spend most of their time waiting for pages, so they run side by side.
 */
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {npm, npmBeside} from './npm.js';
import {projectRoot} from './project-root.js';
import {clearResults, readResult, sum} from './stage-result.js';

/** @typedef {{stage: string, engine: string, passed: number, failed: number, skipped: number, note?: string}} Line */

clearResults();
const lines = [
  ...single('build', 'compile'),
  ...single('check', 'check'),
  ...(await counted('package', /^package[\\/].*\.test\.js$/)),
  ...(
    await Promise.all([
      counted('components', /^(?!e2e|package|types).*\.test\.ts$/),
      counted('e2e', /^e2e[\\/].*\.spec\.ts$/),
    ])
  ).flat(),
];
report(lines);

/**
 * A stage that passes or fails as a whole.
 *
 * @param {string} stage
 * @param {string} script
 * @returns {Line[]}
 */
function single(stage, script) {
  announce(stage);
  const failed = npm(['run', '--silent', script]) === 0 ? 0 : 1;
  return [{stage, engine: '', passed: 1 - failed, failed, skipped: 0}];
}

/**
 * A stage that counts its tests. Failing without having counted a failure is one, and so is running no test at all.
 *
 * @param {string} stage
 * @param {RegExp} files which files in test/ belong to it
 * @returns {Promise<Line[]>}
 */
async function counted(stage, files) {
  const empty = {stage, engine: '', passed: 0, failed: 0, skipped: 0};
  const found = readdirSync(join(projectRoot, 'test'), {recursive: true}).some((file) =>
    files.test(String(file)),
  );
  if (!found) return [{...empty, note: 'no tests yet'}];

  const {code, output} = await npmBeside(['run', '--silent', `test:${stage}`]);
  announce(stage);
  console.log(output);
  const {rows, missing} = readResult(stage) ?? {rows: [], missing: []};
  const results = rows.map((row) => ({stage, ...row}));
  const absent = missing.map((engine) => ({...empty, note: `MISSING: ${engine}`}));

  if (sum(rows, 'passed') + sum(rows, 'failed') === 0)
    return [...results, {...empty, failed: 1, note: `ran no test, ended with code ${code}`}, ...absent];
  if (code !== 0 && sum(rows, 'failed') === 0)
    return [...results, {...empty, failed: 1, note: `ended with code ${code}`}, ...absent];
  return [...results, ...absent];
}

/** @param {string} stage */
function announce(stage) {
  console.log(`\n── ${stage} ${'─'.repeat(60 - stage.length)}`);
}

/** @param {Line[]} lines */
function report(lines) {
  announce('what failed');
  console.log(
    ['package', 'components', 'e2e'].flatMap((stage) => readResult(stage)?.failures ?? []).join('\n') ||
      'nothing',
  );
  announce('summary');
  for (const {stage, engine, passed, failed, skipped, note = ''} of lines) {
    const counts = [passed, failed, skipped].map((count) => String(count).padStart(7)).join('');
    console.log(`${stage.padEnd(12)}${engine.padEnd(10)}${counts}  ${note}`.trimEnd());
  }
  const skipped = sum(lines, 'skipped');
  console.log(
    `\n${sum(lines, 'passed')} passed, ${sum(lines, 'failed')} failed${skipped ? `, ${skipped} skipped` : ''}`,
  );
  process.exitCode = sum(lines, 'failed') === 0 ? 0 : 1;
}
