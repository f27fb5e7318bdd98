/** The manifest tells editors and documentation what the elements offer; it is read from their docblocks. */
export default {
  globs: ['src/ui/**/*.ts'],
  exclude: ['src/ui/**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  quiet: true,
  plugins: [
    {
      name: 'stable-order',
      /** Folders are read in another order on another system. */
      packageLinkPhase(
        /** @type {{customElementsManifest: {modules: {path: string}[]}}} */ {customElementsManifest},
      ) {
        customElementsManifest.modules.sort((one, other) => (one.path < other.path ? -1 : 1));
      },
    },
  ],
};
