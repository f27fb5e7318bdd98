import {bundle} from '../bundle.js';

/** @param {readonly import('../adapter.js').HeldScript[]} scripts */
function holdAll(scripts) {
  const held = scripts.map(({src, code}, i) => ({
    id: `held-${i}`,
    category: 'measurement',
    ...(src ? {src} : {textContent: code}),
  }));
  return `<script>heldScripts = ${JSON.stringify(held)};</script>`;
}

/** @type {import('../adapter.js').Adapter[]} */
export const adapters = [
  {
    name: '@c15t/react',
    package: '@c15t/react',
    about:
      'The smallest React 18 app with its banner and dialog, offline, with scripts declared in the provider’s options.',
    files: () => bundle('c15t.jsx'),
    page: () => ({
      head: '<link rel="stylesheet" href="/lib/app.css"><script defer src="/lib/app.js"></script>',
      start: '<div id="app"></div>',
    }),
    hold: (script) => holdAll([script]),
    holdAll,
    banner: ['[data-testid=consent-banner-card]'],
    accept: ['[data-testid=consent-banner-accept-button]'],
    refuse: ['[data-testid=consent-banner-reject-button]'],
    open: "consent.setActiveUI('dialog')",
    decide: "(yes) => consent.saveConsents(yes ? 'all' : 'necessary')",
  },
];
