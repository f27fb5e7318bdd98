import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {decode, encode} from '../../src/core/codec.js';
import {allows, policyOf} from '../../src/core/policy.js';

/** Any sign, half a pair among them. */
const sign = fc.nat(0xffff).map((code) => String.fromCharCode(code));
const key = fc.stringMatching(/^[\w.-]{1,20}$/);
const keys = fc.uniqueArray(key, {maxLength: 8});
const decision = fc.record({
  id: fc.uuid(),
  revision: fc.integer({min: 0, max: 1e6}),
  at: fc.integer({min: 0, max: 4e9}),
  granted: keys,
  denied: keys,
});

/** A refusal of two keys. */
const refusal = {id: crypto.randomUUID(), revision: 1, at: 1_800_000_000, granted: [], denied: ['analytics', 'marketing']};
const isGranted = (text: string): boolean => ['analytics', 'marketing'].some((one) => allows(one, decode(text), policyOf({})));

describe('any text at all', () => {
  it('what is written is read again', () => {
    fc.assert(fc.property(decision, (one) => void expect(decode(encode(one))).to.deep.equal(one)), {numRuns: 1000});
  });

  it('SEC-14: text that is not ours throws nothing and grants nothing', () => {
    const query = fc.array(fc.tuple(key, fc.string({maxLength: 20})), {maxLength: 6}).map((pairs) => `${new URLSearchParams(pairs)}`);
    const json = fc.dictionary(key, fc.oneof(fc.boolean(), fc.integer(), keys), {maxKeys: 5}).map((value) => JSON.stringify(value));
    const foreign = fc.oneof(fc.string(), fc.string({unit: sign, maxLength: 100}), json, query);
    fc.assert(fc.property(foreign, (text) => void expect(decode(text)).to.equal(undefined)), {numRuns: 3000});
  });

  it('SEC-14: a refusal with a few signs changed grants nothing that was refused', () => {
    const text = encode(refusal);
    const change = fc.record({at: fc.nat(text.length), length: fc.nat(6), by: fc.string({unit: sign, maxLength: 6})});
    fc.assert(
      fc.property(fc.array(change, {minLength: 1, maxLength: 3}), (changes) => {
        const damaged = changes.reduce((now, {at, length, by}) => now.slice(0, at) + by + now.slice(at + length), text);
        expect(isGranted(damaged)).to.equal(false);
      }),
      {numRuns: 3000},
    );
  });

  it('SEC-14: fields doubled, left out, shuffled or added grant nothing', () => {
    const fields = [...encode(refusal).split('&'), 'granted=analytics+marketing', 'denied=', '__proto__=analytics', 'v=2'];
    const some = fc.array(fc.constantFrom(...fields), {maxLength: 8}).map((list) => list.join('&'));
    const grant = encode({...refusal, granted: ['analytics', 'marketing'], denied: []});
    fc.assert(fc.property(some, (text) => void expect(isGranted(text)).to.equal(text === grant)), {numRuns: 3000});
  });
});
