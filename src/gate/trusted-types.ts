/** Turns text of held elements into what a page under Trusted Types accepts, and nothing else. */
export interface TrustedPolicy {
  createHTML(html: string): string;
  /** The value of the held element's attribute of that name or, without one, its text. */
  createScript(name: string, held: Element): string;
  /** The same, as an address. */
  createScriptURL(name: string, held: Element): string;
}

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
