import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {downloadSize} from '../../scripts/sizes-table.js';

const budgets = [
  {what: 'every page: gate.js, the guard included', files: ['gate.js'], limit: 4000},
  {what: 'the first visit: gate.js and lp-consent.js', files: ['gate.js', 'lp-consent.js'], limit: 14150},
];

describe('sizes', () => {
  for (const {what, files, limit} of budgets) {
    test(`${what} stays within ${limit} bytes`, (context) => {
      const size = downloadSize(files);
      context.diagnostic(`${what}: ${size} of ${limit} bytes`);
      assert.ok(size <= limit, `${size} bytes`);
    });
  }
});
