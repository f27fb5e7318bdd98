import {expect} from '@open-wc/testing';
import {isKey, parseKeys} from '../../../src/core/key.js';

describe('a key', () => {
  for (const text of ['analytics', 'youtube', 'google-ads', 'stats.example', 'A_1'])
    it(`can be ${text}`, () => expect(isKey(text)).to.equal(true));

  for (const text of ['', ' ', 'two words', 'a+b', 'a&b', 'a=b', 'a;b', 'analytics\n', 'größe', '<b>'])
    it(`cannot be ${JSON.stringify(text)}`, () => expect(isKey(text)).to.equal(false));
});

describe('a list of keys', () => {
  it('is read as markup writes it, across lines and tabs', () => {
    expect(parseKeys(' analytics\n\tmedia ')).to.deep.equal(['analytics', 'media']);
  });

  it('is read as the cookie writes it', () => {
    expect(parseKeys('analytics+media')).to.deep.equal(['analytics', 'media']);
  });

  for (const nothing of ['', ' ', null, undefined])
    it(`is empty for ${JSON.stringify(nothing)}`, () => expect(parseKeys(nothing)).to.deep.equal([]));
});
