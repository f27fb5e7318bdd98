/** Makes what pages under Trusted Types ask for: scripts and their addresses from what a held element says, and from nothing else. */
export interface Trusted {
  createHTML(html: string): string;
  /** The value of the held element's attribute of that name, or, without one, its text. */
  createScript(name: string, held: Element): string;
  /** The same, as an address. */
  createScriptURL(name: string, held: Element): string;
}

/**
 * Our policy for `require-trusted-types-for 'script'; trusted-types lp-consent`; elsewhere, texts as they are.
 * https://w3c.github.io/trusted-types/dist/spec/
 */
export function trusted(): Trusted {
  const createScript = (name: string, held: Element): string => held.getAttribute(name) ?? held.textContent!;
  let policy: Trusted = {createHTML: (html) => html, createScript, createScriptURL: createScript};
  try {
    policy = (
      self as {trustedTypes?: {createPolicy(name: string, rules: Trusted): Trusted}}
    ).trustedTypes!.createPolicy('lp-consent', policy);
  } catch {
    // an older browser, or a site that does not list the name
  }
  return policy;
}
