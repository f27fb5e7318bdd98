import {parseArgs} from 'node:util';

/**
 * What `npm run bench -- …` was asked for.
 *
 * @typedef {object} Options
 * @property {number} rounds at most so many of each scene
 * @property {number} minutes after which only what has had too few rounds is still played
 * @property {string[]} only names of libraries, or the beginnings of names; empty for all
 * @property {string[]} rows ids of rows, or the beginnings of ids; empty for all
 * @property {boolean} write whether the results are kept
 */

const enough = 15;
/** So that everything can be measured in a coffee break. */
const patience = 21;

/**
 * A look at some libraries or in few rounds is for the terminal alone, unless `--write` says otherwise.
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
      write: {type: 'boolean'},
    },
  });
  const rounds = Number(values.rounds ?? enough);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Error(`--rounds=${values.rounds}: a whole number from 1 is needed.`);
  const minutes = Number(values.minutes ?? patience);
  if (!(minutes > 0)) throw new Error(`--minutes=${values.minutes}: a number above 0 is needed.`);
  const only = list(values.only);
  return {
    rounds,
    minutes,
    only,
    rows: list(values.rows),
    write: values.write ?? (rounds >= enough && !only.length),
  };
}

/** @param {string | undefined} value */
function list(value = '') {
  return value
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}
