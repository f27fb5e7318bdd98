import type {Key} from '../../core/key.js';
import {revokes} from '../../core/revokes.js';
import type {Consent} from '../../store/consent.js';

/**
 * Reloads the page when a decision revokes one of `keys`, even if the embed has left the page by then: a script that has run
 * cannot be unloaded. With `onWithdraw: 'stay'` nothing happens.
 */
export function reloadOnDenial(consent: Consent, keys: readonly Key[]): void {
  const {internals} = consent;
  if (internals.onWithdraw === 'stay') return;
  consent.addEventListener('decision', (event) => {
    if (revokes(keys, event, consent.policy)) internals.isOutdated = () => true;
  });
}
