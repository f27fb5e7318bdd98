import {frameworks} from './frameworks.js';
import {kinds, PAGE} from './kinds.js';
import {moments} from './moments.js';

/**
 * One cell of the table: what one kind is like in one moment, in a page of one framework.
 *
 * @typedef {object} Cell
 * @property {string} framework
 * @property {string} moment
 * @property {string} kind
 */

/**
 * Why a framework's pages have no such moment; nothing if they have.
 *
 * @param {import('./frameworks.js').Framework} framework
 * @param {import('./moments.js').Moment} moment
 */
export function whyNot({hasNoHistory}, {needsHistory}) {
  return hasNoHistory && needsHistory ? 'its routes have no entry in the session history' : '';
}

/** Every framework with each of its moments: what one page is opened for. */
export const visits = frameworks.flatMap((framework) =>
  moments.filter((moment) => !whyNot(framework, moment)).map((moment) => ({framework, moment})),
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
