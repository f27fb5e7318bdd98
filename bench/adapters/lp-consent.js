import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {bundle} from '../bundle.js';

const cdn = join(import.meta.dirname, '..', '..', 'dist', 'cdn');
const head = '<script src="/lib/gate.js" data-google data-on-withdraw="stay"></script>';
const element =
  '<lp-consent controller="Lord\'s Press" privacy-policy="/privacy" categories="analytics marketing"></lp-consent>';

/** @param {string} folder */
function filesIn(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name))]));
}

/** @type {import('../adapter.js').Adapter} */
const external = {
  name: 'lp-consent',
  about:
    'As the README describes: `gate.js` first in the head with `data-google`, `<lp-consent>` first in the body.',
  files: async () => filesIn(cdn),
  page: () => ({head, start: element}),
  crowd: () => {
    const service = (/** @type {string} */ name) =>
      `<lp-service name="${name}" title="Service ${name}" provider="Provider ${name}"><lp-cookie name="_${name}*" duration="P1M"></lp-cookie></lp-service>`;
    const category = (/** @type {number} */ c) =>
      `<lp-category name="c${c}" title="Purpose ${c}">${Array.from({length: 10}, (_, s) => service(`c${c}s${s}`)).join('')}</lp-category>`;
    const frame = (/** @type {number} */ i) =>
      `<iframe data-consent="c${i % 10}s${i % 7}" data-srcdoc="<p>Film ${i}</p>" title="Film ${i}"></iframe>`;
    const start = `<lp-consent controller="Lord's Press" privacy-policy="/privacy">${Array.from({length: 10}, (_, c) => category(c)).join('')}</lp-consent>`;
    // Without Google's signal, because `dataLayer` keeps everything that is pushed to it.
    return {
      head: head.replace(' data-google', ''),
      start,
      end: Array.from({length: 40}, (_, i) => frame(i)).join(''),
    };
  },
  hold: ({src, code = ''}) =>
    `<script type="text/plain" data-consent="analytics"${src ? ` src="${src}"` : ''}>${code}</script>`,
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
    about: 'The same with the gate inlined in the page, and `data-elements` for the other files.',
    page: () => {
      const inlined = readFileSync(join(cdn, 'gate.js'), 'utf8');
      return {
        head: `<script data-elements="/lib/" data-google data-on-withdraw="stay">${inlined}</script>`,
        start: element,
        inlined,
      };
    },
  },
  {
    ...external,
    name: 'gate and Lit alone',
    scenes: ['first-visit', 'first-visit-slow-4g'],
    about:
      'The same gate with a Lit element that shows the text of `bare`: the rest is the cost of the banner’s features.',
    files: async () => ({
      ...(await external.files()),
      'lp-consent.js': (await bundle('lit-alone.js'))['app.js'] ?? '',
    }),
  },
];

/**
 * Another build of lp-consent in the same pages.
 *
 * @param {string} folder the folder with its `gate.js`
 * @returns {import('../adapter.js').Adapter}
 */
export function buildIn(folder) {
  return {
    ...external,
    name: 'before',
    about: 'Another build of lp-consent.',
    files: async () => filesIn(folder),
  };
}
