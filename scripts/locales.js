/// <reference types="vite/client" />
/** Every module in `src/locales`, by its path. Read it with Vite's `runnerImport`: Node alone knows no TypeScript. */
export const modules =
  /** @type {Record<string, {default?: import('../src/locales/messages.js').Messages, enBanner?: object}>} */ (
    import.meta.glob(['../src/locales/*.ts', '!**/index.cdn.ts', '!**/index.ts'], {eager: true})
  );
