import {packageFile} from '../package-file.js';
import {holdBySite, siteRelease} from '../site-release.js';

/** What Segment's own server would return for the site: two integrations. */
const integrations = ['Analytics', 'Advertisements'].map((name) => ({
  name,
  creationName: name,
  description: name,
  website: '',
  category: 'Analytics',
}));

const start = `
analytics = {load: release, track() {}, identify() {}, page() {}, addSourceMiddleware() {}};
consentManagerConfig = () => ({
  container: '#consent',
  writeKey: 'bench',
  cdnHost: location.host,
  shouldRequireConsent: () => true,
  bannerContent: 'We would like to store and read data on your device.',
  bannerSubContent: 'Settings',
  bannerActionsBlock: true,
  preferencesDialogTitle: 'Settings',
  preferencesDialogContent: 'Choose what may be stored.',
  cancelDialogTitle: 'Close?',
  cancelDialogContent: 'Nothing has been saved.',
});`;

/** @type {import('../adapter.js').Adapter[]} */
export const adapters = [
  {
    name: 'Segment consent-manager',
    package: '@segment/consent-manager',
    about:
      'Its standalone script. It decides when to load analytics.js; here the site releases its scripts at that moment.',
    files: async () => ({
      'consent-manager.js': packageFile('@segment/consent-manager/standalone/consent-manager.js'),
      '/v1/projects/bench/integrations': JSON.stringify(integrations),
    }),
    page: () => ({
      head: '<style>#consent {position: fixed; left: 0; right: 0; bottom: 0}</style>',
      end: `<div id="consent"></div>${siteRelease}<script>${start}</script><script src="/lib/consent-manager.js" defer></script>`,
    }),
    hold: holdBySite,
    banner: ['#consent > div'],
    accept: ['#consent > div > div + div > button'],
    refuse: ['#consent > div > div + div > button + button'],
    open: 'consentManager.openConsentManager()',
  },
];
