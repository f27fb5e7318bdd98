import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {allows} from '../../../src/core/allows.js';
import {createPolicy} from '../../../src/core/policy.js';
import {attribute, name, options} from './option-texts.js';

const RUNS = 20_000;

const membersOfObject = Object.getOwnPropertyNames(Object.prototype).join();

/** The words of an attribute, split independently of the source. */
function wordsOf(text: unknown): string[] {
  return `${text}`.split(/[^A-Za-z0-9_.-]+/);
}

describe('random attributes of the gate’s tag', () => {
  test(`GATE-03: ${RUNS} policies let only those keys run that the attributes name`, () => {
    const property = fc.property(options, fc.oneof(name, attribute), (option, key) => {
      const policy = createPolicy(option);
      for (const value of [policy.revision, policy.days]) {
        assert.equal(typeof value, 'number');
        assert.ok(!Number.isNaN(value));
      }
      const {exempt = 'necessary', optOut = ''} = option;
      const isNamed = [...wordsOf(exempt), ...wordsOf(optOut)].includes(key);
      const isAllNamed = wordsOf(optOut).includes('all');
      if (!isNamed && !isAllNamed) assert.equal(allows(key, undefined, policy), false);
      assert.equal(Object.getOwnPropertyNames(Object.prototype).join(), membersOfObject);
    });
    fc.assert(property, {numRuns: RUNS});
  });

  test('control: the attributes let the keys run that they name', () => {
    const policy = createPolicy({exempt: 'a', optOut: 'b'});
    assert.deepEqual(
      ['a', 'b', 'c'].filter((key) => allows(key, undefined, policy)),
      ['a', 'b'],
    );
  });
});
