import assert from 'node:assert/strict';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {projectRoot} from '../../scripts/project-root.js';
import {importsOf, readImports} from './imports.js';

/** @typedef {import('./imports.js').Import} Import */

/** Who may import what; `types` asks for `import type`. Folders may import themselves, and anyone core's and locales' types. */
const arrows = /** @type {Record<string, Record<string, 'all' | 'types' | RegExp>>} */ ({
  ui: {
    core: 'all',
    locales: 'all',
    store: 'types',
    gate: /^ui\/lp-consent-embed\.ts gate\/(release|arrival|divert-writing)\.js$|^ui\/(lp-consent-embed|take-over)\.ts gate\/trusted\.js$/,
    lit: 'all',
  },
  gate: {core: 'all', store: 'types'},
  signals: {core: 'all', store: 'types'},
  store: {'core': 'all', 'js-cookie': 'all'},
  locales: {},
  core: {},
});
const below = [...Object.keys(arrows), 'types'];

/** @param {Import} entry */
function isAllowed({file, from, target, to, isPackage, isTypeOnly}) {
  if (from === 'types') return isTypeOnly;
  if (isTypeOnly && ['core', 'locales'].includes(to)) return true;
  if (from === to) return true;
  if (from === '') return !isPackage && below.includes(to);
  const rule = arrows[from]?.[to];
  return rule instanceof RegExp
    ? rule.test(`${file} ${target}`)
    : rule === 'all' || (rule === 'types' && isTypeOnly);
}

/** @param {Import[]} imports */
function offences(imports) {
  return imports.filter((one) => !isAllowed(one)).map(({file, specifier}) => `${file} imports ${specifier}`);
}

const imports = readImports(join(projectRoot, 'src'));

describe('layers', () => {
  test('finds imports in the sources', () => assert.ok(imports.length > 0));

  test('every import is allowed by the table of layers', () => assert.deepEqual(offences(imports), []));

  test('relative specifiers end in .js', () => {
    const others = imports.filter(({isPackage, specifier}) => !isPackage && !specifier.endsWith('.js'));
    assert.deepEqual(
      others.map(({file, specifier}) => `${file}: ${specifier}`),
      [],
    );
  });

  test('folders import each other without cycles', () => {
    const edges = imports.filter(({from, to, isTypeOnly}) => !isTypeOnly && from && to && from !== to);
    /** @param {string} folder @param {string[]} path @returns {string[]} */
    const circle = (folder, path) =>
      path.includes(folder)
        ? [...path, folder]
        : edges.filter(({from}) => from === folder).flatMap(({to}) => circle(to, [...path, folder]));
    assert.deepEqual(
      below.flatMap((folder) => circle(folder, [])),
      [],
    );
  });

  const verdicts = [
    ['gate/watch.ts', "import type {Consent} from '../store/consent.js';", true],
    ['gate/watch.ts', "import {Consent} from '../store/consent.js';", false],
    ['gate/watch.ts', "import {\n  allows,\n  type Policy,\n} from '../core/policy.js';", true],
    ['gate/summon.ts', "const load = () => import('../ui/banner.js');", false],
    ['ui/lp-consent-embed.ts', "import {release} from '../gate/release.js';", true],
    ['ui/banner.ts', "import {release} from '../gate/release.js';", false],
    ['ui/banner.ts', "import {when} from 'lit/directives/when.js';", true],
    ['store/sync.ts', "import 'lit';", false],
    ['signals/log.ts', "import Cookies from 'js-cookie';", false],
    ['core/policy.ts', "export * from '../store/consent.js';", false],
    ['core/policy.ts', "import type {Messages} from '../locales/messages.js';", true],
    ['core/policy.ts', "/**\n * import {x} from '../ui/x.js';\n */", true],
    ['locales/index.ts', "const de = () => import('./de.js');", true],
    ['start.ts', "import {Consent} from './store/consent.js';", true],
    ['start.ts', "import Cookies from 'js-cookie';", false],
    ['types/react.ts', "import type {LpConsent} from '../ui/lp-consent.js';", true],
    ['types/react.ts', "import {LpConsent} from '../ui/lp-consent.js';", false],
    ['vendors/ads.ts', "import {allows} from '../core/policy.js';", false],
  ];
  for (const [file, source, allowed] of verdicts) {
    test(`${allowed ? 'allows' : 'rejects'}: ${file} with ${String(source).replaceAll(/\s+/g, ' ')}`, () => {
      assert.equal(offences(importsOf(String(file), String(source))).length === 0, allowed);
    });
  }
});
