import {kinds} from './kinds.js';

/**
 * The sections of a page as HTML text, for libraries that insert HTML from a server: one section for each kind on both
 * routes, with its held markup on `home`.
 *
 * @param {string} at
 * @param {string} route
 */
export function sections(at, route) {
  return kinds
    .filter(({isInHead}) => !isInHead)
    .map(({name}) => section(name, at, route))
    .join('\n');
}

/**
 * @param {string} name
 * @param {string} at
 * @param {string} route
 */
export function section(name, at, route) {
  const kind = kinds.find((one) => one.name === name);
  return `<section data-kind="${name}"><div class="root"><div class="app">
    <button class="count">0</button>
    ${route === 'home' ? kind?.markup(at) : '<p class="other">The other page</p>'}
    <p class="tail">The end</p>
  </div></div></section>`;
}
