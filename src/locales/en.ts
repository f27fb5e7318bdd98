import {enBanner} from './en-banner.js';
import type {Messages} from './messages.js';

/** All texts in English. */
const en: Messages = {
  ...enBanner,
  categories: {
    ...enBanner.categories,
    necessary: {title: 'Necessary', description: 'Needed for the site to work and to remember your answer.'},
  },

  saveChoices: 'Save choices',
  withdrawAll: 'Withdraw everything',
  preferencesTitle: 'Your choices',
  preferencesText:
    '{controller} asks for each purpose and each service by itself. What you leave off stays off.',
  alwaysActive: 'Always active',
  untilDenied: 'Used without asking, until you switch it off',
  services: {one: '{count} service', other: '{count} services'},
  someOn: '{on} of {all} on',
  details: 'Details',
  provider: 'Provider',
  providerPolicy: 'Privacy policy of {provider}',
  storedOnDevice: 'Stored on your device',
  storages: {
    'cookie': 'cookie',
    'local': 'local storage',
    'session': 'session storage',
    'indexeddb': 'database',
    'cache': 'cache',
    'service-worker': 'service worker',
  },
  untilClosed: 'until you close the browser',
  decidedOn: 'You decided on {date}.',
  decisionId: 'Consent ID: {id}',

  embedTitle: 'Content from {provider}',
  embedText:
    'Loading it tells {provider} your IP address and that you are on this page. {provider} may then store and read data on your device.',
  loadOnce: 'Load once',
  loadAlways: 'Always load',
  alwaysMeans: '“{loadAlways}” is remembered for {service}. Take it back at any time under “{settings}”.',
  embedLoading: 'Loading …',
  embedLoaded: '{service} is loaded.',

  columns: {name: 'Name', place: 'Kept as', duration: 'For how long', purpose: 'What for'},
  allowed: 'Allowed',
  notAllowed: 'Not allowed',
  storesNothing: 'Stores nothing on your device.',
};

export default en;
