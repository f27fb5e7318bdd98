import type {Consent, Signal} from '../store/consent.js';
import {document} from '../store/unclobbered.js';

/**
 * Makes the browser refuse every host that the visitor has not allowed, for what plugins and tag managers inject. `rules`
 * name the hosts of each key, and under `*` those that are always allowed:
 * `analytics https://stats.example; * https://cdn.example`.
 *
 * A Content-Security-Policy in the page can only become stricter. A wider one needs a reload, and so does a withdrawal,
 * unless the page is to stay, since it may run what is no longer allowed.
 */
export function guard(rules: string): Signal {
  return (consent: Consent) => {
    const {internals} = consent;
    const enforced: string[] = [];

    const allowedHosts = (): string[] =>
      rules.split(';').flatMap((rule) => {
        const [key, ...hosts] = rule.trim().split(/\s+/);
        return key === '*' || consent.allows(key!) ? hosts : [];
      });

    const enforce = (): void => {
      const meta = document.createElement('meta');
      const sources = `'self' ${allowedHosts().join(' ')}`;
      meta.httpEquiv = 'Content-Security-Policy';
      meta.content = `default-src ${sources} data: blob: 'unsafe-inline' 'unsafe-eval';form-action ${sources}`;
      enforced.push(meta.content);
      document.head.append(meta);
    };

    const lacksAny = (some: readonly string[], all: readonly string[]): boolean =>
      all.some((host) => !some.includes(host));

    const initiallyAllowed = allowedHosts();
    enforce();
    consent.addEventListener('decision', enforce);
    addEventListener('securitypolicyviolation', (event) => {
      void internals.loadDeferred().then(() => internals.reportRefusal!(event, enforced), console.warn);
    });
    internals.isOutdated = () =>
      (consent.remembers && lacksAny(initiallyAllowed, allowedHosts())) ||
      (internals.onWithdraw !== 'stay' && lacksAny(allowedHosts(), initiallyAllowed));
  };
}
