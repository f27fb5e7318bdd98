/** The manifest describes the elements to editors and documentation tools. It is read from their docblocks. */
export default {
  globs: ['src/ui/**/lp-consent{,-embed,-declaration,-link}.ts'],
  outdir: 'dist',
  litelement: true,
  quiet: true,
  plugins: [
    {
      name: 'elements-only',
      packageLinkPhase(/** @type {{customElementsManifest: Manifest}} */ {customElementsManifest}) {
        const {modules} = customElementsManifest;
        // Folders are read in another order on another system.
        modules.sort((one, other) => (one.path < other.path ? -1 : 1));
        for (const module of modules) {
          module.declarations = module.declarations.filter(({tagName}) => tagName);
          const names = module.declarations.map(({name}) => name);
          module.exports = module.exports.filter(({declaration}) => names.includes(declaration.name));
          for (const element of module.declarations) {
            element.members = element.members?.filter(isPublic);
          }
        }
      },
    },
  ],
};

/** @param {Member} member */
function isPublic({name, privacy = 'public', static: isStatic}) {
  return privacy === 'public' && !isStatic && !name.startsWith('#');
}

/**
 * @typedef {{name: string, privacy?: string, static?: boolean}} Member
 * @typedef {{name: string, tagName?: string, members?: Member[]}} Declaration
 * @typedef {{modules: {path: string, declarations: Declaration[], exports: {declaration: {name: string}}[]}[]}} Manifest
 */
