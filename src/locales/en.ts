import {enBanner} from './en-banner.js';
import type {Messages} from './messages.js';

/** English. */
const en: Messages = {
  ...enBanner,

  saveChoices: 'Save choices',
  withdrawAll: 'Withdraw everything',
  preferencesTitle: 'Your choices',
  preferencesText: 'Decide what {controller} may use. Each purpose and each service can be switched on by itself.',
  alwaysActive: 'Always active',
  someOn: '{on} of {all} on',
  details: 'Details',
  provider: 'Provider',
  providerPolicy: 'Privacy policy of {provider}',
  storedOnDevice: 'Stored on your device',
  decidedOn: 'You decided on {date}.',
  decisionId: 'Consent ID: {id}',
};

export default en;
