import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {downloadSize, fileSizes, knownSizes} from '../../scripts/sizes.js';

const sizes = fileSizes();

describe('sizes', () => {
  test('each file has its recorded size, which `npm run sizes` updates', () => {
    assert.deepEqual(sizes, knownSizes());
  });

  for (const part of /** @type {const} */ (['a language, for the banner', 'a language, for the rest']))
    test(`${part}, takes at most 900 bytes`, () => assert.ok(sizes[part] <= 900, `${sizes[part]} bytes`));

  test('the banner with English takes at most 12 kB with Lit', (context) => {
    const size = downloadSize(['lp-consent.js']);
    context.diagnostic(`${size} bytes`);
    assert.ok(size <= 12_000, `${size} bytes`);
  });
});
