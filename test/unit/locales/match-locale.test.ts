import {expect} from '@open-wc/testing';
import {codes} from '../../../src/locales/index.js';
import {matchLocale} from '../../../src/locales/match-locale.js';

describe('the nearest language', () => {
  for (const [lang, code] of [
    ['de', 'de'],
    ['de-AT', 'de'],
    ['DE-ch-1996', 'de'],
    ['pt', 'pt'],
    ['pt-AO', 'pt'],
    ['pt-br', 'pt-BR'],
    ['zh', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-Hant-MO', 'zh-Hant'],
    ['sr', 'sr'],
    ['sr-ME', 'sr-Latn'],
    ['sr-Latn-RS', 'sr-Latn'],
    ['no', 'nb'],
    ['nn-NO', 'nn'],
    ['iw', 'he'],
  ])
    it(`to ${lang} is ${code}`, () => {
      expect(matchLocale(lang!, codes)).to.equal(code);
    });

  for (const lang of ['', 'tlh', 'x-private', 'de_AT', 'not a language', '*'])
    it(`is none for “${lang}”`, () => {
      expect(matchLocale(lang, codes)).to.equal(undefined);
    });
});
