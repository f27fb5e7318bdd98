import {packageFile} from '../package-file.js';

const config = {
  version: 1,
  acceptAll: true,
  lang: 'en',
  privacyPolicy: '/privacy',
  translations: {
    zz: {privacyPolicyUrl: '/privacy'},
    en: {analytics: {description: 'Counts visits.'}, purposes: {analytics: 'Analytics'}},
  },
  services: [{name: 'analytics', title: 'Analytics', purposes: ['analytics']}],
};

/** @type {import('../adapter.js').Adapter[]} */
export const adapters = [
  {
    name: 'Klaro',
    package: 'klaro',
    about: 'Deferred, with its styles and translations in one file, as its README describes.',
    files: async () => ({'klaro.js': packageFile('klaro/dist/klaro.js')}),
    page: () => ({
      head: `<script>klaroConfig = ${JSON.stringify(config)};</script><script defer src="/lib/klaro.js"></script>`,
    }),
    hold: ({src, code = ''}) =>
      `<script type="text/plain" data-type="application/javascript" data-name="analytics"${src ? ` data-src="${src}"` : ''}>${code}</script>`,
    banner: ['#klaro .cookie-notice'],
    accept: ['#klaro .cookie-notice .cm-btn-success'],
    refuse: ['#klaro .cookie-notice .cn-decline'],
    open: 'klaro.show(undefined, true)',
    decide:
      '(yes) => { const manager = klaro.getManager(); manager.changeAll(yes); manager.saveAndApplyConsents(); }',
  },
];
