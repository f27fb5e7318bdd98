/**
 * What follows a decision, loaded when the first one is made, or first of all in a page that has to finish an erasure:
 * other tabs are told, and what was denied is erased.
 */
import {isDevelopment} from './core/development.js';
import {putWritten} from './gate/put-written.js';
import {replay} from './gate/replay.js';
import type {Consent} from './store/consent.js';
import {eraser} from './store/eraser.js';
import {tellRefusals} from './store/tell-refusals.js';
import {tellTabs} from './store/tell-tabs.js';
import {describe} from './ui/describe.js';

(globalThis.lpConsent ??= []).push(describePage, tellTabs, eraser, replay, tellRefusals, handOver);

if (isDevelopment(location.hostname) && document.querySelector('script[data-guard]'))
  await import('./gate/check-guard.js').then(({checkGuard}) => lpConsent!.push(checkGuard), console.warn);

/** On `document`, and so before the gate hears that the page is parsed and relies on what it declares. */
function describePage(consent: Consent): void {
  const read = (): void => describe(consent, document.querySelector('lp-consent'));
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', read);
  else read();
}

/** Hands the gate what it rarely needs, and forgets what the others have taken over. */
function handOver(consent: Consent): void {
  consent.putWritten = putWritten;
  consent.past = undefined;
}
