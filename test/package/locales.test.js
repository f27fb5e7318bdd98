import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {runnerImport} from 'vite';

const root = join(import.meta.dirname, '..', '..');

/** @typedef {{script: string, quotes: [string, string], sameAsEnglish: Record<string, string>, forbidden: string[]}} Rules */

const {module} = await runnerImport(join(root, 'scripts', 'locales.js'), {
  configFile: false,
  logLevel: 'silent',
});
const locales = Object.fromEntries(
  Object.values(/** @type {typeof import('../../scripts/locales.js')} */ (module).modules).flatMap((one) =>
    one.default ? [[one.default.lang, one.default]] : [],
  ),
);
/**
 * Rules for each language. `sameAsEnglish` gives the reason why a text may equal the English one. No phrase in `forbidden` may
 * occur (BAN-08).
 */
const rules = /** @type {Record<string, Rules>} */ (
  JSON.parse(readFileSync(join(root, 'test', 'package', 'locales.json'), 'utf8'))
);
const {en = assert.fail('No English'), ...others} = locales;
const english = textsOf(en);

/** The official languages of the European Union. https://european-union.europa.eu/principles-countries-history/languages_en */
const official = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ');
const buttons = [
  'acceptAll',
  'rejectAll',
  'choose',
  'close',
  'saveChoices',
  'withdrawAll',
  'loadOnce',
  'loadAlways',
];
/** The scripts whose letters a text in the named script may contain. */
const alphabets = /** @type {Record<string, string[]>} */ ({
  Hiragana: ['Hiragana', 'Katakana', 'Han'],
  Hangul: ['Hangul', 'Han'],
});
/** Terms that stay in Latin letters in every script. */
const latinTerms = /\b(IP|ID|cookies?|service workers?)\b/gi;
const quotationMarks = /["„“”«»「」『』‹›‚‘]/gu;

/** @param {object} messages */
function textsOf(messages, path = '') {
  /** @type {Map<string, string>} */
  const texts = new Map();
  for (const [name, value] of Object.entries(messages)) {
    if (typeof value === 'string') texts.set(path + name, value);
    else for (const [inner, text] of textsOf(value, `${path}${name}.`)) texts.set(inner, text);
  }
  return texts;
}

/** The name of the English text that belongs to `path`: some languages have plural forms that English lacks. */
const counterpart = (/** @type {string} */ path) =>
  english.has(path) ? path : path.replace(/\.(zero|two|few|many)$/, '.other');
const placesIn = (/** @type {string} */ text) => [...new Set(text.match(/\{\w+\}/g))].sort();
const lengthOf = (/** @type {string} */ text) => [...new Intl.Segmenter().segment(text)].length;
/** Whether a plural form covers a single number only, up to the 10 third parties that are named, or up to 200 of anything else. */
const isOneNumber = (/** @type {string} */ lang, /** @type {string} */ path) => {
  const [name, form] = path.split('.');
  const numbers = Array.from({length: name === 'thirdParties' ? 10 : 200}, (_, index) => index + 1);
  const plurals = new Intl.PluralRules(lang);
  return numbers.filter((number) => plurals.select(number) === form).length < 2;
};

/** Checks by name. Each returns what is wrong with a language's texts. */
const checks =
  /** @type {Record<string, (texts: Map<string, string>, lang: string, rules: Rules) => unknown[]>} */ ({
    'has exactly the expected texts, with every plural form of the language': (texts, lang) => {
      const forms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
      const wanted = [...english.keys()].flatMap((path) => {
        if (path.endsWith('.one')) return [];
        return path.endsWith('.other') ? forms.map((form) => path.replace(/other$/, form)) : [path];
      });
      return [
        ...wanted.filter((path) => !texts.has(path)),
        ...[...texts.keys()].filter((path) => !wanted.includes(path)),
      ];
    },
    'has the same placeholders as the English text': (texts, lang) =>
      [...texts].filter(([path, text]) => {
        const wanted = placesIn(english.get(counterpart(path).replace(/\.one$/, '.other')) ?? '');
        const may = isOneNumber(lang, path) ? wanted.filter((place) => place !== '{count}') : wanted;
        const found = placesIn(text);
        return String(found) !== String(wanted) && String(found) !== String(may);
      }),
    'has no empty text and no surrounding spaces': (texts) =>
      [...texts].filter(([, text]) => text !== text.trim() || !text || /\s{2}/.test(text)),
    'ends its sentences like the English text': (texts) =>
      [...texts].filter(([path, text]) => {
        const last = /[.:?]$/.exec(english.get(counterpart(path)) ?? '')?.[0] ?? '';
        const ends = {'.': /[.。]$/, ':': /[:：]$/, '?': /[?？؟;;]$/, '': /[^.:?。：？؟]$/}[last];
        return !ends?.test(text);
      }),
    'has no English text by accident': (texts, _lang, {sameAsEnglish}) => {
      const same = [...texts].flatMap(([path, text]) =>
        text === english.get(path) && !['dir', 'lang', 'decisionId'].includes(path) ? [path] : [],
      );
      return [
        ...same.filter((path) => !sameAsEnglish[path]),
        ...Object.keys(sameAsEnglish).filter((path) => !same.includes(path)),
      ];
    },
    'has button labels of at most 24 characters': (texts) =>
      buttons.filter((path) => lengthOf(texts.get(path) ?? '') > 24),
    'has labels of similar length for accepting and rejecting': (texts) => {
      const ratio = lengthOf(texts.get('acceptAll') ?? '') / lengthOf(texts.get('rejectAll') ?? '');
      return ratio >= 0.6 && ratio <= 1.6 ? [] : [ratio];
    },
    'is written in its own script': (texts, _lang, {script}) => {
      const own = new RegExp(
        `[${(alphabets[script] ?? [script]).map((name) => `\\p{Script=${name}}`).join('')}\\p{Script=Common}\\p{Script=Inherited}]`,
        'gu',
      );
      const foreign = /** @param {string} text */ (text) =>
        text
          .replace(/\{\w+\}/g, '')
          .replace(script === 'Latin' ? /^$/ : latinTerms, '')
          .replace(own, '');
      return [...texts].filter(([path, text]) => path !== 'lang' && path !== 'dir' && foreign(text));
    },
    'uses its own quotation marks, in pairs': (texts, lang, {quotes: [open, close]}) => {
      const space = lang === 'fr' ? '\u202f' : '';
      return [...texts].filter(([, text]) => {
        const marks = (text.match(quotationMarks) ?? []).filter((mark) => mark !== '‘' || open === '‘');
        const pairs = text.split(open + space).length - 1;
        const ends = text.split(space + close).length - 1;
        const closing = close === '’' ? 0 : open === close ? 0 : ends;
        return pairs !== ends || (open === close && pairs % 2) || marks.length !== pairs + closing;
      });
    },
    'puts the right spaces around punctuation': (texts, lang) =>
      [...texts].filter(([, text]) =>
        lang === 'fr'
          ? /[^\u202f\u00a0\s][;?!]|[^\u202f\u00a0][:»]|«[^\u202f]/.test(text)
          : /\s[.,;:?!](?!\p{L})|\s»|«\s/u.test(text),
      ),
    'does not influence the choice, BAN-08': (texts, lang, {forbidden}) =>
      [...texts].filter(([, text]) =>
        forbidden.some((phrase) => text.toLocaleLowerCase(lang).includes(phrase.toLocaleLowerCase(lang))),
      ),
  });

describe('languages', () => {
  test('include all 24 official ones of the European Union', () =>
    assert.deepEqual(
      official.filter((lang) => !locales[lang]),
      [],
    ));

  test('have rules each in locales.json, except English', () =>
    assert.deepEqual(Object.keys(rules).sort(), Object.keys(others).sort()));

  test('can all be loaded through `locales/index` except English, which is always present', () => {
    const index = readFileSync(join(root, 'src', 'locales', 'index.ts'), 'utf8');
    const imported = [...index.matchAll(/^ {2}'?([\w-]+)'?: \(\) => import\('\.\/([\w-]+)\.js'\),$/gm)];
    assert.ok(imported.every(([, code, file]) => code === file));
    assert.deepEqual(
      imported.map(([, code]) => code),
      Object.keys(others).sort(),
    );
  });

  for (const [lang, messages] of Object.entries(others)) {
    test(`${new Intl.DisplayNames('en', {type: 'language'}).of(lang)} (${lang})`, async (context) => {
      const script = new Intl.Locale(lang).maximize().script ?? '';
      await context.test('has the right direction', () =>
        assert.equal(messages.dir, ['Arab', 'Hebr'].includes(script) ? 'rtl' : 'ltr'),
      );
      await context.test('is published as a complete module', async () =>
        assert.deepEqual((await import(`lp-consent/locales/${lang}`)).default, messages),
      );
      await context.test('is published as two lists in the order of the English texts', async () => {
        const [first, rest] = await Promise.all(
          ['', '-more'].map((part) => import(join(root, 'dist', 'cdn', `lp-consent-${lang}${part}.js`))),
        );
        const listed = [...first.default, ...rest.default].flatMap((text) =>
          typeof text === 'string' ? text : Object.values(text),
        );
        const forms = (/** @type {string} */ path) => path.replace(/\.(zero|one|two|few|many|other)$/, '');
        const order = [...new Set([...english.keys()].map(forms))];
        const own = [...textsOf(messages)].map(([path, text], index) => ({
          text,
          at: order.indexOf(forms(path)),
          index,
        }));
        assert.deepEqual(
          listed,
          own.sort((a, b) => a.at - b.at || a.index - b.index).map(({text}) => text),
        );
      });
      for (const [name, check] of Object.entries(checks))
        await context.test(name, () =>
          assert.deepEqual(check(textsOf(messages), lang, rules[lang] ?? assert.fail()), []),
        );
    });
  }

  test('have the same Serbian texts in both scripts', () => {
    const letters = /** @type {Record<string, string>} */ ({љ: 'lj', њ: 'nj', џ: 'dž'});
    for (const [index, letter] of [...'абвгдђежзијклмнопрстћуфхцчш'].entries())
      letters[letter] = [...'abvgdđežzijklmnoprstćufhcčš'][index] ?? '';
    const inLatin = (/** @type {string} */ text) =>
      text.replace(/\p{Script=Cyrillic}/gu, (letter) => {
        const latin = letters[letter.toLowerCase()] ?? letter;
        return letter === letter.toLowerCase() ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
      });
    const {lang: _, ...cyrillic} = Object.fromEntries(textsOf(locales['sr'] ?? {}));
    const {lang: __, ...latin} = Object.fromEntries(textsOf(locales['sr-Latn'] ?? {}));
    assert.deepEqual(
      Object.fromEntries(Object.entries(cyrillic).map(([path, text]) => [path, inLatin(text)])),
      latin,
    );
  });
});

describe('the language checks', () => {
  const german = /** @type {Rules} */ (rules['de']);
  const good = textsOf(locales['de'] ?? {});
  const spoiled = /** @type {[string, string, string][]} */ ([
    ['has exactly the expected texts, with every plural form of the language', 'services.few', 'Dienste'],
    [
      'has the same placeholders as the English text',
      'bannerText',
      'Diese Seite bittet um Ihre Einwilligung:',
    ],
    ['has no empty text and no surrounding spaces', 'choose', 'Auswählen '],
    ['ends its sentences like the English text', 'choose', 'Auswählen.'],
    ['has no English text by accident', 'choose', 'Choose'],
    ['has button labels of at most 24 characters', 'rejectAll', 'Alles ohne Ausnahme ablehnen'],
    ['has labels of similar length for accepting and rejecting', 'acceptAll', 'Ja'],
    ['is written in its own script', 'choose', 'Выбрать'],
    ['uses its own quotation marks, in pairs', 'closeMeans', '“{close}” heißt „{rejectAll}“.'],
    ['puts the right spaces around punctuation', 'bannerText', '{controller} bittet um Ihre Einwilligung :'],
    [
      'does not influence the choice, BAN-08',
      'bannerText',
      'Für Ihr Erlebnis bittet {controller} um Einwilligung:',
    ],
  ]);
  for (const [name, path, text] of spoiled)
    test(`reject a file that violates “${name}”`, () =>
      assert.notDeepEqual(checks[name]?.(new Map(good).set(path, text), 'de', german), []));
  test('are each tested', () =>
    assert.deepEqual(
      spoiled.map(([name]) => name),
      Object.keys(checks),
    ));
});
