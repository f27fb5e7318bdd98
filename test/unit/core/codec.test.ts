import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {decode, encode, fit} from '../../../src/core/codec.js';

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

describe('fit', () => {
  const many = (count: number): string[] => Array.from({length: count}, (_, i) => `a-long-service-name-${i}`);

  test('leaves a decision that fits', () =>
    assert.equal(
      fit(decision, () => true),
      decision,
    ));

  test('K2: denies everything that is not granted where the denials are too many', () =>
    assert.deepEqual(
      fit({...decision, denied: many(200)}, () => true),
      {...decision, denied: ['*']},
    ));

  test('K2: drops the grants that do not fit, those of this page last', () => {
    const short = fit({...decision, granted: [...many(300), 'here'], denied: []}, (key) => key === 'here');
    assert.ok(encode(short).length <= 3900);
    assert.ok(short.granted.length > 100);
    assert.equal(short.granted[0], 'here');
    assert.deepEqual(short.denied, ['*']);
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
    'another library’s cookie': '{"level":["necessary","analytics"],"revision":0}',
    'a malformed id': text.replace(id, 'not-an-id'),
    'a missing id': text.replace(`id=${id}&`, ''),
    'a revision that is not a number': text.replace('rev=2', 'rev=x'),
    'a negative date': text.replace('at=', 'at=-'),
    'a date with a fraction': text.replace('at=1767225600', 'at=1767225600.5'),
    'a repeated field at the end': `${text}&granted=marketing`,
    'a repeated field in the middle': text.replace('&denied', '&granted=marketing&denied'),
    'a leading space': ` ${text}`,
    'a trailing line break': `${text}\n`,
    'two decisions': `${text}${text}`,
    'a field that is there twice, once without a value': text.replace('granted', 'granted&granted'),
    'two cookies that differ': `${text}\n${text.replace('media', 'maps')}`,
    'a text without its last list': text.slice(0, text.indexOf('&denied')),
    'a percent sign that encodes nothing': encodeURIComponent(text).replace('%26', '%'),
    'a list with another separator': text.replace('+', ','),
  };

  for (const [what, damaged] of Object.entries(unreadable))
    test(`GATE-03: rejects ${what}`, () => assert.equal(decode(damaged), undefined));

  const readable: Record<string, string> = {
    'a percent-encoded decision': encodeURIComponent(text),
    'one with percent signs in its lists': text.replace('+', '%2B'),
    'one in quotes': `"${text}"`,
    'an unknown field': `${text}&also=marketing`,
    'a newer format': `v=2&${text}`,
    'a field named __proto__': `${text}&__proto__=granted`,
    'another order': `denied=marketing&granted=analytics+media&id=${id}&at=1767225600&rev=2`,
  };

  for (const [what, written] of Object.entries(readable))
    test(`K10: reads ${what}`, () => assert.deepEqual(decode(written), decision));

  test('reads the dates of newer choices, and ignores those that are not newer or not dates', () => {
    const dated = {...decision, since: {media: 1_767_225_700}};
    assert.deepEqual(decode(encode(dated)), dated);
    assert.deepEqual(decode(`${text}&since=media:1767225600+analytics:x+:5+marketing`), decision);
  });

  test('reads a dated refusal of everything beside grants', () => {
    const dated = {...decision, denied: ['*']};
    assert.deepEqual(decode(encode(dated)), dated);
  });

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
