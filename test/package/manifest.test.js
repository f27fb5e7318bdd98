import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';

/** @typedef {{name: string, description?: string}} Documented */
/** @typedef {{kind: string, name: string, tagName: string, attributes?: Documented[], members?: Documented[], slots?: Documented[], cssParts?: Documented[], cssProperties?: Documented[]}} Element */

const root = join(import.meta.dirname, '..', '..');
const tags = ['lp-consent', 'lp-consent-declaration', 'lp-consent-embed', 'lp-consent-link'];

/** @type {{modules: {path: string, declarations: Element[], exports: {declaration: {name: string}}[]}[]}} */
const {modules} = JSON.parse(readFileSync(join(root, 'dist', 'custom-elements.json'), 'utf8'));
const elements = modules.flatMap(({declarations}) => declarations);

/** The source of the elements, without the comments. */
const source = readdirSync(join(root, 'src', 'ui'), {recursive: true})
  .map(String)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(root, 'src', 'ui', file), 'utf8').replace(/\/\*[^]*?\*\//g, ''))
  .join('\n');

describe('the manifest of the elements', () => {
  test('lists the four elements, one in each module, and nothing else', () => {
    assert.deepEqual(elements.map(({tagName}) => tagName).sort(), tags);
    for (const {declarations, exports} of modules)
      assert.deepEqual(
        exports.map(({declaration}) => declaration.name),
        declarations.map(({name}) => name),
      );
  });

  for (const element of elements) {
    const {tagName, attributes = [], members = [], slots = [], cssParts = [], cssProperties = []} = element;

    test(`describes each attribute, member, slot, part and variable of ${tagName}`, () => {
      const undescribed = [attributes, members, slots, cssParts, cssProperties]
        .flat()
        .filter(({description}) => !description);
      assert.deepEqual(undescribed, []);
      assert.ok(attributes.length + members.length > 0);
    });

    test(`names no part of ${tagName} twice`, () => {
      const names = cssParts.map(({name}) => name);
      assert.deepEqual(names, [...new Set(names)]);
    });
  }

  test('names each part that the elements render, and no other', () => {
    const rendered = [...source.matchAll(/\spart="([\w\s-]+)"/g)].flatMap(([, names = '']) =>
      names.split(' '),
    );
    assert.deepEqual(unique(documented('cssParts')), unique(rendered));
  });

  test('names each slot that the elements render', () => {
    const rendered = [...source.matchAll(/<slot name="([\w-]+)"/g)].map(([, name = '']) => name);
    assert.ok(rendered.length > 0);
    assert.deepEqual(
      rendered.filter((name) => !documented('slots').includes(name)),
      [],
    );
  });

  test('names each variable that the styles read, and no other', () => {
    const read = [...source.matchAll(/var\((--lp-consent-[\w-]+)/g)].map(([, name = '']) => name);
    assert.deepEqual(unique(documented('cssProperties')), unique(read));
  });
});

/**
 * The names that the manifest lists for all elements.
 *
 * @param {'slots' | 'cssParts' | 'cssProperties'} kind
 */
function documented(kind) {
  return elements.flatMap((element) => element[kind] ?? []).map(({name}) => name);
}

/** @param {string[]} names */
function unique(names) {
  return [...new Set(names)].sort();
}
