import type {Consent} from './consent.js';
import {RefusalEvent} from './events.js';

/** How the guard's policies begin and end in every browser's spelling; a site may have others of its own. */
const OURS = /^default-src 'self' .*data: blob: 'unsafe-inline' 'unsafe-eval'; ?form-action 'self'/;

/** Tells what the guard has made the browser refuse, once per host. */
export function tellRefusals(consent: Consent): void {
  const told = new Set<string>();
  consent.refuse = ({blockedURI: url, sourceFile, originalPolicy}) => {
    const host = url.split('/')[2];
    if (!host || told.has(host) || !OURS.test(originalPolicy)) return;
    told.add(host);
    consent.dispatchEvent(new RefusalEvent({url, initiator: sourceFile || undefined}));
  };
}
