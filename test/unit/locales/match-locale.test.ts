import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {codes} from '../../../src/locales/index.js';
import {matchLocale} from '../../../src/locales/match-locale.js';

describe('matchLocale', () => {
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
  ] as const)
    test(`${lang} gets ${code}`, () => assert.equal(matchLocale(lang, codes), code));

  for (const lang of ['', 'tlh', 'x-private', 'de_AT', 'not a language', '*'])
    test(`“${lang}” gets no locale`, () => assert.equal(matchLocale(lang, codes), undefined));
});
