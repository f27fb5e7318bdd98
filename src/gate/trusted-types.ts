import type {TrustedPolicy} from '../store/internals.js';

/**
 * Creates our policy for `require-trusted-types-for 'script'; trusted-types lp-consent`. Where the browser has no Trusted
 * Types, or the page does not list the name, text passes through unchanged.
 * https://w3c.github.io/trusted-types/dist/spec/
 */
export function createTrustedPolicy(): TrustedPolicy {
  const createScript = (name: string, held: Element): string => held.getAttribute(name) ?? held.textContent!;
  const policy: TrustedPolicy = {createHTML: (html) => html, createScript, createScriptURL: createScript};
  try {
    return self.trustedTypes!.createPolicy('lp-consent', policy);
  } catch {
    return policy;
  }
}
