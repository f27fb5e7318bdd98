import {number, title} from '../report.js';
import {cell} from '../results.js';
import {escape} from './escape.js';

/**
 * One row of the results as bars: each shows the median, with a whisker from minimum to maximum.
 *
 * @param {import('../results.js').Results} results
 * @param {import('../rows.js').Row} row
 */
export function bars(results, row) {
  const cells = results.libraries.map(({name}) => ({name, ...cell(results, row, name)}));
  const known = cells.flatMap(({name, value, ratio}) => (value ? [{name, value, ratio}] : []));
  if (!known.length) return '';
  const most = Math.max(...known.map(({value}) => value.max), 1e-9);
  const percent = (/** @type {number} */ value) => `${((Math.max(value, 0) / most) * 100).toFixed(1)}%`;
  const lines = known.map(({name, value, ratio}) => {
    const exact = `${number(value.median)} (${number(value.min)} to ${number(value.max)})`;
    return (
      `<tr${kind(name)}><th scope="row">${escape(name)}</th><td class="bar"><span style="width:${percent(value.median)}"></span>` +
      `<i style="left:${percent(value.min)};right:calc(100% - ${percent(value.max)})"></i></td>` +
      `<td>${exact}</td><td>${ratio ? `${ratio.median.toFixed(2)}×` : ''}</td></tr>`
    );
  });
  const failed = Object.keys(results.scenes[row.scene]?.failures ?? {}).filter(
    (name) => !known.some((one) => one.name === name),
  );
  const none = failed.map(
    (name) => `<tr><th scope="row">${escape(name)}</th><td class="bar"></td><td>timed out</td><td></td></tr>`,
  );
  const {rounds = 0, busy = []} = results.scenes[row.scene] ?? {};
  return `<section id="${row.id}"><table><caption>${escape(title(row))}<small>${rounds} rounds${busy.length ? `, machine busy in ${busy.length}` : ''}${row.base ? `; × compares with ${row.base}` : ''}</small></caption>
${[...lines, ...none].join('\n')}
</table></section>`;
}

/**
 * The class that colors a library: ours, a baseline, or none for the others.
 *
 * @param {string} name
 */
export function kind(name) {
  if (name.startsWith('lp-consent')) return ' class="own"';
  return name === 'none' || name.startsWith('bare') ? ' class="floor"' : '';
}
