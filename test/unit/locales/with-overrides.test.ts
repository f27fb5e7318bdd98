import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import en from '../../../src/locales/en.js';
import {withOverrides} from '../../../src/locales/with-overrides.js';

describe('withOverrides', () => {
  test('replaces the texts that the site overrides and keeps the others', () => {
    const texts = withOverrides(en, {choose: 'Pick', why: {expired: 'Six months have passed.'}});
    assert.deepEqual(texts, {
      ...en,
      choose: 'Pick',
      why: {...en.why, expired: 'Six months have passed.'},
    });
  });

  test('replaces single forms of a plural', () =>
    assert.deepEqual(withOverrides(en, {services: {other: '{count} tools'}}).services, {
      one: '{count} service',
      other: '{count} tools',
    }));

  test('returns the texts as they are without overrides', () =>
    assert.equal(withOverrides(en, undefined), en));

  for (const [what, own] of Object.entries({
    'a number': {choose: 7},
    'null': {choose: null},
    'a list': {choose: ['Pick']},
    'a text in place of a group of texts': {why: 'Because.', categories: null},
    'a text with an unknown name': {chose: 'Pick'},
  }))
    test(`ignores ${what}`, () => assert.deepEqual(withOverrides(en, own as object), en));
});
