import {parseArgs} from 'node:util';

/**
 * The options of `npm run bench -- …`.
 *
 * @typedef {object} Options
 * @property {number} rounds the maximum number of rounds for each scene
 * @property {number} minutes after this time, only scenes with too few rounds still run
 * @property {string[]} only names of libraries or prefixes of names; empty for all
 * @property {string[]} rows parts of the ids of rows; empty for all
 * @property {string | undefined} before a folder with `gate.js` and its chunks from another build of lp-consent, measured beside this one
 * @property {boolean} write whether the results are stored
 */

const DEFAULT_ROUNDS = 15;
/** Short enough to measure everything during a coffee break. */
const DEFAULT_MINUTES = 21;

/**
 * A run with some libraries or few rounds only prints its results, unless `--write` is set.
 *
 * @param {readonly string[]} args
 * @returns {Options}
 */
export function readOptions(args) {
  const {values} = parseArgs({
    args: [...args],
    options: {
      rounds: {type: 'string'},
      minutes: {type: 'string'},
      only: {type: 'string'},
      rows: {type: 'string'},
      before: {type: 'string'},
      write: {type: 'boolean'},
    },
  });
  const rounds = Number(values.rounds ?? DEFAULT_ROUNDS);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Error(`--rounds=${values.rounds}: use a whole number, 1 or more.`);
  const minutes = Number(values.minutes ?? DEFAULT_MINUTES);
  if (!(minutes > 0)) throw new Error(`--minutes=${values.minutes}: use a number above 0.`);
  const only = list(values.only);
  return {
    rounds,
    minutes,
    only,
    rows: list(values.rows),
    before: values.before,
    write: values.write ?? (rounds >= DEFAULT_ROUNDS && !only.length && !values.before),
  };
}

/** @param {string | undefined} value */
function list(value = '') {
  return value
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}
