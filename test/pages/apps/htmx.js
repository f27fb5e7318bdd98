/** htmx in four variants, which the page names: boosted links, swaps with history, out-of-band swaps, and morphing. */
import htmx from 'htmx.org';
import 'idiomorph/htmx';
import {countPresses} from './counter.js';

globalThis.htmx = htmx;
countPresses();

const next = (type) => new Promise((resolve) => document.addEventListener(type, resolve, {once: true}));
const {way} = document.documentElement.dataset;

/** Follows a link of the page as a visitor's click would. */
async function follow(link) {
  const settled = next('htmx:afterSettle');
  link.click();
  await settled;
}

/** Adds a link to the page, and lets htmx process it. */
function linkTo(address, attributes) {
  const link = Object.assign(document.createElement('a'), {href: address, textContent: 'Go'});
  for (const [name, value] of Object.entries(attributes)) link.setAttribute(name, value);
  document.querySelector('nav').replaceChildren(link);
  htmx.process(document.querySelector('nav'));
  return link;
}

const part = (route) => `./part-${route}`;
const ways = {
  boost: {
    go: (route) => follow(linkTo(`./${route}`, {'hx-boost': 'true'})),
    rerender: () => follow(linkTo(location.pathname, {'hx-boost': 'true', 'hx-push-url': 'false'})),
  },
  swap: {
    go: (route) =>
      follow(
        linkTo(`./${route}`, {'hx-get': part(route), 'hx-target': '#main', 'hx-push-url': `./${route}`}),
      ),
    rerender: () => follow(linkTo('./home', {'hx-get': part('home'), 'hx-target': '#main'})),
  },
  oob: {
    go: (route) => follow(linkTo(`./${route}`, {'hx-get': `./oob-${route}`, 'hx-swap': 'none'})),
    rerender: () => follow(linkTo('./home', {'hx-get': './oob-home', 'hx-swap': 'none'})),
  },
  morph: {
    go: (route) =>
      follow(
        linkTo(`./${route}`, {
          'hx-ext': 'morph',
          'hx-get': part(route),
          'hx-target': '#main',
          'hx-swap': 'morph:innerHTML',
          'hx-push-url': `./${route}`,
        }),
      ),
    rerender: () =>
      follow(
        linkTo('./home', {
          'hx-ext': 'morph',
          'hx-get': part('home'),
          'hx-target': '#main',
          'hx-swap': 'morph:innerHTML',
        }),
      ),
  },
};

globalThis.app = ways[way];
