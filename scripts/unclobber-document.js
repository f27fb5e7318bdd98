import {join} from 'node:path';

const unclobbered = join(import.meta.dirname, '..', 'src', 'store', 'unclobbered.ts');

/** What `transform.inject` takes: each `document` of the bundle, also of its dependencies, is the one that no named element hides. */
export const injectDocument = {document: /** @type {[string, string]} */ ([unclobbered, 'document'])};

/**
 * Gives the bundled Lit the node itself where it needs one: the tree that it walks through. The build fails if Lit no longer has
 * the two places to replace.
 *
 * @returns {import('vite').Plugin}
 */
export function unclobberDocument() {
  let isReplaced = false;
  return {
    name: 'unclobber-document',
    transform(code, id) {
      if (!/[\\/]lit-html[\\/]lit-html\.js$/.test(id)) return undefined;
      const [, name] = /\b(\w+)=document\b/.exec(code) ?? [];
      const asNode = new RegExp(`(\\.createTreeWalker\\(|\\.currentNode=)${name}\\b`, 'g');
      isReplaced = code.match(asNode)?.length === 2;
      return {code: code.replace(asNode, '$1globalThis.document'), map: null};
    },
    generateBundle() {
      if (!isReplaced) this.error('Lit no longer walks through `document` in two places.');
    },
  };
}
