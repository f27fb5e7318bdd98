import type {Consent} from '../store/consent.js';
import {RefusalEvent} from '../store/events.js';

/** Reports what the guard has made the browser refuse, once per host. Violations of the site's own policies are left alone. */
export function reportRefusals(consent: Consent): void {
  const {internals} = consent;
  const reported = new Set<string>();
  internals.reportRefusal = ({blockedURI: url, sourceFile, originalPolicy}, guardPolicies) => {
    const host = url.split('/')[2];
    if (!host || reported.has(host)) return;
    const isOurs = guardPolicies.some((policy) => canonical(policy) === canonical(originalPolicy));
    if (!isOurs) return;
    reported.add(host);
    consent.dispatchEvent(new RefusalEvent({url, initiator: sourceFile || undefined}));
  };
}

/** A policy in one spelling: browsers report it with spaces, cases and schemes of their own. */
function canonical(policy: string): string {
  const directives = policy.toLowerCase().split(';');
  const sources = directives.map((directive) => directive.trim().split(/\s+/));
  return JSON.stringify(sources.map((names) => names.map((name) => name.replace(/^https?:\/\//, ''))));
}
