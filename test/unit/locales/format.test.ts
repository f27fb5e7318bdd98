import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {formatNumbers} from '../../../src/locales/format-numbers.js';
import {fill, formatList, plural} from '../../../src/locales/format.js';

/** The marks that isolate a value in right-to-left text: FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE. */
const ISOLATES = /[\u2068\u2069]/g;

describe('fill', () => {
  const table: [text: string, values: object, filled: string][] = [
    ['{count} pages', {count: 3}, '3 pages'],
    ['{a} and {b}, {a}', {a: 'one', b: 'two'}, 'one and two, one'],
    ['{a}', {a: '$& {b} $1'}, '$& {b} $1'],
    ['{a}', {a: ''}, ''],
    ['{a} {b}', {a: 'one'}, 'one {b}'],
    ['no placeholder', {a: 'one'}, 'no placeholder'],
  ];
  for (const [text, values, filled] of table)
    test(`“${text}” with ${JSON.stringify(values)} becomes “${filled}”`, () =>
      assert.equal(fill(text, values), filled));

  test('isolates each value where the text or a value is written from right to left', () => {
    assert.equal(fill('שלום {name}', {name: 'Agora'}), 'שלום \u2068Agora\u2069');
    assert.equal(
      fill('{one}, {other}', {one: 'Agora', other: 'שלום'}),
      '\u2068Agora\u2069, \u2068שלום\u2069',
    );
  });
});

describe('plural', () => {
  const pages = {one: '{count} page', other: '{count} pages'};

  test('takes the form that goes with the number', () => {
    assert.equal(plural(pages, 'en', 1), '1 page');
    assert.equal(plural(pages, 'en', 0), '0 pages');
    assert.equal(plural({few: '{count} strony', other: '{count} stron'}, 'pl', 3), '3 strony');
  });

  test('takes the form “other” where the language’s own is missing', () =>
    assert.equal(plural({other: '{count} stron'}, 'pl', 3), '3 stron'));

  test('writes the number as the language does, and fills in the other values', () =>
    assert.equal(plural({other: '{count} Seiten: {names}'}, 'de', 1200, {names: 'A'}), '1.200 Seiten: A'));
});

describe('formatList', () => {
  for (const [lang, names, list] of [
    ['en', [], ''],
    ['en', ['Meridian'], 'Meridian'],
    ['en', ['Meridian', 'Agora'], 'Meridian and Agora'],
    ['de', ['Meridian', 'Agora', 'Cinema'], 'Meridian, Agora und Cinema'],
    ['ja', ['Meridian', 'Agora'], 'Meridian、Agora'],
  ] as const)
    test(`writes ${names.length} names in ${lang} as “${list}”`, () =>
      assert.equal(formatList(names, lang), list));

  test('takes a set', () => assert.equal(formatList(new Set(['Agora', 'Agora']), 'en'), 'Agora'));
});

describe('formatNumbers', () => {
  const numbers = {on: 1, all: 1200};

  test('writes numbers as the language does', () => {
    assert.equal(formatNumbers('{on} of {all} on', 'en', numbers), '1 of 1,200 on');
    assert.equal(formatNumbers('{on} von {all}', 'de', numbers), '1 von 1.200');
  });

  test('writes the digits of the language', () =>
    assert.equal(formatNumbers('{on}/{all}', 'fa', {on: 1, all: 12}).replace(ISOLATES, ''), '۱/۱۲'));
});
