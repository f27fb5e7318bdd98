/** `npm run bench:readme`: writes what is told of the results, the README's table and the page of charts. */
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {chartsPage} from './charts/page.js';
import {readme, readmeWithFigures} from './readme.js';
import {readResults} from './results.js';

/** Where the page of charts stands. */
export const chartsFile = join(import.meta.dirname, 'index.html');

/** @param {import('./results.js').Results} results */
export function publish(results) {
  writeFileSync(readme, readmeWithFigures(results));
  writeFileSync(chartsFile, chartsPage(results));
}

if (process.argv[1] === import.meta.filename) {
  const results = readResults();
  if (!results) throw new Error('Nothing has been measured yet: `npm run bench` first.');
  publish(results);
}
