import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {decode, encode} from '../../../src/core/codec.js';

const id = '3f2b8c1e-5a4d-4e6f-9b7a-0c1d2e3f4a5b';
const decision = {id, revision: 2, at: 1_767_225_600, granted: ['analytics', 'media'], denied: ['marketing']};
const text = `id=${id}&rev=2&at=1767225600&granted=analytics+media&denied=marketing`;
const refusal = {id: '', revision: 0, at: 0, granted: [], denied: ['*']};

describe('encode', () => {
  test('writes a query string that any server can read', () => {
    assert.equal(encode(decision), text);
    assert.equal(new URLSearchParams(text).get('granted'), 'analytics media');
  });

  test('writes a refusal by a tool as denied=*', () => assert.equal(encode(refusal), 'denied=*'));

  test('STO-01: writes ASCII of less than 1 kB for thirty services', () => {
    const services = Array.from({length: 30}, (_, i) => `a-long-service-name-${i}`);
    const long = encode({...decision, granted: services});
    assert.match(long, /^[\x21-\x7e]+$/);
    assert.ok(long.length < 1024, `${long.length} characters`);
  });
});

describe('decode', () => {
  test('reads what encode writes', () => assert.deepEqual(decode(text), decision));

  test('reads decisions that grant nothing, deny nothing, or neither', () => {
    for (const lists of [{granted: []}, {denied: []}, {granted: [], denied: []}])
      assert.deepEqual(decode(encode({...decision, ...lists})), {...decision, ...lists});
  });

  test('reads denied=* as a refusal of everything', () => assert.deepEqual(decode('denied=*'), refusal));

  const unreadable: Record<string, string> = {
    'an empty text': '',
    'any other text': 'hello',
    'a grant of everything': 'granted=*',
    'JSON': JSON.stringify(decision),
    'a percent-encoded decision': encodeURIComponent(text),
    'another library’s cookie': '{"level":["necessary","analytics"],"revision":0}',
    'a malformed id': text.replace(id, 'not-an-id'),
    'a missing id': text.replace(`id=${id}&`, ''),
    'a revision that is not a number': text.replace('rev=2', 'rev=x'),
    'a negative date': text.replace('at=', 'at=-'),
    'a date with a fraction': text.replace('at=1767225600', 'at=1767225600.5'),
    'a repeated field at the end': `${text}&granted=marketing`,
    'a repeated field in the middle': text.replace('&denied', '&granted=marketing&denied'),
    'an unknown field': `${text}&also=marketing`,
    'fields in another order': `granted=marketing&id=${id}&rev=2&at=1767225600&denied=`,
    'a newer format': `v=2&${text}`,
    'a field named __proto__': `${text}&__proto__=granted`,
    'a leading space': ` ${text}`,
    'a trailing line break': `${text}\n`,
    'two decisions': `${text}${text}`,
    'a list with another separator': text.replace('+', ','),
  };

  for (const [what, damaged] of Object.entries(unreadable))
    test(`GATE-03: rejects ${what}`, () => assert.equal(decode(damaged), undefined));

  test('GATE-03: grants nothing more when the text is cut off anywhere', () => {
    const readableFrom = text.indexOf('&denied=') + '&denied='.length;
    for (let length = 0; length < text.length; length++) {
      const granted = decode(text.slice(0, length))?.granted;
      assert.deepEqual(granted, length < readableFrom ? undefined : decision.granted, `${length} characters`);
    }
  });

  test('SEC-14: reads __proto__ as a key without changing a prototype', () => {
    assert.deepEqual(decode(text.replace('media', '__proto__'))?.granted, ['analytics', '__proto__']);
    assert.deepEqual(Object.keys(Object.prototype), []);
    assert.deepEqual(Object.keys(Array.prototype), []);
  });
});
