import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {importsOf, readImports} from './imports.js';
import {contributingWithLayers, layers, typesForAll} from './layers.js';

/** @typedef {import('./imports.js').Import} Import */

const root = join(import.meta.dirname, '..', '..');
const imports = readImports(join(root, 'src'));

/** @param {Import} entry */
function isAllowed({file, from, target, to, isTypeOnly}) {
  const layer = layers.find(({folder}) => folder === from);
  if (!layer) return false;
  if (from === 'types') return isTypeOnly || to === 'types';
  if (from === to) return true;
  if (isTypeOnly && (typesForAll.includes(to) || layer.types?.includes(to))) return true;
  if (layer.imports.includes(to)) return true;
  return Object.entries(layer.only ?? {}).some(
    ([path, targets]) => file.startsWith(path) && targets.includes(target),
  );
}

/** @param {readonly Import[]} list */
function offenses(list) {
  return list.filter((one) => !isAllowed(one)).map(({file, specifier}) => `${file} imports ${specifier}`);
}

/**
 * The files that a file imports, and what those import, until one of them is the file itself.
 *
 * @param {string} file
 * @param {readonly string[]} path
 * @param {Set<string>} done files that lead to no cycle
 * @returns {readonly string[] | undefined}
 */
function findCycle(file, path = [], done = new Set()) {
  if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
  if (done.has(file)) return undefined;
  for (const {target, isPackage} of imports.filter((one) => one.file === file)) {
    if (isPackage) continue;
    const cycle = findCycle(target.replace(/\.js$/, '.ts'), [...path, file], done);
    if (cycle) return cycle;
  }
  done.add(file);
  return undefined;
}

describe('layers', () => {
  test('the sources have imports', () => assert.ok(imports.length > 200));

  test('every import follows the table of layers', () => assert.deepEqual(offenses(imports), []));

  test('every folder is in the table of layers', () => {
    const folders = new Set(imports.map(({from}) => from));
    assert.deepEqual(
      [...folders].filter((from) => !layers.some(({folder}) => folder === from)),
      [],
    );
  });

  test('relative specifiers end in .js', () => {
    const others = imports.filter(({isPackage, specifier}) => !isPackage && !specifier.endsWith('.js'));
    assert.deepEqual(
      others.map(({file, specifier}) => `${file}: ${specifier}`),
      [],
    );
  });

  test('no file imports itself by way of others', () => {
    const files = [...new Set(imports.map(({file}) => file))];
    assert.deepEqual(files.map((file) => findCycle(file)).find(Boolean), undefined);
  });

  test('CONTRIBUTING.md shows the table that is enforced: node test/package/layers.js', () => {
    assert.equal(readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8'), contributingWithLayers());
  });

  const verdicts = /** @type {const} */ ([
    ['gate/observe.ts', "import type {Consent} from '../store/consent.js';", true],
    ['gate/observe.ts', "import {\n  allows,\n  type Policy,\n} from '../core/policy.js';", true],
    ['gate/load-elements.ts', "const load = () => import('../ui/lp-consent/banner.js');", false],
    ['gate/observe.ts', "import {guard} from '../guard/guard.js';", false],
    ['ui/lp-consent-embed/lp-consent-embed.ts', "import {hold} from '../../gate/hold-again.js';", true],
    ['ui/lp-consent-embed/lp-consent-embed.ts', "import {observe} from '../../gate/observe.js';", false],
    ['ui/lp-consent/banner.ts', "import {hold} from '../../gate/hold-again.js';", false],
    ['ui/lp-consent/banner.ts', "import {Consent} from '../../store/consent.js';", false],
    ['ui/lp-consent/banner.ts', "import type {Consent} from '../../store/consent.js';", true],
    ['ui/lp-consent/banner.ts', "import {when} from 'lit/directives/when.js';", true],
    ['store/tabs.ts', "import 'lit';", false],
    ['store/tabs.ts', "import Cookies from 'js-cookie';", false],
    ['erasure/storages.ts', "import Cookies from 'js-cookie';", true],
    ['signals/log.ts', "import Cookies from 'js-cookie';", false],
    ['core/policy.ts', "export * from '../store/consent.js';", false],
    ['core/policy.ts', "export type {Consent} from '../store/consent.js';", false],
    ['core/policy.ts', "import type {Messages} from '../locales/messages.js';", true],
    ['core/policy.ts', "/**\n * import {x} from '../ui/x.js';\n */", true],
    ['locales/index.ts', "const de = () => import('./de.js');", true],
    ['start.ts', "import {Consent} from './store/consent.js';", true],
    ['start.ts', "import Cookies from 'js-cookie';", false],
    ['types/react.ts', "import type {LpConsent} from '../ui/lp-consent/lp-consent.js';", true],
    ['types/react.ts', "import {LpConsent} from '../ui/lp-consent/lp-consent.js';", false],
    ['vendors/ads.ts', "import {allows} from '../core/policy.js';", false],
  ]);
  for (const [file, source, isExpected] of verdicts) {
    const verdict = isExpected ? 'allowed' : 'refused';
    test(`${verdict}: ${file} with ${source.replaceAll(/\s+/g, ' ')}`, () => {
      assert.equal(offenses(importsOf(file, source)).length === 0, isExpected);
    });
  }
});
