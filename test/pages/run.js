/**
 * Judges every cell of the table in one engine, prints those that fail, and exits with 1 if any does:
 *
 *     npm run test:pages
 *     npm run test:pages -- --framework=React --moment=back --kind=template
 *     npm run test:pages -- --engine=firefox
 *
 * @module
 */
import {parseArgs} from 'node:util';
import {startThirdParty} from '../harness/third-party.js';
import {engines} from './engines.js';
import {frameworks} from './frameworks.js';
import {startPages} from './server.js';
import {cells, visits} from './table.js';
import {judgeVisit} from './visit.js';

/** The number of cells, so that a rule cannot exclude more than it should. */
const CELLS = 2557;

const {values} = parseArgs({
  options: {
    engine: {type: 'string', default: 'chromium'},
    framework: {type: 'string'},
    moment: {type: 'string'},
    kind: {type: 'string'},
  },
});
const engine = engines[values.engine];
if (!engine) throw new Error(`--engine is one of ${Object.keys(engines).join(', ')}.`);

/** @param {string} name @param {string} [wanted] */
const isWanted = (name, wanted = '') => name.toLowerCase().startsWith(wanted.toLowerCase());

if (cells.length !== CELLS) throw new Error(`The table has ${cells.length} cells, not ${CELLS}.`);

const started = Date.now();
const queue = visits.filter(
  ({framework, moment}) => isWanted(framework.name, values.framework) && isWanted(moment.name, values.moment),
);
const thirdParty = await startThirdParty();
const pages = await startPages(
  thirdParty.origin,
  frameworks.filter(({name}) => isWanted(name, values.framework)),
  engine.recorder,
);
const browser = await engine.launch();

const judged = /** @type {Awaited<ReturnType<typeof judgeVisit>>} */ ([]);
let next = 0;
await Promise.all(
  Array.from({length: engine.parallelPages}, async () => {
    for (let visit = queue[next++]; visit; visit = queue[next++]) {
      const {framework, moment} = visit;
      judged.push(
        ...(await judgeVisit({
          browser,
          patience: engine.patience,
          framework,
          moment,
          thirdParty,
          address: (id, route) => pages.address(framework, id, route),
        })),
      );
    }
  }),
);
await browser.close();
await Promise.all([pages.close(), thirdParty.close()]);

const rows = judged.filter(({kind}) => isWanted(kind, values.kind));
const order = new Map(cells.map((cell, i) => [`${cell.framework}|${cell.moment}|${cell.kind}`, i]));
const failed = rows
  .filter(({problem}) => problem)
  .toSorted((one, other) => placeOf(one) - placeOf(other))
  .map(({framework, moment, kind, problem}) => `  ✗ ${framework} | ${moment} | ${kind} | ${problem}`);
for (const line of failed) console.log(line);
for (const {name, excluded} of frameworks)
  for (const [kind, reason] of Object.entries(excluded ?? {}))
    console.log(`  not judged: ${name} | ${kind}: ${reason}`);
console.log(
  `pages: ${failed.length} of ${rows.length} cells, ${engine.title}, ${Math.round((Date.now() - started) / 1000)} s`,
);
// A driver that still runs would keep this process alive.
process.exit(failed.length ? 1 : 0);

/** @param {import('./table.js').Cell} cell */
function placeOf({framework, moment, kind}) {
  return order.get(`${framework}|${moment}|${kind}`) ?? 0;
}
