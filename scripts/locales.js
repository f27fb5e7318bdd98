/// <reference types="vite/client" />
/** Every module in `src/locales` by its path. Import this file with Vite's `runnerImport`: Node cannot load TypeScript. */
export const modules =
  /** @type {Record<string, {default?: import('../src/locales/messages.js').Messages, enBanner?: object}>} */ (
    import.meta.glob(['../src/locales/*.ts', '!**/index.cdn.ts', '!**/index.ts'], {eager: true})
  );
