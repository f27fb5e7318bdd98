import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {isSame} from '../../../src/core/is-same.js';

describe('isSame', () => {
  test('is true for equal data, nested or missing', () => {
    assert.equal(isSame({a: [1, {b: 'c'}]}, {a: [1, {b: 'c'}]}), true);
    assert.equal(isSame(undefined, undefined), true);
  });

  test('is false for any difference', () => {
    assert.equal(isSame({a: [1, 2]}, {a: [2, 1]}), false);
    assert.equal(isSame({a: 1}, undefined), false);
    assert.equal(isSame({a: 1}, {a: 1, b: 2}), false);
  });
});
