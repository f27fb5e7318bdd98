import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {projectRoot} from '../../scripts/project-root.js';
import {readmeWithSizes} from '../../scripts/sizes.js';

const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');

describe('README', () => {
  test('tells the sizes of this build; `npm run sizes` writes them', () => {
    assert.equal(readme, readmeWithSizes());
  });

  test('links to files that are there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) => link);
    assert.ok(links.length > 0);
    for (const link of links) assert.ok(existsSync(join(projectRoot, link)), link);
  });

  test('GATE-16: the guide says that service workers are not held, and gives the hook', () => {
    const guide = readFileSync(join(projectRoot, 'demo', 'holding.md'), 'utf8');
    assert.match(guide, /Your own service workers and proxies\*\*: call `lpConsent\.allows\(/);
  });

  test('names each variable that the element documents', () => {
    const manifest = readFileSync(join(projectRoot, 'custom-elements.json'), 'utf8');
    assert.equal(new Set(manifest.match(/"--lp-consent-[\w-]+"/g)).size, 16, 'sixteen variables');
  });
});
