import {parseArgs} from 'node:util';

/**
 * What `npm run bench -- …` was asked for.
 *
 * @typedef {object} Options
 * @property {number} rounds
 * @property {string[]} only names of libraries, or the beginnings of names; empty for all
 * @property {string[]} rows ids of rows, or the beginnings of ids; empty for all
 * @property {boolean} write whether the results are kept
 */

const enough = 15;

/**
 * A look at some libraries or in few rounds is for the terminal alone, unless `--write` says otherwise.
 *
 * @param {readonly string[]} args
 * @returns {Options}
 */
export function readOptions(args) {
  const {values} = parseArgs({
    args: [...args],
    options: {rounds: {type: 'string'}, only: {type: 'string'}, rows: {type: 'string'}, write: {type: 'boolean'}},
  });
  const rounds = Number(values.rounds ?? enough);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds=${values.rounds}: a whole number from 1 is needed.`);
  const only = list(values.only);
  return {rounds, only, rows: list(values.rows), write: values.write ?? (rounds >= enough && !only.length)};
}

/** @param {string | undefined} value */
function list(value = '') {
  return value.split(',').map((name) => name.trim()).filter(Boolean);
}
