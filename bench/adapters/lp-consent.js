import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {projectRoot} from '../../scripts/project-root.js';

const cdn = join(projectRoot, 'dist', 'cdn');
const element = '<lp-consent controller="Lord\'s Press" privacy-policy="/privacy" categories="analytics marketing"></lp-consent>';

/** @type {import('../adapter.js').Adapter} */
const external = {
  name: 'lp-consent',
  about: 'As the README says: `gate.js` first in the head with `data-google`, `<lp-consent>` first in the body.',
  files: async () => {
    const names = readdirSync(cdn).filter((name) => name.endsWith('.js'));
    return Object.fromEntries(names.map((name) => [name, readFileSync(join(cdn, name))]));
  },
  page: () => ({head: '<script src="/lib/gate.js" data-google data-on-withdraw="stay"></script>', start: element}),
  hold: ({src, code = ''}) => `<script type="text/plain" data-consent="analytics"${src ? ` src="${src}"` : ''}>${code}</script>`,
  banner: ['lp-consent', '[part~=banner]'],
  accept: ['lp-consent', '[part~=grant]'],
  refuse: ['lp-consent', '[part~=deny]'],
  open: 'lpConsent.show()',
  decide: '(yes) => yes ? lpConsent.grantAll() : lpConsent.denyAll()',
};

/** @type {import('../adapter.js').Adapter[]} */
export const adapters = [
  external,
  {
    ...external,
    name: 'lp-consent, inlined',
    scenes: ['first-visit', 'first-visit-slow-4g', 'returning-allowed'],
    about: 'The same with the gate’s code in the page itself, and `data-elements` for the rest.',
    page: () => {
      const inlined = readFileSync(join(cdn, 'gate.js'), 'utf8');
      return {head: `<script data-elements="/lib/" data-google data-on-withdraw="stay">${inlined}</script>`, start: element, inlined};
    },
  },
];
