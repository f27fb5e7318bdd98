/** Random values for the attributes of the gate's tag. */
import fc from 'fast-check';

/** Names that are keys, names that cannot be keys, and names of JavaScript's own object members. */
const NAMES = [
  'analytics',
  'media',
  'a',
  'a.b',
  'x_1',
  '-',
  '',
  ' ',
  '*',
  '!',
  '!!a',
  '!a',
  'a b',
  'a,b',
  'a+b',
  '__proto__',
  'constructor',
  'toString',
  'all',
  'necessary',
  'ａ',
  '\u00a0a',
  'a\u2003b',
  'à',
  '<b>',
  '"\'',
  '0',
  'null',
];

/** Any UTF-16 code unit, unpaired surrogates among them. */
export const character = fc.nat(0xffff).map((code) => String.fromCharCode(code));

/** A name, which can be a key or not. */
export const name = fc.constantFrom(...NAMES);

/** The value of an attribute: a name, several, any characters, or very long. */
export const attribute = fc.oneof(
  {weight: 4, arbitrary: name},
  {weight: 2, arbitrary: fc.array(name, {maxLength: 4}).map((all) => all.join(' '))},
  {weight: 2, arbitrary: fc.string({unit: character, maxLength: 20})},
  {
    weight: 1,
    arbitrary: fc.tuple(name, fc.integer({min: 100, max: 2000})).map(([text, times]) => text.repeat(times)),
  },
);

const number = fc.oneof(
  fc.constantFrom('', '0', '1', '-1', '1e99', 'NaN', 'Infinity', 'many', ' 2 ', '0x10', '[object Object]'),
  attribute,
);

/** The options that the `data-*` attributes of the gate's tag set. */
export const options = fc.record(
  {revision: number, days: number, exempt: attribute, optOut: attribute},
  {requiredKeys: []},
);
