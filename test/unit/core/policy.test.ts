import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {createPolicy} from '../../../src/core/policy.js';

describe('createPolicy', () => {
  const defaults = {revision: 1, days: 184, exempt: ['necessary'], optOut: []};

  test('fills in the defaults', () => assert.deepEqual(createPolicy({}), defaults));

  test('reads the attributes of a tag', () =>
    assert.deepEqual(
      createPolicy({revision: '3', days: '200', exempt: 'necessary session', optOut: 'statistics media'}),
      {revision: 3, days: 200, exempt: ['necessary', 'session'], optOut: ['statistics', 'media']},
    ));

  test('reads values from script', () =>
    assert.deepEqual(createPolicy({revision: 2, days: 30, exempt: ['a', 'b'], optOut: 'all'}), {
      revision: 2,
      days: 30,
      exempt: ['a', 'b'],
      optOut: ['all'],
    }));

  for (const written of ['', 'six months', 'NaN', '0'])
    test(`keeps the default days and revision for ${JSON.stringify(written)}`, () =>
      assert.deepEqual(createPolicy({days: written, revision: written}), defaults));

  test('exempts nothing where the site says so', () => {
    assert.deepEqual(createPolicy({exempt: []}).exempt, []);
    assert.deepEqual(createPolicy({exempt: ''}).exempt, []);
  });
});
