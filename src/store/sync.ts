import type {Consent} from './consent.js';
import {decode} from '../core/codec.js';

/** What one tab tells the others: the decision as the cookie's text (empty: forgotten), and when it was made, in milliseconds. */
export type Message = readonly [text: string, time: number];

/**
 * Follows what other tabs decide. The message carries the decision as the cookie's text (empty: forgotten), because a tab
 * that is only told to look again may read a stale cookie; the newest wins. A page that comes back (history, another tab, sleep) looks again.
 * The telling is `tell-tabs`, which comes with the elements: every decision loads them.
 */
export function sync(consent: Consent, name: string): void {
  (consent.channel = new BroadcastChannel(name)).onmessage = ({data: [text, time]}: MessageEvent<Message>) =>
    consent.adopt(decode(text), time);
  for (const type of ['pageshow', 'visibilitychange']) addEventListener(type, () => consent.refresh());
}
