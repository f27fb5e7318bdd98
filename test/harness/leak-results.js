import {appendFileSync, existsSync, mkdirSync, readFileSync, rmSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {text} from 'node:stream/consumers';

/**
 * What one file of `test/leaks` found in one engine.
 *
 * @typedef {object} LeakResult
 * @property {string} engine
 * @property {number} [cells] how many cells were judged
 * @property {string[]} [leaks] the cells that failed
 * @property {string[]} [notJudged] what this engine cannot judge, and why
 * @property {number} [sequences] how many random sequences the model ran
 */

/** One line of JSON for each result, since several pages append to it. */
const file = join(import.meta.dirname, '..', '..', 'test-results', 'leaks.jsonl');

/**
 * Lets test pages record their results: `POST /__leaks` with a `LeakResult` as JSON.
 *
 * @returns {import('@web/dev-server-core').Middleware}
 */
export function recordLeaks() {
  return async (context, next) => {
    if (context.method !== 'POST' || context.path !== '/__leaks') return next();
    const result = JSON.parse(await text(context.req));
    mkdirSync(dirname(file), {recursive: true});
    appendFileSync(file, `${JSON.stringify(result)}\n`);
    context.status = 204;
  };
}

/**
 * The results of this run.
 *
 * @returns {LeakResult[]}
 */
export function readLeaks() {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line));
}

/** Deletes the results of an earlier run. */
export function clearLeaks() {
  rmSync(file, {force: true});
}
