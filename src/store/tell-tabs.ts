import {encode} from '../core/codec.js';
import type {Consent} from './consent.js';
import type {Message} from './sync.js';

/** Tells the other tabs of the site what this one decides; what one of them has told is not told again. */
export function tellTabs(consent: Consent): void {
  const tell = (): void => {
    const text = consent.decision ? encode(consent.decision) : '';
    consent.channel.postMessage([text, consent.time] satisfies Message);
  };
  if (consent.time) tell();
  consent.addEventListener('decision', ({via}) => {
    if (via !== 'tab' && via !== 'expiry') tell(); // a tab takes a reset over as an expiry
  });
}
