import {decode, encode} from '../core/codec.js';
import type {Consent} from './consent.js';
import type {DecisionEvent} from './events.js';
import {document} from './unclobbered.js';

/** What one tab sends the others: the decision as the cookie's text (empty: forgotten), and when it was made, in milliseconds. */
export type Message = readonly [text: string, time: number];

/**
 * Follows what other tabs decide. The message carries the decision, because a tab that is only asked to read the cookie
 * again may read a stale one; the newest decision wins. A page that returns (back/forward cache, another tab, sleep) reads
 * the cookie again.
 */
export function followTabs({internals, domain}: Consent): void {
  for (const type of ['pageshow', 'visibilitychange']) addEventListener(type, internals.refresh);
  if (domain) followSubdomains(internals);
  try {
    const channel = (internals.channel = new BroadcastChannel(internals.cookieName));
    channel.onmessage = ({data}: MessageEvent<Message | undefined>) => {
      const [text, time] = Array.isArray(data) ? (data as Partial<Message>) : [];
      // Any script of the site may send on this channel. What is no message of ours changes nothing.
      if (typeof text !== 'string' || !(time! > 0)) return;
      const decision = decode(text);
      if (decision || !text) internals.adopt(decision, time);
    };
  } catch {
    // Firefox throws where the visitor blocks cookies. Other tabs share no decision with this one there.
  }
}

/** How often a page looks for what another subdomain has decided, where the browser has no event for that. */
const COOKIE_INTERVAL_MS = 1000;

/** Follows what the pages of other subdomains decide, which share the cookie and no channel. */
function followSubdomains({refresh}: Consent['internals']): void {
  if (self.cookieStore) cookieStore.addEventListener('change', refresh);
  else setInterval(() => document.visibilityState === 'visible' && refresh(), COOKIE_INTERVAL_MS);
}

/** Notifies the other tabs of what this one decides. Part of the deferred chunk, which every decision loads. */
export function notifyTabs(consent: Consent): void {
  const {internals} = consent;
  const notify = ({via}: DecisionEvent): void => {
    // What came from another tab or from the cookie is known there. A tab adopts a reset as an expiry.
    if (via === 'tab' || via === 'expiry') return;
    // Not that of the event: a listener before this one may have decided again.
    const {decision} = consent;
    const text = decision ? encode(decision) : '';
    internals.channel?.postMessage([text, internals.decidedAt] satisfies Message);
  };
  internals.missedEvents?.slice(-1).forEach(notify);
  consent.addEventListener('decision', notify);
}
