import {packageFile} from '../package-file.js';

const files = ['cookieconsent.css', 'cookieconsent.umd.js'];

/** `hideFromBots` is off, because an automated browser counts as a bot. */
const config = {
  hideFromBots: false,
  categories: {necessary: {enabled: true, readOnly: true}, analytics: {}, marketing: {}},
  language: {
    default: 'en',
    translations: {
      en: {
        consentModal: {
          title: 'Your choice',
          description: 'We would like to store and read data on your device.',
          acceptAllBtn: 'Accept',
          acceptNecessaryBtn: 'Reject',
          showPreferencesBtn: 'Settings',
        },
        preferencesModal: {
          title: 'Settings',
          acceptAllBtn: 'Accept',
          acceptNecessaryBtn: 'Reject',
          savePreferencesBtn: 'Save',
          closeIconLabel: 'Close',
          sections: [
            {title: 'Analytics', description: 'Counts visits.', linkedCategory: 'analytics'},
            {title: 'Marketing', description: 'Shows advertisements.', linkedCategory: 'marketing'},
          ],
        },
      },
    },
  },
};

/** @type {import('../adapter.js').Adapter[]} */
export const adapters = [
  {
    name: 'vanilla-cookieconsent',
    package: 'vanilla-cookieconsent',
    about:
      'Its stylesheet in the head and its script as a module, as its guide for pages without a bundler describes.',
    files: async () =>
      Object.fromEntries(files.map((file) => [file, packageFile(`vanilla-cookieconsent/dist/${file}`)])),
    page: () => ({
      head: `<link rel="stylesheet" href="/lib/cookieconsent.css">
<script type="module">import '/lib/cookieconsent.umd.js'; CookieConsent.run(${JSON.stringify(config)});</script>`,
    }),
    hold: ({src, code = ''}) =>
      `<script type="text/plain" data-category="analytics"${src ? ` src="${src}"` : ''}>${code}</script>`,
    banner: ['#cc-main .cm'],
    accept: ['#cc-main .cm [data-role=all]'],
    refuse: ['#cc-main .cm [data-role=necessary]'],
    open: 'CookieConsent.showPreferences()',
    decide: "(yes) => CookieConsent.acceptCategory(yes ? 'all' : [])",
  },
];
