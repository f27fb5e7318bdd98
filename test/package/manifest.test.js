import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {isDeepStrictEqual} from 'node:util';
// @ts-expect-error The analyzer brings no types.
import {cli as analyze} from '@custom-elements-manifest/analyzer/cli.js';
import {projectRoot} from '../../scripts/project-root.js';

test('custom-elements.json matches the docblocks', async () => {
  const committed = JSON.parse(readFileSync(join(projectRoot, 'custom-elements.json'), 'utf8'));
  const derived = await analyze({argv: ['analyze'], cwd: projectRoot, noWrite: true});
  assert.ok(
    isDeepStrictEqual(committed, JSON.parse(JSON.stringify(derived))),
    'It is out of date: npm run manifest',
  );
});
