import {decided} from '../harness/gated-page.js';

/** What a visitor's browser and the site's server hold when the visitor opens a page, and what the visitor does. */
export interface State {
  readonly name: string;
  /** The cookies, as they are assigned to `document.cookie`. */
  readonly cookies?: () => readonly string[];
  /** What the visitor does once the page has loaded. */
  readonly act?: 'grant' | 'deny' | 'withdraw';
  /** The final choice, on which depends what may reach the third party. Default neither. */
  readonly answer?: 'granted' | 'denied';
  /** Attributes of the gate's tag. */
  readonly gate?: string;
  /** The file of the library that is missing on the server. */
  readonly missing?: 'gate' | 'lp-consent' | 'lp-consent-deferred' | 'lp-consent-de';
  /** The language of the page, if it is not English. */
  readonly lang?: string;
  /** The page is sandboxed: reading cookies throws. */
  readonly isSandboxed?: boolean;
  /** The banner is shown. */
  readonly isAsked?: boolean;
  /** Page policies under which it is not judged, each with the reason. */
  readonly excluded?: {readonly [policy: string]: string};
}

const day = 86400;
const now = () => Math.floor(Date.now() / 1000);
const cookie = (text: string, path = '/') => `lp-consent=${text};Path=${path};Max-Age=600`;
const granted = () => [cookie(decided({granted: 'analytics'}))];

export const states: readonly State[] = [
  {name: 'undecided', isAsked: true},
  {name: 'denied', cookies: () => [cookie(decided({denied: 'analytics'}))], answer: 'denied'},
  {name: 'denied in the page', act: 'deny', answer: 'denied', isAsked: true},
  {
    name: 'another key granted',
    cookies: () => [cookie(decided({granted: 'marketing+analytics-eu+eu-analytics'}))],
    isAsked: true,
  },
  {name: 'granted', cookies: granted, answer: 'granted'},
  {name: 'granted in the page', act: 'grant', answer: 'granted', isAsked: true},
  {name: 'withdrawn', cookies: granted, act: 'withdraw', answer: 'denied'},
  {
    name: 'expired: too old',
    cookies: () => [cookie(decided({granted: 'analytics', at: now() - 185 * day}))],
    isAsked: true,
  },
  {name: 'expired: older revision', cookies: granted, gate: 'data-revision="2"', isAsked: true},
  {
    name: 'dated in the future',
    cookies: () => [cookie(decided({granted: 'analytics', at: now() + day}))],
    isAsked: true,
  },
  {
    name: 'damaged cookie',
    cookies: () => [cookie(`${decided({granted: 'analytics'})}&granted=analytics`)],
    isAsked: true,
  },
  {
    name: 'cut cookie',
    cookies: () => [cookie(decided({granted: 'analytics'}).replace(/&denied=$/, ''))],
    isAsked: true,
  },
  {
    name: 'two cookies',
    cookies: () => [...granted(), cookie(decided({granted: 'analytics', at: now() - 9}), '/__page')],
    isAsked: true,
  },
  {name: 'refused by a tool', cookies: () => [cookie('denied=*')], answer: 'denied'},
  {name: 'cookies blocked', cookies: granted, isSandboxed: true, isAsked: true},
  {
    name: 'cookies blocked, granted in the page',

    isSandboxed: true,
    act: 'grant',
    answer: 'granted',
    isAsked: true,
    excluded: {
      guard: 'what it has refused stays refused in this page, and after a reload the grant is lost',
    },
  },
  {name: 'gate missing', cookies: granted, missing: 'gate'},
  {name: 'elements missing', missing: 'lp-consent'},
  {name: 'elements missing, granted', cookies: granted, missing: 'lp-consent', answer: 'granted'},
  {name: 'language missing', lang: 'de', missing: 'lp-consent-de', isAsked: true},
  {
    name: 'language missing, granted in the page',
    lang: 'de',
    missing: 'lp-consent-de',
    act: 'grant',
    answer: 'granted',
    isAsked: true,
  },
  {
    name: 'deferred chunk missing, granted in the page',
    missing: 'lp-consent-deferred',
    act: 'grant',
    answer: 'granted',
    isAsked: true,
  },
  {
    name: 'deferred chunk missing, withdrawn',
    cookies: granted,
    missing: 'lp-consent-deferred',
    act: 'withdraw',
    answer: 'denied',
  },
];
