import {packageFile} from '../package-file.js';
import {holdBySite, siteRelease} from '../site-release.js';

const files = ['cookieconsent.min.css', 'cookieconsent.min.js'];
const start = `cookieconsent.initialise({
  type: 'opt-in',
  palette: {popup: {background: '#fff', text: '#000'}, button: {background: '#000', text: '#fff'}},
  onInitialise() { if (this.hasConsented()) release(); },
  onStatusChange() { if (this.hasConsented()) release(); },
}, (popup) => { globalThis.popup = popup; });`;

/** @type {import('../adapter.js').Adapter[]} */
export const adapters = [
  {
    name: 'Osano cookieconsent',
    package: 'cookieconsent',
    about: 'With `type: opt-in`. It holds nothing: the site releases its scripts in the callbacks.',
    files: async () =>
      Object.fromEntries(files.map((file) => [file, packageFile(`cookieconsent/build/${file}`)])),
    page: () => ({
      head: '<link rel="stylesheet" href="/lib/cookieconsent.min.css">',
      end: `${siteRelease}<script src="/lib/cookieconsent.min.js"></script><script>${start}</script>`,
    }),
    hold: holdBySite,
    banner: ['.cc-window'],
    accept: ['.cc-window .cc-allow'],
    refuse: ['.cc-window .cc-deny'],
    open: 'popup.open()',
    decide: "(yes) => popup.setStatus(yes ? 'allow' : 'deny')",
  },
];
