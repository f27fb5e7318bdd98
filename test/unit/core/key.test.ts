import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {isKey, parseKeys} from '../../../src/core/key.js';

describe('isKey', () => {
  for (const text of ['analytics', 'youtube', 'google-ads', 'stats.example', 'A_1'])
    test(`${text} is a key`, () => assert.equal(isKey(text), true));

  for (const text of [
    '',
    ' ',
    'two words',
    'a+b',
    'a&b',
    'a=b',
    'a;b',
    '*',
    '!a',
    'analytics\n',
    'größe',
    '<b>',
  ])
    test(`${JSON.stringify(text)} is not a key`, () => assert.equal(isKey(text), false));
});

describe('parseKeys', () => {
  test('reads a list as markup writes it, across lines and tabs', () =>
    assert.deepEqual(parseKeys(' analytics\n\tmedia '), ['analytics', 'media']));

  test('reads a list as the cookie writes it', () =>
    assert.deepEqual(parseKeys('analytics+media'), ['analytics', 'media']));

  test('reads every character that a key can have', () =>
    assert.deepEqual(parseKeys('google-ads stats.example A_1'), ['google-ads', 'stats.example', 'A_1']));

  for (const list of ['', ' ', null, undefined])
    test(`reads ${JSON.stringify(list)} as no keys`, () => assert.deepEqual(parseKeys(list), []));
});
