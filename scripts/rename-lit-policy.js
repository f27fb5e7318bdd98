/**
 * Gives the bundled Lit a Trusted Types policy of its own name, and fails the build when Lit no longer has the line that is
 * to be changed.
 *
 * @param {string} name
 * @returns {import('vite').Plugin}
 */
export function renameLitPolicy(name) {
  let isRenamed = false;
  return {
    name: 'rename-lit-policy',
    transform(code, id) {
      if (!/[\\/]lit-html[\\/].*\.js$/.test(id)) return undefined;
      const renamed = code.replace(/createPolicy\((['"])lit-html\1/, `createPolicy("${name}"`);
      if (renamed === code) return undefined;
      isRenamed = true;
      return {code: renamed, map: null};
    },
    generateBundle() {
      if (!isRenamed) this.error('Lit no longer calls createPolicy("lit-html"): its Trusted Types policy could not be renamed.');
    },
  };
}
