/**
 * Makes the bundled Lit use the gate's Trusted Types policy, so that a site has to allow one name only. If the elements load
 * before the gate, Lit creates a policy under its own name: on a site that uses Lit itself, the name `lit-html` is taken,
 * and creating a second policy with that name would throw before the element is defined. The build fails if Lit no longer has
 * the line to replace.
 *
 * @param {string} name
 * @returns {import('vite').Plugin}
 */
export function sharePolicy(name) {
  let isShared = false;
  return {
    name: 'share-policy',
    transform(code, id) {
      if (!/[\\/]lit-html[\\/].*\.js$/.test(id)) return undefined;
      const shared = code.replace(
        /(\w+)\.createPolicy\((['"])lit-html\2/,
        `globalThis.lpConsent?.internals?.trustedPolicy ?? $1.createPolicy("${name}"`,
      );
      if (shared === code) return undefined;
      isShared = true;
      return {code: shared, map: null};
    },
    generateBundle() {
      if (!isShared)
        this.error(
          'Lit no longer calls createPolicy("lit-html"): its Trusted Types policy could not be shared.',
        );
    },
  };
}
