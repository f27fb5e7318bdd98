import {cell} from '../results.js';
import {rows} from '../rows.js';
import {kind} from './bars.js';
import {escape} from './escape.js';

/** @typedef {{title: string, points: {count: number, row: string}[]}} Curve */

const [width, height, left, top, right, bottom] = [560, 340, 52, 12, 180, 34];

/** @type {Curve[]} Costs that grow with the page. */
export const curves = [
  grows('Last of N held scripts, returning with consent', 'returning-last-N', [10, 100, 1000]),
  grows('Accept with N inline scripts: next paint', 'accept-inline-N-paint', [10, 100, 1000]),
  grows('Accept with N inline scripts: last run', 'accept-inline-N-last', [10, 100, 1000]),
  grows('Accept with N external scripts: last run', 'accept-external-N-last', [10, 100, 1000]),
];

/**
 * @param {string} title
 * @param {string} row with N for the number
 * @param {number[]} counts
 * @returns {Curve}
 */
function grows(title, row, counts) {
  return {title, points: counts.map((count) => ({count, row: row.replace('N', String(count))}))};
}

/**
 * The growth of the median on two logarithmic axes, where a straight line at 45 degrees is linear growth.
 *
 * @param {import('../results.js').Results} results
 * @param {Curve} curve
 */
export function curveChart(results, {title, points}) {
  const lines = results.libraries.map(({name}) => ({
    name,
    values: points.flatMap((point) => valueAt(results, point, name)),
  }));
  const drawn = lines.filter(({values}) => values.length > 1);
  if (!drawn.length) return '';
  const all = drawn.flatMap(({values}) => values.map(({value}) => value));
  const [low, high] = [Math.floor(Math.log10(Math.min(...all))), Math.ceil(Math.log10(Math.max(...all)))];
  const [from, to] = [Math.log10(points[0]?.count ?? 1), Math.log10(points.at(-1)?.count ?? 10)];
  const x = (/** @type {number} */ count) =>
    round(left + ((Math.log10(count) - from) / (to - from)) * (width - left - right));
  const y = (/** @type {number} */ value) =>
    round(top + ((high - Math.log10(value)) / Math.max(high - low, 1)) * (height - top - bottom));

  const decades = Array.from({length: high - low + 1}, (_, i) => 10 ** (low + i));
  const grid = decades.map(
    (value) =>
      `<path class="grid" d="M${left} ${y(value)}H${width - right}"/><text x="${left - 6}" y="${y(value) + 4}" text-anchor="end">${milliseconds(value)}</text>`,
  );
  const marks = points.map(
    ({count}) =>
      `<text x="${x(count)}" y="${height - 12}" text-anchor="middle">${count.toLocaleString('en')}</text>`,
  );
  const labels = apart(drawn.map(({values}) => y(values.at(-1)?.value ?? 1)));
  const paths = drawn.map(({name, values}, i) => {
    const end = values.at(-1);
    const color = kind(name) || ` class="peer p${i % 8}"`;
    const dots = values.map(({count, value}) => `<circle cx="${x(count)}" cy="${y(value)}" r="3"/>`).join('');
    return (
      `<g${color}><path d="M${values.map(({count, value}) => `${x(count)} ${y(value)}`).join('L')}"/>${dots}` +
      `<path class="lead" d="M${x(end?.count ?? 1)} ${y(end?.value ?? 1)}L${width - right + 8} ${labels[i]}"/>` +
      `<text x="${width - right + 11}" y="${(labels[i] ?? 0) + 4}">${escape(name)}</text></g>`
    );
  });
  return `<figure><figcaption>${escape(title)}</figcaption><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escape(title)}, milliseconds; the tables below list the values">
${[...grid, ...marks, ...paths].join('\n')}
</svg></figure>`;
}

/**
 * @param {import('../results.js').Results} results
 * @param {{count: number, row: string}} point
 * @param {string} name
 */
function valueAt(results, {count, row}, name) {
  const found = rows.find(({id}) => id === row);
  const median = found && cell(results, found, name).value?.median;
  return median && median > 0 ? [{count, value: median}] : [];
}

/**
 * Moves labels down, or all of them up, until none overlaps another.
 *
 * @param {number[]} places
 */
function apart(places) {
  const order = places.map((place, index) => ({place, index})).sort((a, b) => a.place - b.place);
  const space = 15;
  for (let i = 1; i < order.length; i++) {
    const [above, own] = [order[i - 1], order[i]];
    if (above && own) own.place = Math.max(own.place, above.place + space);
  }
  const over = Math.max(0, (order.at(-1)?.place ?? 0) - (height - bottom));
  for (let i = order.length - 1, limit = Infinity; over && i >= 0; i--) {
    const own = order[i];
    if (!own) continue;
    own.place = Math.min(own.place, limit === Infinity ? height - bottom : limit - space);
    limit = own.place;
  }
  return order.sort((a, b) => a.index - b.index).map(({place}) => place);
}

/** @param {number} value */
function milliseconds(value) {
  return value >= 1000 ? `${value / 1000} s` : `${value} ms`;
}

/** @param {number} value */
function round(value) {
  return Math.round(value * 10) / 10;
}
