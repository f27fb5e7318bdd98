import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {readmeWithSizes} from '../../scripts/sizes.js';

const root = join(import.meta.dirname, '..', '..');

const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** The names of the elements' custom properties, without their common prefix. */
const customProperties = [
  ...new Set(
    [
      ...readFileSync(join(root, 'dist', 'custom-elements.json'), 'utf8').matchAll(
        /"--lp-consent-([\w-]+)"/g,
      ),
    ].map(([, name = '']) => name),
  ),
].sort();

describe('README', () => {
  test('shows the sizes of this build, as `npm run sizes` writes them', () => {
    assert.equal(readme, readmeWithSizes());
  });

  test('links only to files that exist', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) => link);
    assert.ok(links.length > 0);
    for (const link of links) assert.ok(existsSync(join(root, link)), link);
  });

  test('GATE-16: has a guide that says that service workers are not held, and shows the hook for them', () => {
    const guide = readFileSync(join(root, 'demo', 'holding.md'), 'utf8');
    assert.match(guide, /Your own service workers and proxies\*\*: call `lpConsent\.allows\(/);
  });

  test('counts the custom properties that the elements document', () => {
    assert.equal(customProperties.length, 16);
    assert.match(readme, /sixteen `--lp-consent-\*` variables/);
  });

  test('links to a guide that names each custom property and no other', () => {
    assert.match(readme, /\]\(demo\/themes\.md\)/);
    const guide = readFileSync(join(root, 'demo', 'themes.md'), 'utf8');
    const rows = [...guide.matchAll(/^\| (`[^|]+`) +\|/gm)].map(([, names = '']) => names);
    const named = rows.flatMap((names) => [...names.matchAll(/`([\w-]+)`/g)].map(([, name]) => name));
    assert.deepEqual(named.sort(), customProperties);
  });
});
