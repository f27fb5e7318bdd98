import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {readmeWithSizes} from '../../scripts/sizes.js';

const root = join(import.meta.dirname, '..', '..');

const readme = readFileSync(join(root, 'README.md'), 'utf8');

describe('README', () => {
  test('tells the sizes of this build; `npm run sizes` writes them', () => {
    assert.equal(readme, readmeWithSizes());
  });

  test('links to files that are there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) => link);
    assert.ok(links.length > 0);
    for (const link of links) assert.ok(existsSync(join(root, link)), link);
  });

  test('GATE-16: the guide says that service workers are not held, and gives the hook', () => {
    const guide = readFileSync(join(root, 'demo', 'holding.md'), 'utf8');
    assert.match(guide, /Your own service workers and proxies\*\*: call `lpConsent\.allows\(/);
  });
});
