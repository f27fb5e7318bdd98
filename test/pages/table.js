import {frameworks} from './frameworks.js';
import {kinds, PAGE} from './kinds.js';
import {moments} from './moments.js';

/**
 * One cell of the table: one kind at one moment in a page of one framework.
 *
 * @typedef {object} Cell
 * @property {string} framework
 * @property {string} moment
 * @property {string} kind
 */

/**
 * Why a moment does not apply to a framework's pages. Empty if it does.
 *
 * @param {import('./frameworks.js').Framework} framework
 * @param {import('./moments.js').Moment} moment
 */
export function reasonToSkip({hasNoHistory}, {needsHistory}) {
  return hasNoHistory && needsHistory ? 'its routes have no entries in the session history' : '';
}

/** Every framework with each of its moments. Each opens one page. */
export const visits = frameworks.flatMap((framework) =>
  moments.filter((moment) => !reasonToSkip(framework, moment)).map((moment) => ({framework, moment})),
);

/** @type {readonly Cell[]} */
export const cells = visits.flatMap(({framework, moment}) =>
  [...kindsIn(framework).map(({name}) => name), PAGE].map((kind) => ({
    framework: framework.name,
    moment: moment.name,
    kind,
  })),
);

/**
 * The kinds that a framework's pages hold.
 *
 * @param {import('./frameworks.js').Framework} framework
 */
export function kindsIn({excluded}) {
  return kinds.filter(({name}) => !excluded?.[name]);
}
