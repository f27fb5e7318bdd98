import {encode} from '../core/codec.js';
import type {Consent} from './consent.js';

/** Tells the other tabs of the site what this one decides; what one of them has told is not told again. */
export function tellTabs(consent: Consent): void {
  const tell = (): void => consent.channel.postMessage(consent.decision ? encode(consent.decision) : '');
  if (consent.decision) tell();
  consent.addEventListener('decision', ({via}) => {
    if (via !== 'tab') tell();
  });
}
