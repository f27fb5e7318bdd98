import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {differences, ratios, summarise} from './statistics.js';

/**
 * What was measured, unrounded and round by round: everything that is told of it is derived from here.
 *
 * @typedef {object} Results
 * @property {string} measured the day
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
 * @property {number[]} busy rounds in which the machine was busy with something else, counted from zero
 * @property {Record<string, Record<string, import('./statistics.js').Samples>>} samples library → metric → value by round
 * @property {Record<string, string>} failures library → what went wrong last
 */

/** Where the last run that was kept stands. */
export const resultsFile = join(import.meta.dirname, 'results.json');

/** @returns {Results | undefined} */
export function readResults() {
  return existsSync(resultsFile) ? JSON.parse(readFileSync(resultsFile, 'utf8')) : undefined;
}

/** @param {Results} results */
export function writeResults(results) {
  const text = JSON.stringify(results, undefined, 1);
  // One line for a list of numbers, so that the file can be read and compared.
  writeFileSync(
    resultsFile,
    `${text.replace(/\[[\d\s.,eEnul-]*\]/g, (list) => list.replace(/\s+/g, ' '))}\n`,
  );
}

/**
 * One cell of the tables: what a library had in a row.
 *
 * @param {Results} results
 * @param {import('./rows.js').Row} row
 * @param {string} name
 * @returns {{value: import('./statistics.js').Summary | undefined, ratio: import('./statistics.js').Summary | undefined}}
 */
export function cell(results, row, name) {
  const own = samplesOf(results, row, name);
  const base = row.base === undefined ? undefined : samplesOf(results, row, row.base);
  return {value: own && summarise(own), ratio: own && base && summarise(ratios(own, base))};
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
