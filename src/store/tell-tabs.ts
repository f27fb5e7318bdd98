import {encode} from '../core/codec.js';
import type {Consent} from './consent.js';
import type {DecisionEvent} from './events.js';
import type {Message} from './sync.js';

/** Tells the other tabs of the site what this one decides; what one of them has told, or a page has read, is not told again. */
export function tellTabs(consent: Consent): void {
  const tell = ({decision, via}: DecisionEvent): void => {
    if (via === 'tab' || via === 'expiry') return; // a tab takes a reset over as an expiry
    consent.channel.postMessage([decision ? encode(decision) : '', consent.time] satisfies Message);
  };
  consent.past?.slice(-1).forEach(tell);
  consent.addEventListener('decision', tell);
}
