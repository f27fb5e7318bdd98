/**
 * The frameworks and libraries that own a page, each with the application that is bundled for it and how its pages are rendered.
 *
 * - `client`: an empty root for each kind, which the application renders into;
 * - `hydrated`: the same, rendered by the server and hydrated 50 ms after the load event;
 * - `text`: the application renders `<main>` from HTML text;
 * - `server`: the server sends whole pages and fragments.
 *
 * @typedef {object} Framework
 * @property {string} name
 * @property {string} app the entry in `apps/`
 * @property {'client' | 'hydrated' | 'text' | 'server'} pages
 * @property {string} [way] the variant of the application that the page uses
 * @property {string} [server] the entry in `apps/` that renders on the server
 * @property {boolean} [hasNoHistory] whether navigating adds no entry to the session history
 * @property {boolean} [rendersAnew] whether rendering again replaces each node, or takes away the address of a frame, without an
 *   event that the gate could use: frames and images may then load again
 * @property {boolean} [hasShadowRoots] whether it renders into shadow roots, where scripts have no `document.currentScript`
 * @property {{readonly [kind: string]: string}} [excluded] kinds that its pages cannot hold, and why
 */

/** https://github.com/vuejs/core/blob/main/packages/runtime-core/src/hydration.ts, `isTemplateNode` */
const unpacked = 'Vue replaces a template with its content when it hydrates';

/** @type {readonly Framework[]} */
export const frameworks = [
  {name: 'React', app: 'react.jsx', pages: 'client'},
  {name: 'React, StrictMode', app: 'react-strict.jsx', pages: 'client'},
  {name: 'React, hydrated', app: 'react-hydrated.jsx', pages: 'hydrated', server: 'react-server.jsx'},
  {name: 'Vue', app: 'vue.js', pages: 'client'},
  {
    name: 'Vue, hydrated',
    app: 'vue-hydrated.js',
    pages: 'hydrated',
    server: 'vue-server.js',
    excluded: {'template': unpacked, 'embed with a template': unpacked},
  },
  {name: 'Preact', app: 'preact.jsx', pages: 'client'},
  {name: 'Svelte', app: 'svelte.js', pages: 'client'},
  {name: 'Solid', app: 'solid.solid.jsx', pages: 'client'},
  {name: 'Lit', app: 'lit.js', pages: 'client'},
  {name: 'Lit, shadow root', app: 'lit-shadow.js', pages: 'client', hasShadowRoots: true},
  {name: 'Alpine', app: 'alpine.js', pages: 'client'},
  {name: 'jQuery .html()', app: 'jquery-html.js', pages: 'text', rendersAnew: true},
  {name: 'jQuery .append()', app: 'jquery-append.js', pages: 'text', rendersAnew: true},
  {name: 'morphdom', app: 'morphdom.js', pages: 'text', rendersAnew: true},
  {name: 'idiomorph', app: 'idiomorph.js', pages: 'text', rendersAnew: true},
  {name: 'htmx, boost', app: 'htmx.js', pages: 'server', way: 'boost', rendersAnew: true},
  {name: 'htmx, swap', app: 'htmx.js', pages: 'server', way: 'swap', rendersAnew: true},
  {
    name: 'htmx, out-of-band',
    app: 'htmx.js',
    pages: 'server',
    way: 'oob',
    hasNoHistory: true,
    rendersAnew: true,
  },
  {name: 'htmx, idiomorph', app: 'htmx.js', pages: 'server', way: 'morph', rendersAnew: true},
  {name: 'Turbo, visits', app: 'turbo.js', pages: 'server', way: 'visits', rendersAnew: true},
  {name: 'Turbo, morph', app: 'turbo.js', pages: 'server', way: 'morph'},
  {
    name: 'Turbo, frames',
    app: 'turbo.js',
    pages: 'server',
    way: 'frames',
    hasNoHistory: true,
    rendersAnew: true,
  },
  {
    name: 'Turbo, streams',
    app: 'turbo.js',
    pages: 'server',
    way: 'streams',
    hasNoHistory: true,
    rendersAnew: true,
  },
];
