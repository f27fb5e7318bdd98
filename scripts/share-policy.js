/**
 * Has the bundled Lit take the gate's Trusted Types policy, so that a site lists one name, or, where elements load before
 * the gate, make one of a name of its own: a site with a Lit of its own has used the name `lit-html` already, and a second
 * policy of one name stops the element from being defined. Fails the build when Lit no longer has the line that is to be
 * changed.
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
