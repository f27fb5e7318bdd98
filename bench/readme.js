import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {number} from './report.js';
import {cell} from './results.js';
import {rows} from './rows.js';

export const readme = join(import.meta.dirname, '..', 'README.md');

/** @type {{title: string, row?: string, as?: 'kB' | 'ratio' | 'ms', fact?: string}[]} The columns of the README's table. */
const columns = [
  {title: 'returning visitor', row: 'bytes-returning', as: 'kB'},
  {title: 'first visit, until the banner', row: 'bytes-first', as: 'kB'},
  {title: 'banner painted', row: 'painted', as: 'ratio'},
  {title: 'on slow 4G', row: 'painted-slow-4g', as: 'ratio'},
  {title: 'main thread', row: 'task-first', as: 'ratio'},
  {title: 'last of 1,000 scripts, returning visitor', row: 'returning-last-1000', as: 'ratio'},
  {title: 'Accept with 1,000 scripts: next paint', row: 'accept-inline-1000-paint', as: 'ms'},
  {title: 'order kept', fact: 'order'},
  {title: 'nonce policy', fact: 'nonce'},
  {title: 'Trusted Types', fact: 'trusted-types'},
];

/**
 * The README with its table of figures as the results require it.
 *
 * @param {import('./results.js').Results} results
 */
export function readmeWithFigures(results) {
  const names = results.libraries
    .map(({name}) => name)
    .filter((name) => name === 'bare' || results.facts[name] || name.startsWith('lp-consent'));
  const lines = names.map(
    (name) =>
      `| ${[label(results, name), ...columns.map((column) => figure(results, column, name))].join(' | ')} |`,
  );
  const head = ['', ...columns.map(({title}) => title)].join(' | ');
  const scenes = columns.flatMap(
    ({row}) => results.scenes[rows.find(({id}) => id === row)?.scene ?? ''] ?? [],
  );
  const rounds = scenes.map((scene) => scene.rounds);
  const busy = scenes.some((scene) => scene.busy.length * 2 > scene.rounds)
    ? ' **The machine was busy with other processes, so these figures are unreliable.**'
    : '';
  const note = `Medians of ${Math.min(...rounds)} to ${Math.max(...rounds)} rounds in ${results.browser} with its CPU throttled to a quarter of its speed, measured on ${results.measured} with the version of lp-consent of that date, so its sizes can differ from those under *Sizes*.${busy} Sizes are scripts and styles compressed with Brotli. Ratios (×) compare with *bare*, a minimal hand-written gate of twenty lines, in the same round.`;
  const table = [`|${head} |`, `|${'---|'.repeat(columns.length + 1)}`, ...lines].join('\n');
  return readFileSync(readme, 'utf8').replace(
    /(<!-- bench -->)[^]*(<!-- \/bench -->)/,
    (_, start, end) => `${start}\n${table}\n\n${note}\n${end}`,
  );
}

/**
 * @param {import('./results.js').Results} results
 * @param {string} name
 */
function label({libraries}, name) {
  const version = libraries.find((library) => library.name === name)?.version;
  const text = version ? `${name} ${version}` : name;
  return name.startsWith('lp-consent') ? `**${text}**` : text;
}

/**
 * @param {import('./results.js').Results} results
 * @param {(typeof columns)[number]} column
 * @param {string} name
 */
function figure(results, {row, as, fact}, name) {
  if (fact) return results.facts[name]?.[fact]?.answer ?? '–';
  const found = rows.find(({id}) => id === row);
  const {value, ratio} = found ? cell(results, found, name) : {};
  if (as === 'ratio') return ratio ? `${ratio.median.toFixed(2)}×` : '–';
  if (!value) return '–';
  return as === 'kB' ? `${(value.median / 1000).toFixed(1)} kB` : `${number(value.median)} ms`;
}
