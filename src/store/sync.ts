import {decode} from '../core/codec.js';
import type {Consent} from './consent.js';

/**
 * Follows what other tabs decide. The message carries the decision as the cookie's text (empty: forgotten), because a tab
 * that is only told to look again may read a stale cookie. A page that comes back (history, another tab, sleep) looks again.
 * The telling is `tell-tabs`, which comes with the elements: every decision loads them.
 */
export function sync(consent: Consent, name: string): void {
  (consent.channel = new BroadcastChannel(name)).onmessage = ({data}: MessageEvent<string>) => consent.adopt(decode(data));
  for (const type of ['pageshow', 'visibilitychange']) addEventListener(type, () => consent.refresh());
}
