import {cell} from './results.js';
import {rows} from './rows.js';

/**
 * The results as a table for the terminal: one block per row, one line per library.
 *
 * @param {import('./results.js').Results} results
 */
export function table(results) {
  const names = results.libraries.map(({name}) => name);
  const width = Math.max(...names.map(({length}) => length));
  const blocks = rows.flatMap((row) => {
    const lines = names.flatMap((name) => line(results, row, name, width));
    return lines.length ? [`\n${title(row)}${warning(results, row)}\n${lines.join('\n')}`] : [];
  });
  return [...blocks, factsTable(results, width)].join('\n');
}

/** @param {import('./rows.js').Row} row */
export function title({title: text, unit, above, goal}) {
  const goals = [
    goal?.value !== undefined && `${goal.value} ${unit}`.trim(),
    goal?.ratio !== undefined && `${goal.ratio}×`,
  ].filter(Boolean);
  return [
    text,
    unit && `, ${unit}`,
    above && `, above ${above}`,
    goals.length && ` (goal: ${goals.join(', ')})`,
  ]
    .filter(Boolean)
    .join('');
}

/**
 * @param {import('./results.js').Results} results
 * @param {import('./rows.js').Row} row
 */
function warning({scenes}, {scene}) {
  const {busy = [], rounds = 0} = scenes[scene] ?? {};
  return `  [${rounds} rounds${busy.length ? `, machine busy in ${busy.length}` : ''}]`;
}

/**
 * @param {import('./results.js').Results} results
 * @param {import('./rows.js').Row} row
 * @param {string} name
 * @param {number} width
 */
function line(results, row, name, width) {
  const {value, ratio} = cell(results, row, name);
  const failure = results.scenes[row.scene]?.failures[name];
  if (!value) return failure ? [`  ${name.padEnd(width)}  failed: ${failure}`] : [];
  const range = `${number(value.median).padStart(9)}  ${`${number(value.min)} to ${number(value.max)}`.padEnd(20)}`;
  return [
    `  ${name.padEnd(width)}${range}${ratio ? `  ${ratio.median.toFixed(2)}×  (${ratio.min.toFixed(2)} to ${ratio.max.toFixed(2)})` : ''}`.trimEnd(),
  ];
}

/**
 * @param {import('./results.js').Results} results
 * @param {number} width
 */
function factsTable({facts}, width) {
  return Object.entries(facts)
    .map(
      ([name, answers]) =>
        `  ${name.padEnd(width)}  ${Object.entries(answers)
          .map(([question, {answer}]) => `${question}: ${answer}`)
          .join('; ')}`,
    )
    .join('\n')
    .replace(/^/, '\nFacts\n');
}

/**
 * Rounds to the significant digits.
 *
 * @param {number} value
 */
export function number(value) {
  const digits = value === 0 || Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString('en', {maximumFractionDigits: digits});
}
