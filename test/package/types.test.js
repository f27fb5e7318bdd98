import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, dirname, join} from 'node:path';
import {after, describe, test} from 'node:test';

const root = join(import.meta.dirname, '..', '..');

/** The attributes of data children, which have no class. Anything not listed is text content. */
const dataChildren = {
  'lp-category': ['name', 'title'],
  'lp-service': ['name', 'title', 'provider', 'policy'],
  'lp-cookie': ['name', 'all', 'duration', 'storage', 'domain'],
};

/** Attributes that only the element itself sets. */
const readOnly = ['held'];

/** @type {string[]} */
const folders = [];
after(() => {
  for (const folder of folders) rmSync(folder, {recursive: true});
});

describe('the published types', () => {
  test('compile in a project that imports every entry and checks the types of libraries as well', () => {
    const {exports} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const entries = Object.entries(exports)
      .filter(([, target]) => target.types)
      .map(([name]) => name.replace('.', 'lp-consent').replace('*', 'fr'));
    assert.ok(entries.length >= 8, `${entries}`);
    assert.equal(compile(entries.map((entry) => `import type {} from '${entry}';`)), '');
  });

  test('of the tags have each attribute and property of the elements, and no other', async () => {
    const names = {...dataChildren, ...(await namesOfElements())};
    const proofs = Object.entries(names).map(([tag, all], index) => {
      const expected = all.map((name) => `'${name}'`).join(' | ') || 'never';
      return `export const tag${index}: Difference<'${tag}', ${expected}> = 'none';`;
    });
    const module = [
      `import type {Tags} from '${join(root, 'dist', 'types', 'types', 'tags.js')}';`,
      // Not just a boolean, so that the compiler's message names what differs.
      `type Difference<Tag extends keyof Tags, Expected> = [Expected, keyof Tags[Tag]] extends [keyof Tags[Tag], Expected]
        ? 'none' : {tag: Tag; missing: Exclude<Expected, keyof Tags[Tag]>; unknown: Exclude<keyof Tags[Tag], Expected>};`,
      ...proofs,
    ];
    assert.equal(compile(module), '');
  });
});

/**
 * What the classes and their docblocks say that can be set on each element, by tag.
 *
 * @returns {Promise<Record<string, string[]>>}
 */
async function namesOfElements() {
  const elements = await import(join(root, 'dist', 'elements.js'));
  /** @type {{observedAttributes: string[], elementProperties: Map<string, unknown>}[]} */
  const classes = Object.values(elements);
  const documented = readdirSync(join(root, 'src', 'ui'), {recursive: true})
    .map(String)
    .filter((file) => basename(file, '.ts') === basename(dirname(file)));
  assert.equal(documented.length, classes.length);
  return Object.fromEntries(
    documented.map((file) => {
      const source = readFileSync(join(root, 'src', 'ui', file), 'utf8');
      const className = /export class (\w+)/.exec(source)?.[1] ?? '';
      const {observedAttributes, elementProperties} = elements[className];
      const attributes = [...source.matchAll(/^ \* @attr ([\w-]+)/gm)].map(([, name = '']) => name);
      const names = new Set([...attributes, ...observedAttributes, ...elementProperties.keys()]);
      return [basename(file, '.ts'), [...names].filter((name) => !readOnly.includes(name))];
    }),
  );
}

/**
 * Compiles a module of a project that has installed the package and the frameworks. Returns what the compiler reports.
 *
 * @param {readonly string[]} lines
 */
function compile(lines) {
  const folder = mkdtempSync(join(tmpdir(), 'lp-consent-types-'));
  folders.push(folder);
  mkdirSync(join(folder, 'node_modules', '@types'), {recursive: true});
  for (const name of ['solid-js', 'svelte', 'vue', '@types/react'])
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  symlinkSync(root, join(folder, 'node_modules', 'lp-consent'));
  const compilerOptions = {
    strict: true,
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable'],
    module: 'nodenext',
    types: [],
    skipLibCheck: false,
    noEmit: true,
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({type: 'module'}));
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({compilerOptions}));
  writeFileSync(join(folder, 'index.ts'), lines.join('\n'));
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  return spawnSync(process.execPath, [compiler, '-p', folder], {encoding: 'utf8'}).stdout;
}
