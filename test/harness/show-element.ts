import {fixture} from '@open-wc/testing';
import type {Policy} from '../../src/core/policy.js';
import {createPolicy} from '../../src/core/policy.js';
import {Consent} from '../../src/store/consent.js';
import '../../src/elements.js';
import type {LpConsent} from '../../src/elements.js';
import {Banner} from './banner.js';
import {Preferences} from './preferences.js';

/** An `<lp-consent>` in a page, with its store and its surfaces. */
export interface Shown {
  readonly host: LpConsent;
  readonly consent: Consent;
  readonly banner: Banner;
  readonly preferences: Preferences;
}

/** A store without a gate, with a storage in memory. */
export function newStore(policy: Partial<Policy> = {}, kept = ''): Consent {
  const storage = {
    read: () => kept,
    write: (text: string) => ((kept = text), true),
    remove: () => void (kept = ''),
  };
  const nothing = async (): Promise<void> => {};
  const setup = {cookieName: 'lp-consent', loadElements: nothing, loadDeferred: nothing};
  return (self.lpConsent = new Consent(createPolicy(policy), storage, setup));
}

/** Inserts an `<lp-consent>` into the test's page, with its own store: the element from its sources, without a gate. */
export async function showElement(markup: string, consent: Consent = newStore()): Promise<Shown> {
  const place = await fixture<HTMLElement>(`<div>${markup}</div>`);
  const host = place.querySelector('lp-consent')!;
  await host.updateComplete;
  return {host, consent, banner: new Banner(host), preferences: new Preferences(host)};
}

/** Like `showElement`, with the preferences open. */
export async function showPreferences(markup: string, consent?: Consent): Promise<Shown> {
  const shown = await showElement(markup, consent);
  shown.host.show();
  await shown.preferences.opened();
  return shown;
}
