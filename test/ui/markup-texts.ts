/** Markup for fuzzing: valid, wrongly nested, truncated, and with arbitrary attribute values. */
import fc from 'fast-check';

/** Valid keys, invalid keys, and names of JavaScript's built-in properties. */
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

const sign = fc.nat(0xffff).map((code) => String.fromCharCode(code));

export const name = fc.constantFrom(...NAMES);

/** Arbitrary attribute values. */
export const attribute = fc.oneof(
  {weight: 4, arbitrary: name},
  {weight: 2, arbitrary: fc.array(name, {maxLength: 4}).map((all) => all.join(' '))},
  {weight: 2, arbitrary: fc.string({unit: sign, maxLength: 20})},
  {
    weight: 1,
    arbitrary: fc.tuple(name, fc.integer({min: 100, max: 2000})).map(([text, times]) => text.repeat(times)),
  },
);

const escaped = attribute.map((text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;'));
const attributes = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        'name',
        'name',
        'name',
        'categories',
        'title',
        'storage',
        'controller',
        'privacy-policy',
        'description',
        '__proto__',
        'constructor',
        'cookies',
        'services',
        'purpose',
      ),
      escaped,
    ),
    {maxLength: 4},
  )
  .map((all) => all.map(([key, value]) => ` ${key}="${value}"`).join(''));

const tag = fc.constantFrom(
  'lp-consent',
  'lp-category',
  'lp-category',
  'lp-service',
  'lp-service',
  'lp-cookie',
  'template',
  'p',
  'table',
  'svg',
  'select',
);

const {tree} = fc.letrec<{tree: string; leaf: string}>((tie) => ({
  leaf: fc.oneof(
    fc.constantFrom('', 'Text', '<!-- -->', '</lp-category>', '<lp-cookie>', '&lt;', '<![CDATA[', '\0'),
    attribute,
  ),
  tree: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    tie('leaf'),
    fc
      .tuple(tag, attributes, fc.array(tie('tree'), {maxLength: 3}))
      .map(([element, attributes, inner]) => `<${element}${attributes}>${inner.join('')}</${element}>`),
  ),
}));

const host = fc
  .tuple(attributes, fc.array(tree, {maxLength: 3}))
  .map(([attributes, inner]) => `<lp-consent${attributes}>${inner.join('')}</lp-consent>`);

/** An element with its children, intact or with pieces removed and inserted. */
export const markup = fc.oneof(
  host,
  fc
    .tuple(host, fc.nat(400), fc.nat(30), fc.string({unit: sign, maxLength: 5}))
    .map(
      ([html, at, length, by]) =>
        html.slice(0, at % (html.length + 1)) + by + html.slice((at % (html.length + 1)) + length),
    ),
);

const number = fc.oneof(
  fc.constantFrom('', '0', '1', '-1', '1e99', 'NaN', 'Infinity', 'many', ' 2 ', '0x10', '[object Object]'),
  attribute,
);

/** The `data-*` attributes of the gate's tag. */
export const options = fc.record(
  {revision: number, days: number, exempt: attribute, optOut: attribute},
  {requiredKeys: []},
);
