/** What follows a decision, loaded when the first one is made: other tabs are told, and what was denied is erased. */
import {isDevelopment} from './core/development.js';
import {replay} from './gate/replay.js';
import {eraser} from './store/eraser.js';
import {tellRefusals} from './store/tell-refusals.js';
import {tellTabs} from './store/tell-tabs.js';
import {describe} from './ui/describe.js';

(globalThis.lpConsent ??= []).push((consent) => describe(consent, document.querySelector('lp-consent')), tellTabs, eraser, replay, tellRefusals);

if (isDevelopment(location.hostname) && document.querySelector('script[data-guard]'))
  await import('./gate/check-guard.js').then(({checkGuard}) => lpConsent!.push(checkGuard), console.warn);
