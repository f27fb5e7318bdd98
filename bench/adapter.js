import {readdirSync} from 'node:fs';
import {join} from 'node:path';

/**
 * A library as the benchmark sees it: what it needs in a page, and where a visitor looks and clicks. One file in
 * `adapters/` holds one library; a second way of using it is a second entry of its `adapters`.
 *
 * @typedef {object} Adapter
 * @property {string} name as it is called in the tables
 * @property {string} [package] its name on npm, which tells the version
 * @property {string} about how it is used here, in a sentence
 * @property {() => Promise<Record<string, string | Buffer>>} files what the server has of it: path in `/lib/`, or from the root → content
 * @property {() => Parts | Promise<Parts>} page what it needs in a page, as its own documentation says
 * @property {() => Parts} [crowd] the same where 100 services are asked for and 40 frames held
 * @property {(script: HeldScript) => string} hold one script that waits for consent, in the library's own way
 * @property {(scripts: readonly HeldScript[]) => string} [holdAll] instead of `hold`, where scripts are not held one by one
 * @property {Place} banner where the banner is; empty for no banner
 * @property {Place} accept the button that allows everything
 * @property {Place} refuse the button that allows nothing
 * @property {number} [deaf] milliseconds for which its buttons do not answer yet after they have been painted
 * @property {string} open script that opens the preferences
 * @property {string[]} [scenes] the only scenes it plays, where the others would tell nothing new
 * @property {string} [decide] script of `(yes) => …` that answers for the visitor, for a thousand decisions in a row
 *
 * @typedef {string[]} Place selectors, each looked up in the shadow root of what the one before has found
 * @typedef {{head?: string, start?: string, end?: string, inlined?: string}} Parts HTML for the head, the body's start and
 *   its end; `inlined` is what of it is the library's own code, and so is counted as downloaded
 * @typedef {{src?: string, code?: string}} HeldScript either an address or the code itself
 */

const folder = join(import.meta.dirname, 'adapters');

/** Every library, the floors first. */
export async function loadAdapters() {
  const files = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const all = await Promise.all(files.map(readAdapters));
  return all.flat().sort((a, b) => rank(a) - rank(b));
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
