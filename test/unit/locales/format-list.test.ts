import {expect} from '@open-wc/testing';
import {formatList} from '../../../src/locales/format.js';

describe('names in a row', () => {
  for (const [lang, names, row] of [
    ['en', [], ''],
    ['en', ['Meridian'], 'Meridian'],
    ['en', ['Meridian', 'Agora'], 'Meridian and Agora'],
    ['de', ['Meridian', 'Agora', 'Cinema'], 'Meridian, Agora und Cinema'],
    ['ja', ['Meridian', 'Agora'], 'Meridian、Agora'],
  ] as const)
    it(`${names.length} in ${lang}`, () => {
      expect(formatList(names, lang)).to.equal(row);
    });

  it('are taken from a set as well', () => {
    expect(formatList(new Set(['Agora', 'Agora']), 'en')).to.equal('Agora');
  });
});
