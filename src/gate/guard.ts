import type {Consent, Signal} from '../store/consent.js';

/**
 * Has the browser itself refuse every host that the visitor has not allowed, for what plugins and tag managers inject.
 * `rules` name the hosts of each key, and those that are always allowed: `analytics https://stats.example; * https://cdn.example`.
 * A policy once there can only become stricter: the page has to be loaded anew for a wider one and, unless it is to stay,
 * since it may run what is no longer allowed.
 */
export function guard(rules: string): Signal {
  return (consent: Consent) => {
    const hosts = (): string[] =>
      rules.split(';').flatMap((rule) => {
        const [key, ...sources] = rule.trim().split(/\s+/);
        return key === '*' || consent.allows(key!) ? sources : [];
      });
    const enforce = (): void => {
      const meta = document.createElement('meta');
      const sources = `'self' ${hosts().join(' ')}`;
      meta.httpEquiv = 'Content-Security-Policy';
      meta.content = `default-src ${sources} data: blob: 'unsafe-inline' 'unsafe-eval';form-action ${sources}`;
      document.head.append(meta);
    };
    const lacks = (some: readonly string[], all: readonly string[]): boolean =>
      all.some((host) => !some.includes(host));

    const allowed = hosts();
    enforce();
    consent.addEventListener('decision', enforce);
    addEventListener(
      'securitypolicyviolation',
      (event) => void consent.prepare().then(() => consent.refuse(event), console.warn),
    );
    consent.isOutdated = () =>
      (consent.remembers && lacks(allowed, hosts())) ||
      (consent.onWithdraw !== 'stay' && lacks(hosts(), allowed));
  };
}
