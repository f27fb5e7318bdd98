/** `npm run bench:readme`: writes the README's table and the page of charts from the stored results. */
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {chartsPage} from './charts/page.js';
import {readme, readmeWithFigures} from './readme.js';
import {readResults} from './results.js';

/** The path of the page of charts. */
export const chartsFile = join(import.meta.dirname, 'index.html');

/** @param {import('./results.js').Results} results */
export function publish(results) {
  writeFileSync(readme, readmeWithFigures(results));
  writeFileSync(chartsFile, chartsPage(results));
}

if (process.argv[1] === import.meta.filename) {
  const results = readResults();
  if (!results) throw new Error('There are no stored results. Run `npm run bench` first.');
  publish(results);
}
