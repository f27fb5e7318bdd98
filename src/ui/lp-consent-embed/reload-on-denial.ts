import type {Key} from '../../core/key.js';
import {revokes} from '../../core/revokes.js';
import type {Consent} from '../../store/consent.js';

/** Reloads the page when a decision ends what a script of an embed was loaded for, unless the page is to stay: a script cannot be unloaded. */
export function reloadOnDenial(consent: Consent, keys: readonly Key[]): void {
  const {internals} = consent;
  consent.addEventListener('decision', (event) => {
    if (internals.onWithdraw !== 'stay' && revokes(keys, event, consent.policy))
      internals.isOutdated = () => true;
  });
}
