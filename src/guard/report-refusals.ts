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

/** `x.example`, `https://*.x.example:8080/path/`: https://w3c.github.io/webappsec-csp/#grammardef-host-source */
const HOST_SOURCE = /^(?:([a-z][\w+.-]*):\/\/)?([\w*.-]+(?::[\d*]+)?)(\/.*)?$/i;

/**
 * A policy in one spelling. Chromium and WebKit report it as it was written, Firefox with the page's scheme before hosts
 * that have none, with hosts in lower case and with decoded paths.
 */
function canonical(policy: string): string {
  const directives = decoded(policy).split(';');
  return directives
    .map((directive) => directive.trim().split(/\s+/).map(canonicalSource).join(' '))
    .join(';');
}

function canonicalSource(source: string): string {
  const [, scheme = location.protocol.slice(0, -1), host, path = ''] = HOST_SOURCE.exec(source) ?? [];
  return host ? `${scheme}://${host}`.toLowerCase() + path : source.toLowerCase();
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
