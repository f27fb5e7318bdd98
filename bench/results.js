import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {differences, ratios, summarize} from './statistics.js';

/**
 * The stored results, unrounded and round by round. Tables and charts are derived from them.
 *
 * @typedef {object} Results
 * @property {string} measured the date
 * @property {string} browser
 * @property {string} machine
 * @property {Library[]} libraries
 * @property {Record<string, SceneResults>} scenes
 * @property {Record<string, Record<string, import('./facts.js').Fact>>} facts library → question → answer
 *
 * @typedef {{name: string, about: string, package?: string | undefined, version?: string | undefined}} Library
 *
 * @typedef {object} SceneResults
 * @property {number} rounds
 * @property {number[]} busy indexes of the rounds in which the machine was busy with other processes
 * @property {Record<string, Record<string, import('./statistics.js').Samples>>} samples library → metric → value by round
 * @property {Record<string, string>} failures library → the last error
 */

/** The path of the stored results. */
export const resultsFile = join(import.meta.dirname, 'results.json');

/** @returns {Results | undefined} */
export function readResults() {
  return existsSync(resultsFile) ? JSON.parse(readFileSync(resultsFile, 'utf8')) : undefined;
}

/** @param {Results} results */
export function writeResults(results) {
  const text = JSON.stringify(results, undefined, 1);
  // Writes each list of numbers on one line, so that the file can be read and compared.
  writeFileSync(
    resultsFile,
    `${text.replace(/\[[\d\s.,eEnul-]*\]/g, (list) => list.replace(/\s+/g, ' '))}\n`,
  );
}

/**
 * One cell of the tables: a library's value and ratio in a row.
 *
 * @param {Results} results
 * @param {import('./rows.js').Row} row
 * @param {string} name
 * @returns {{value: import('./statistics.js').Summary | undefined, ratio: import('./statistics.js').Summary | undefined}}
 */
export function cell(results, row, name) {
  const own = samplesOf(results, row, name);
  const base = row.base === undefined ? undefined : samplesOf(results, row, row.base);
  return {value: own && summarize(own), ratio: own && base && summarize(ratios(own, base))};
}

/**
 * @param {Results} results
 * @param {import('./rows.js').Row} row
 * @param {string} name
 */
function samplesOf({scenes}, {scene, metric, above}, name) {
  const samples = scenes[scene]?.samples;
  const own = samples?.[name]?.[metric];
  if (!own || above === undefined) return own;
  const floor = samples[above]?.[metric];
  return floor && name !== above ? differences(own, floor) : undefined;
}
