/**
 * What follows a decision, and what is rarely needed: notifies other tabs, erases denied data, replays load events, inserts
 * written markup, reports what the guard refuses. The gate loads it on a page's first decision, or at startup if an erasure
 * is still pending.
 */
import {isDevelopment} from '../dev/is-development.js';
import {eraseDenied} from '../erasure/erase-denied.js';
import {confirmReload} from '../gate/confirm-reload.js';
import {createWritten} from '../gate/create-written.js';
import {followMoves} from '../gate/follow-released.js';
import {holdAgain} from '../gate/hold-again.js';
import {keepOutOfSnapshots} from '../gate/keep-out-of-snapshots.js';
import {keepThroughMorphs} from '../gate/keep-through-morphs.js';
import {replayLoadEvents} from '../gate/replay-load-events.js';
import {restoreScroll} from '../gate/restore-scroll.js';
import {warn} from '../gate/warn.js';
import {reportRefusals} from '../guard/report-refusals.js';
import type {Consent} from '../store/consent.js';
import {notifyTabs} from '../store/tabs.js';
import {document} from '../store/unclobbered.js';
import {updateDeclaration} from '../ui/update-declaration.js';

(globalThis.lpConsent ??= []).push(
  declareFromMarkup,
  notifyTabs,
  eraseDenied,
  replayLoadEvents,
  followMoves,
  holdAgain,
  keepOutOfSnapshots,
  keepThroughMorphs,
  reportRefusals,
  confirmReload,
  restoreScroll,
  finish,
);

if (isDevelopment(location.hostname) && document.querySelector('script[data-guard]')) {
  await import('../dev/check-guard.js').then(({checkGuard}) => lpConsent!.push(checkGuard), console.warn);
}

/** Reads what the markup declares. On `document`, and so before the gate continues with what is declared. */
function declareFromMarkup(consent: Consent): void {
  const read = (): void => updateDeclaration(consent, document.querySelector('lp-consent'));
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', read);
  else read();
}

/** Gives the gate what only this file has, and drops the events that the others have handled. */
function finish({internals}: Consent): void {
  Object.assign(internals, {createWritten, warn});
  internals.missedEvents = undefined;
}
