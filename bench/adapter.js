import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {buildIn} from './adapters/lp-consent.js';

/**
 * A library as the benchmark uses it: what it needs in a page, and where a visitor looks and clicks. Each file in
 * `adapters/` describes one library; a second way to use it is a second entry in its `adapters`.
 *
 * @typedef {object} Adapter
 * @property {string} name shown in the tables
 * @property {string} [package] its name on npm, from which the version is read
 * @property {string} about how it is used here, in one sentence
 * @property {() => Promise<Record<string, string | Buffer>>} files the files that the server serves for it: path in `/lib/`, or from the root → content
 * @property {() => Parts | Promise<Parts>} page what it needs in a page, according to its documentation
 * @property {() => Parts} [crowd] the same for 100 services and 40 held frames
 * @property {(script: HeldScript) => string} hold marks one script to wait for consent, in the library's own way
 * @property {(scripts: readonly HeldScript[]) => string} [holdAll] replaces `hold` if scripts are not held individually
 * @property {Place} banner where the banner is; empty if there is none
 * @property {Place} accept the button that allows everything
 * @property {Place} refuse the button that allows nothing
 * @property {number} [inertMs] milliseconds for which its buttons do nothing after they have been painted
 * @property {string} open a script that opens the preferences
 * @property {string[]} [scenes] the only scenes it runs, if the others would add nothing
 * @property {string} [decide] a script `(yes) => …` that decides for the visitor, used for a thousand decisions in a row
 *
 * @typedef {string[]} Place selectors, each applied within the shadow root of the previous match
 * @typedef {{head?: string, start?: string, end?: string, inlined?: string}} Parts HTML for the head, the start of the body and
 *   its end; `inlined` is the library's own code in it, which counts as downloaded
 * @typedef {{src?: string, code?: string}} HeldScript a URL or inline code
 */

const folder = join(import.meta.dirname, 'adapters');

/**
 * Every library, the baselines first.
 *
 * @param {string} [before] a folder with another build of lp-consent, which joins as `before`
 */
export async function loadAdapters(before) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const all = await Promise.all(files.map(readAdapters));
  const known = all.flat().sort((a, b) => rank(a) - rank(b));
  return before ? [...known, buildIn(before)] : known;
}

/**
 * @param {string} file
 * @returns {Promise<Adapter[]>}
 */
async function readAdapters(file) {
  const {adapters} = await import(new URL(`adapters/${file}`, import.meta.url).href);
  return adapters;
}

/** @param {Adapter} adapter */
function rank({name}) {
  const first = [
    'none',
    'bare',
    'bare, observing',
    'lp-consent',
    'lp-consent, inlined',
    'gate and Lit alone',
  ].indexOf(name);
  return first < 0 ? Infinity : first;
}
