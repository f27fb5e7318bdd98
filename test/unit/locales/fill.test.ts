import {expect} from '@open-wc/testing';
import {fill} from '../../../src/locales/format.js';

describe('filling values into a text', () => {
  const table: [string, object, string][] = [
    ['{count} pages', {count: 3}, '3 pages'],
    ['{a} and {b}, {a}', {a: 'one', b: 'two'}, 'one and two, one'],
    ['{a}', {a: '$& {b} $1'}, '$& {b} $1'],
    ['no place', {a: 'one'}, 'no place'],
  ];
  for (const [text, given, filled] of table)
    it(`“${text}” with ${JSON.stringify(given)} is “${filled}”`, () => {
      expect(fill(text, given)).to.equal(filled);
    });
});
