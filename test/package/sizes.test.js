import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, test} from 'node:test';
import {brotliCompressSync, constants} from 'node:zlib';
import {projectRoot} from '../../scripts/project-root.js';

const cdn = join(projectRoot, 'dist', 'cdn');

/** What a visitor downloads, in bytes of brotli at its best, file by file as a server sends them. */
const budgets = [
  {what: 'every page: gate.js', entries: ['gate.js'], limit: 3000},
  {what: 'the first visit: gate.js and lp-consent.js', entries: ['gate.js', 'lp-consent.js'], limit: 12000},
];

describe('sizes', () => {
  for (const {what, entries, limit} of budgets) {
    test(`${what} stays within ${limit} bytes`, (context) => {
      const files = new Set(entries.flatMap((entry) => withStaticImports(join(cdn, entry))));
      const size = [...files].reduce((total, file) => total + brotliSize(file), 0);
      context.diagnostic(`${what}: ${size} of ${limit} bytes`);
      assert.ok(size <= limit, `${size} bytes`);
    });
  }
});

/** @param {string} file */
function brotliSize(file) {
  return brotliCompressSync(readFileSync(file), {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;
}

/**
 * A file with all that the browser has to fetch before it can run.
 *
 * @param {string} file
 * @returns {string[]}
 */
function withStaticImports(file) {
  const imports = readFileSync(file, 'utf8').matchAll(/\b(?:import|from)\s*["'](\.[^"']+)["']/g);
  return [file, ...[...imports].flatMap(([, specifier = '']) => withStaticImports(join(dirname(file), specifier)))];
}
