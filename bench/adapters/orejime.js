import {packageFile} from '../package-file.js';

const files = ['orejime-standard-en.js', 'orejime-standard.css'];
const config = {
  privacyPolicyUrl: '/privacy',
  purposes: [{id: 'analytics', title: 'Analytics', description: 'Counts visits.', cookies: []}],
};

/** @type {import('../adapter.js').Adapter[]} */
export const adapters = [
  {
    name: 'Orejime',
    package: 'orejime',
    about:
      'Its standard theme in English, with script and stylesheet in the head, and each held script in its own template.',
    files: async () => Object.fromEntries(files.map((file) => [file, packageFile(`orejime/dist/${file}`)])),
    page: () => ({
      head: `<script>orejimeConfig = ${JSON.stringify(config)};</script>
<script src="/lib/orejime-standard-en.js"></script>
<link rel="stylesheet" href="/lib/orejime-standard.css">`,
    }),
    hold: ({src, code = ''}) =>
      `<template data-purpose="analytics"><script${src ? ` src="${src}"` : ''}>${code}</script></template>`,
    banner: ['.orejime-Banner'],
    accept: ['.orejime-Banner-saveButton'],
    refuse: ['.orejime-Banner-declineButton'],
    open: 'orejime.prompt()',
    decide: '(yes) => yes ? orejime.manager.acceptAll() : orejime.manager.declineAll()',
  },
];
