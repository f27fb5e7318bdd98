/** Random markup: well-formed, wrongly nested or cut apart, with random values in its attributes. */
import fc from 'fast-check';
import {attribute, character} from '../unit/core/option-texts.js';

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

/** An element with its children, whole or with some characters cut out and others put in. */
export const markup = fc.oneof(
  host,
  fc
    .tuple(host, fc.nat(400), fc.nat(30), fc.string({unit: character, maxLength: 5}))
    .map(
      ([html, at, length, by]) =>
        html.slice(0, at % (html.length + 1)) + by + html.slice((at % (html.length + 1)) + length),
    ),
);
