import assert from 'node:assert/strict';
import {readFileSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';

const root = join(import.meta.dirname, '..', '..');

const places = ['test', 'src', 'docs', 'demo', 'README.md', 'CONTRIBUTING.md'];
const definitions = 'docs/requirements.md';
const self = 'test/package/requirements.test.js';

/** An id on its own, not as part of a longer word, number or address. */
const ids = /(?<![\w.-])(?:[A-Z]{2,5}|A11Y)-\d{2}(?![\w.-]*\d)/g;
/** Looks like an id but isn't one. */
const others = new Set(['UTF-16']);
/** A range: the first id and the last one, or only its number. It doesn't name the ids in between. */
const ranges =
  /(?:[A-Z]{2,5}|A11Y)-\d{2}(?:\s?(?:to|through|until|\.\.+|[-–—…])\s?(?:[A-Z0-9]{2,5}-)?|\s?(?:and|[/,])\s?)\d{2}(?!\d)/g;

/** @param {string} text */
function idsIn(text) {
  return [...new Set(text.match(ids))].filter((id) => !others.has(id));
}

/** @param {string} text */
function definedIn(text) {
  return [...text.matchAll(/^- \*\*([A-Z0-9]+-\d{2})\*\*/gm)].map(([, id = '']) => id);
}

/** Definitions without a level or a kind of source. @param {string} text */
function incompleteIn(text) {
  return text
    .split('\n')
    .filter((line) => /^- \*\*[A-Z0-9]+-\d{2}\*\*/.test(line))
    .filter((line) => !/\*\* (?:MUST|SHOULD|MAY)\b[^·.]* · [a-z][a-z, ]+\. [A-Z`"]/.test(line));
}

/** @param {string[]} all */
function repeated(all) {
  return all.filter((id, i) => all.indexOf(id) !== i);
}

/** @param {string} text */
function rangesIn(text) {
  return text.match(ranges) ?? [];
}

/** The text files of a place, as paths from the root. @param {string} place @returns {string[]} */
function filesOf(place) {
  if (!statSync(join(root, place)).isDirectory())
    return /\.(?:[cm]?[jt]sx?|md|html|css|txt)$/.test(place) ? [place] : [];
  return readdirSync(join(root, place))
    .filter((name) => name !== 'node_modules')
    .flatMap((name) => filesOf(`${place}/${name}`));
}

/** @param {string} file */
function read(file) {
  return readFileSync(join(root, file), 'utf8');
}

const files = places.flatMap(filesOf).filter((file) => file !== self);
const defined = definedIn(read(definitions));

describe('requirements', () => {
  test('are defined for every id that the repository mentions', () => {
    const named = files.flatMap((file) => idsIn(read(file)).map((id) => ({file, id})));
    assert.ok(named.filter(({file}) => file !== definitions).length > 100, 'the tests name ids');
    assert.deepEqual(
      named.filter(({id}) => !defined.includes(id)).map(({file, id}) => `${file}: ${id}`),
      [],
    );
  });

  test('are each defined once', () => assert.deepEqual(repeated(defined), []));

  test('each have a level and a kind of source', () => assert.deepEqual(incompleteIn(read(definitions)), []));

  test('are referenced individually, never as a range', () => {
    assert.deepEqual(
      files.flatMap((file) => rangesIn(read(file)).map((range) => `${file}: ${range}`)),
      [],
    );
  });

  test('are recognized in titles and comments, but not in paths, dates or encodings', () => {
    assert.deepEqual(idsIn('`GATE-05: held`, A11Y-20 @firefox, (BAN-03, BAN-04).'), [
      'GATE-05',
      'A11Y-20',
      'BAN-03',
      'BAN-04',
    ]);
    assert.deepEqual(idsIn('M0C-12-13 5C-14.5 2026-11-27 UTF-16 SHA-256 XGATE-055 AB-12-13'), []);
  });

  for (const text of ['GATE-04 to 08', 'GATE-04–08', 'SEC-01 to SEC-05', 'MEM-01/02', 'BAN-03, 04'])
    test(`are recognized in the range ${text}`, () => assert.equal(rangesIn(text).length, 1));

  test('are not mistaken for a range if two ids are listed side by side', () =>
    assert.deepEqual(rangesIn('GATE-04, GATE-05 and SEC-01; VEN-03 2 of 10'), []));
});
