import {packageFile} from '../package-file.js';

const files = [
  'tarteaucitron.min.js',
  'tarteaucitron.services.min.js',
  'lang/tarteaucitron.en.min.js',
  'css/tarteaucitron.min.css',
];
const config = {
  privacyUrl: '/privacy',
  orientation: 'bottom',
  highPrivacy: true,
  DenyAllCta: true,
  AcceptAllCta: true,
  showIcon: false,
  showAlertSmall: false,
  cookieslist: false,
};

/** @param {readonly import('../adapter.js').HeldScript[]} scripts */
function holdAll(scripts) {
  const statements = scripts.map(({src, code}) => (src ? `tarteaucitron.addScript('${src}');` : `${code};`));
  return `<script>
tarteaucitron.services.visits = {key: 'visits', type: 'analytic', name: 'Visits', needConsent: true, cookies: [], js() {
${statements.join('\n')}
}};
(tarteaucitron.job ||= []).push('visits');
</script>`;
}

/** @type {import('../adapter.js').Adapter[]} */
export const adapters = [
  {
    name: 'tarteaucitron',
    package: 'tarteaucitronjs',
    about: 'Its script in the head, and a custom service whose function does what the held scripts do.',
    files: async () =>
      Object.fromEntries(files.map((file) => [file, packageFile(`tarteaucitronjs/${file}`)])),
    page: () => ({
      head: `<script src="/lib/tarteaucitron.min.js"></script><script>tarteaucitronForceLanguage = 'en'; tarteaucitron.services = {}; tarteaucitron.init(${JSON.stringify(config)});</script>`,
    }),
    hold: (script) => holdAll([script]),
    holdAll,
    banner: ['#tarteaucitronAlertBig'],
    accept: ['#tarteaucitronAlertBig .tarteaucitronAllow'],
    inertMs: 1500,
    refuse: ['#tarteaucitronAlertBig .tarteaucitronDeny'],
    open: 'tarteaucitron.userInterface.openPanel()',
    decide: '(yes) => tarteaucitron.userInterface.respondAll(yes)',
  },
];
