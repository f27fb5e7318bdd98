import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {projectRoot} from './project-root.js';

/**
 * What one stage of the test run counted, by engine, and what failed in it, handed from its own process to `test.js`.
 *
 * @typedef {{engine: string, passed: number, failed: number, skipped: number}} Row
 * @typedef {{rows: Row[], missing: string[], failures: string[]}} StageResult
 */

const folder = join(projectRoot, 'test-results');

/**
 * @param {string} stage
 * @param {StageResult} result
 */
export function writeResult(stage, result) {
  mkdirSync(folder, {recursive: true});
  writeFileSync(join(folder, `${stage}.json`), JSON.stringify(result, undefined, 2));
}

/**
 * @param {string} stage
 * @returns {StageResult | undefined}
 */
export function readResult(stage) {
  const file = join(folder, `${stage}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** Forgets an earlier run, so that a stage which breaks off can't be mistaken for one that passed. */
export function clearResults() {
  rmSync(folder, {recursive: true, force: true});
}

/**
 * Adds up the rows that name the same engine.
 *
 * @param {Row[]} rows
 * @returns {Row[]}
 */
export function sumByEngine(rows) {
  const engines = [...new Set(rows.map(({engine}) => engine))];
  return engines.map((engine) => {
    const own = rows.filter((row) => row.engine === engine);
    return {engine, passed: sum(own, 'passed'), failed: sum(own, 'failed'), skipped: sum(own, 'skipped')};
  });
}

/**
 * @param {Row[]} rows
 * @param {'passed' | 'failed' | 'skipped'} count
 */
export function sum(rows, count) {
  return rows.reduce((total, row) => total + row[count], 0);
}
