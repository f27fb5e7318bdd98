import {start, type Choices, type Key} from 'lp-consent';
import {google, defaultMapping} from 'lp-consent/signals/google';

declare module 'lp-consent' {
  interface Register {
    key: 'analytics' | 'youtube';
  }
}

const consent = start({exempt: ['necessary'], optOut: ['analytics']});
consent.allows('analytics');
consent.allows('necessary');
consent.withdraw('youtube', 'analytics');
consent.decide({youtube: true});
export const keys: Key[] = ['analytics', 'youtube', 'necessary'];

google({...defaultMapping, analytics_storage: 'analytics'});

// @ts-expect-error a misspelled key
consent.allows('analytcs');
// @ts-expect-error nothing of that name is declared
consent.when('marketing', () => {});
// @ts-expect-error nor here
consent.decide({marketing: true});
// @ts-expect-error nor here
start({optOut: ['marketing']});
// @ts-expect-error nor in what is declared
consent.declaration = {categories: [{name: 'marketing'}]};
// @ts-expect-error nor in a mapping
google({...defaultMapping, analytics_storage: 'statistics'});
// @ts-expect-error an answer is yes or no
export const choices: Choices = {youtube: 'yes'};
