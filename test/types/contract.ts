import {
  DecisionEvent,
  ErasureEvent,
  RefusalEvent,
  ReloadEvent,
  start,
  type Consent,
  type Decision,
  type Declaration,
  type Messages,
  type Overrides,
  type Signal,
  type Via,
} from 'lp-consent';
import {LpConsent, LpConsentEmbed, LpConsentLink, type Placement, type View} from 'lp-consent/elements';
import en from 'lp-consent/locales/en';
import {google, defaultMapping, type GoogleMapping} from 'lp-consent/signals/google';
import type {Holds, Same} from './same.js';

/** The public members of the store: these, and no internal ones. */
type Members =
  | ('policy' | 'decision' | 'kept' | 'declaration' | 'messages' | 'remembers' | 'residue' | 'domain')
  | ('allows' | 'when' | 'subscribe' | 'observe' | 'show' | 'use' | 'push')
  | ('decide' | 'grantAll' | 'denyAll' | 'withdraw' | 'reset');
export const members: Holds<Same<Exclude<keyof Consent, keyof EventTarget>, Members>> = true;

const consent: Consent = start({
  revision: 2,
  days: 184,
  exempt: ['necessary'],
  optOut: 'all',
  cookie: 'lp-consent',
  domain: 'example.org',
  signals: [google()],
  onWithdraw: 'stay',
  elements: () => import('lp-consent/elements'),
});

const target: EventTarget = consent;
target.dispatchEvent(new Event('any'));
const decision: Decision | undefined = consent.decision;
const declaration: Declaration = {
  controller: 'Example',
  categories: [
    {
      name: 'media',
      services: [
        {
          name: 'film',
          cookies: [{name: '_f*', storage: 'local', duration: '1 day', purpose: 'Keeps the volume.'}],
        },
      ],
    },
  ],
};
consent.declaration = declaration;
const forget: () => void = consent.when('analytics', () => () => {});
consent.when('analytics', () => {});
const stop: () => void = consent.subscribe((now: Decision | undefined) => void now);
consent.decide({analytics: true, marketing: false}, 'api');
const granted: Promise<void> = consent.grantAll();
const denied: Promise<void> = consent.denyAll('banner');
consent.withdraw();
consent.reset();
const shown: Promise<void> = consent.show();
const signal: Signal = (store) => store.allows('analytics');
const same: Consent = consent.use(signal);
consent.push(signal, (store) => store.reset());
(globalThis.lpConsent ||= []).push((store) => store.withdraw('analytics'));

consent.addEventListener('decision', (event) => {
  const typed: DecisionEvent = event;
  const via: Via = event.via;
  void [typed, via, event.decision?.granted, event.previous?.at];
});
consent.addEventListener('erasure', ({erased, residue}) => void [erased.length, residue.length]);

const element: LpConsent = document.createElement('lp-consent');
const link: LpConsentLink = document.createElement('lp-consent-link');
const view: View = element.view;
const placement: Placement = element.placement;
element.closeButton = true;
element.show();
element.show('banner');
element.hide();
const mapping: GoogleMapping = {...defaultMapping, ad_storage: 'ads'};
const erasure: readonly string[] = new ErasureEvent({erased: ['_a'], residue: []}).erased;
const initiator: string | undefined = new RefusalEvent({url: 'https://stats.example', initiator: undefined})
  .initiator;
consent.addEventListener('erasure', ({residue}) => void (residue satisfies readonly string[]));
consent.addEventListener('reload', (event) => void (event satisfies ReloadEvent).preventDefault());
consent.addEventListener('refusal', ({url}) => void (url satisfies string));
const texts: Messages = en;
const overrides: Overrides = {rejectAll: 'No, thanks', columns: {name: 'Entry'}};
consent.messages = overrides;
const left: readonly string[] = consent.residue;
const kept: Decision | undefined = consent.kept;
const others: string | undefined = consent.domain;
export const seen = [
  decision,
  forget,
  stop,
  granted,
  denied,
  shown,
  same,
  link,
  view,
  placement,
  en.rejectAll,
  mapping,
  erasure,
  initiator,
  left,
  kept,
  others,
  texts,
  consent.messages satisfies Overrides | undefined,
];

// @ts-expect-error a decision is read-only
consent.decision!.granted.push('analytics');
// @ts-expect-error what bundles hand each other is not part of the API
void consent.internals;
// @ts-expect-error the elements take the policy for Trusted Types from the gate alone
LpConsentEmbed.trust(undefined);
// @ts-expect-error there is no such text
consent.messages = {refuse: 'No'};
// @ts-expect-error the policy is fixed
consent.policy.revision = 3;
// @ts-expect-error no such view
element.show('modal');
// @ts-expect-error not a valid placement
element.placement = 'left';
// @ts-expect-error no such origin
consent.decide({}, 'popup');
// @ts-expect-error no such answer to a withdrawal
start({onWithdraw: 'ignore'});
// @ts-expect-error texts are data, and fixed
en.rejectAll = 'No';
