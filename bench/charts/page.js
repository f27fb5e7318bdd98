import {questions} from '../facts.js';
import {rows} from '../rows.js';
import {bars} from './bars.js';
import {curveChart, curves} from './curves.js';
import {escape} from './escape.js';

/**
 * The results as a page without scripts: growth first, then every row as bars, then the facts.
 *
 * @param {import('../results.js').Results} results
 */
export function chartsPage(results) {
  const {measured, browser, machine, libraries} = results;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>lp-consent compared with its peers</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="charts/page.css">
</head>
<body>
<h1>lp-consent compared with its peers</h1>
<p>Measured on ${measured} with <code>npm run bench</code> in ${escape(browser)} with its CPU throttled to a quarter of its speed, on ${escape(machine)}. Bars show medians; whiskers show minimum and maximum. Every ratio compares two values of the same round.</p>
<h2>How costs grow with the page</h2>
<div class="curves">
${curves
  .map((curve) => curveChart(results, curve))
  .filter(Boolean)
  .join('\n')}
</div>
<h2>Bytes, times and leftovers</h2>
<div class="bars">
${rows
  .map((row) => bars(results, row))
  .filter(Boolean)
  .join('\n')}
</div>
<h2>What each library supports</h2>
${factsTable(results)}
<h2>How each library is set up</h2>
<dl>
${libraries.map(({name, version, about}) => `<dt>${escape(name)}${version ? ` ${version}` : ''}</dt><dd>${code(about)}</dd>`).join('\n')}
</dl>
</body>
</html>
`;
}

/**
 * Escapes text and renders backticks as code.
 *
 * @param {string} text
 */
function code(text) {
  return escape(text).replace(/`([^`]+)`/g, '<code>$1</code>');
}

/** @param {import('../results.js').Results} results */
function factsTable({facts}) {
  const heads = Object.values(questions).map((question) => `<th scope="col">${escape(question)}</th>`);
  const lines = Object.entries(facts).map(([name, answers]) => {
    const cells = Object.keys(questions).map((question) => {
      const {answer = '', detail = ''} = answers[question] ?? {};
      return `<td>${escape(answer)}${detail ? `<small>${escape(detail)}</small>` : ''}</td>`;
    });
    return `<tr><th scope="row">${escape(name)}</th>${cells.join('')}</tr>`;
  });
  return `<div class="facts" role="region" aria-label="Facts" tabindex="0"><table><tr><td></td>${heads.join('')}</tr>
${lines.join('\n')}
</table></div>`;
}
