/** Random cookies: those of other libraries, ours, ours damaged, and random text. */
import fc from 'fast-check';
import {encode} from '../../../src/core/codec.js';
import {character} from './option-texts.js';

export const NAME = 'lp-consent';

/** The time at which the cookies are read, in seconds since the epoch. */
export const NOW = 1_800_000_000;

/** The keys that the tests query, names of JavaScript's own object members among them. */
export const KEYS = [
  'analytics',
  'media',
  'a',
  '*',
  '',
  'all',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '0',
  'id',
  'granted',
  'undefined',
];

const name = fc.oneof(
  fc.constantFrom(...KEYS.filter((key) => /^[\w.-]+$/.test(key))),
  fc.stringMatching(/^[\w.-]{1,20}$/),
);
const names = fc.uniqueArray(name, {maxLength: 8});

const decision = fc.record(
  {
    id: fc.uuid(),
    revision: fc.integer({min: 0, max: 1e6}),
    at: fc.oneof(fc.integer({min: NOW - 40 * 86_400, max: NOW + 86_400}), fc.integer({min: 0, max: 4e9})),
    granted: names,
    denied: names,
  },
  {noNullPrototype: true},
);
const ours = decision.map(encode);

const change = fc.record({
  at: fc.nat(200),
  length: fc.nat(6),
  by: fc.oneof(
    fc.string({unit: character, maxLength: 6}),
    fc.constantFrom('&', '+', '=', '%', '*', ';', '; ', '\n', '\0', 'analytics', '&granted=media'),
  ),
});

/** The text without surrogates, which `encodeURI` rejects where they are unpaired. */
const withoutSurrogates = (text: string): string => text.replaceAll(/[\ud800-\udfff]/g, '?');

/** Decisions with some characters changed, cut off, repeated or encoded. */
export const damaged = fc
  .tuple(ours, fc.array(change, {maxLength: 3}), fc.nat(6))
  .map(([text, changes, how]) => {
    const changed = changes.reduce(
      (now, {at, length, by}) => now.slice(0, at % now.length) + by + now.slice((at % now.length) + length),
      text,
    );
    const ways = [
      changed,
      changed,
      encodeURI(withoutSurrogates(changed)),
      encodeURIComponent(withoutSurrogates(changed)),
      ` ${changed}`,
      changed.toUpperCase(),
      changed + changed,
    ];
    return ways[how]!;
  });

const number = fc.oneof(
  fc.constantFrom(
    '-1',
    '0',
    '',
    'NaN',
    'Infinity',
    '1e9',
    '0x1',
    '9'.repeat(400),
    `${NOW}.5`,
    ` ${NOW}`,
    '١٨٠٠٠٠٠٠٠٠',
  ),
  fc.nat(4e9).map(String),
);
const list = fc.oneof(
  names.map((all) => all.join('+')),
  fc.constantFrom(
    '*',
    'all',
    'analytics media',
    'analytics,media',
    'analytics%2Bmedia',
    '["analytics"]',
    '++',
  ),
);
const field = fc.oneof(
  fc.uuid().map((id) => `id=${id}`),
  fc.constantFrom('id=', 'id=*', `id=${'0'.repeat(35)}`, 'v=2', '__proto__=analytics', 'denied=*'),
  number.map((rev) => `rev=${rev}`),
  number.map((at) => `at=${at}`),
  list.map((all) => `granted=${all}`),
  list.map((all) => `denied=${all}`),
);

const inOrder = fc
  .tuple(fc.uuid(), number, number, list, list)
  .map(
    ([id, rev, at, granted, denied]) => `id=${id}&rev=${rev}&at=${at}&granted=${granted}&denied=${denied}`,
  );

export const cookieTexts = {
  decision,
  /** Our fields, in any order and any number, with any value. */
  fields: fc.oneof(
    inOrder,
    fc.array(field, {maxLength: 8}).map((all) => all.join('&')),
  ),
};

const json = fc.oneof(
  fc.json({maxDepth: 3}),
  fc
    .dictionary(name, fc.oneof(fc.boolean(), fc.integer(), names), {maxKeys: 5})
    .map((value) => JSON.stringify(value)),
);
const foreign = fc.oneof(
  json,
  json.map((text) => encodeURIComponent(withoutSurrogates(text))),
  json.map((text) => btoa(encodeURIComponent(withoutSurrogates(text)))),
  names.map((all) => all.map((one) => `${one}:1`).join('|')),
  names.map((all) => all.map((one, at) => `${one}%3A${at % 2}`).join('%2C')),
  fc
    .base64String({minLength: 20, maxLength: 300})
    .map((text) => `C${text.replaceAll(/[+/=]/g, '-')}.YAAAAAAAAAAA`), // TCF
  names.map(
    (all) => `{stamp:%27x%27%2Cnecessary:true%2C${all.map((one) => `${one}:true`).join('%2C')}%2Cver:1}`,
  ),
  fc
    .array(fc.tuple(name, fc.string({maxLength: 20})), {maxLength: 6})
    .map((pairs) => `${new URLSearchParams(pairs)}`),
  fc.constantFrom(
    'true',
    'allow',
    'granted',
    'yes',
    '1',
    'all',
    '*',
    'denied=*',
    'granted=*',
    'denied=',
    'analytics',
    'null',
    'undefined',
  ),
);
const random = fc.oneof(
  fc.string(),
  fc.string({unit: character, maxLength: 100}),
  fc.string({unit: 'binary', maxLength: 60}),
);
const huge = fc
  .tuple(
    fc.constantFrom('a', '+', 'analytics+', '&denied=', 'id=', '%', '\ud800'),
    fc.integer({min: 500, max: 4000}),
  )
  .map(([text, times]) => text.repeat(times));
const grantWithHuge = fc.tuple(ours, huge).map(([text, more]) => `${text}${more}`);

const text = fc.oneof(
  {weight: 6, arbitrary: foreign},
  {weight: 6, arbitrary: damaged},
  {weight: 4, arbitrary: cookieTexts.fields},
  {weight: 3, arbitrary: random},
  {weight: 3, arbitrary: ours},
  {weight: 1, arbitrary: fc.oneof(huge, grantWithHuge)},
);
const cookieName = fc.oneof(
  {weight: 8, arbitrary: fc.constant(NAME)},
  fc.constantFrom(`my-${NAME}`, `${NAME}2`, 'LP-CONSENT', '__proto__', '', 'a'),
  random,
);

/** Whole `Cookie` headers, with no cookie of our name, one or several, among others. */
export const headers = fc.oneof(
  {weight: 6, arbitrary: text.map((value) => `${NAME}=${value}`)},
  {
    weight: 3,
    arbitrary: fc
      .array(fc.tuple(cookieName, text), {maxLength: 3})
      .map((pairs) => pairs.map((pair) => pair.join('=')).join('; ')),
  },
  {weight: 1, arbitrary: fc.oneof(random, text)},
);
