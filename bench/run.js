/**
 * `npm run bench`: measures lp-consent and its peers in a real Chromium, and prints the results.
 *
 *     npm run bench                                       everything, up to 15 rounds in 25 minutes
 *     npm run bench -- --rounds=3 --rows=painted          a quick look at some rows
 *     npm run bench -- --only=bare,lp-consent --rounds=5  some libraries only
 *     npm run bench -- --rows=accept --write              replace the stored results of these rows
 *     npm run bench -- --rows=last --only=bare,lp-consent,before --before=../old/dist/cdn
 *                                                         compare with another build, in the same rounds
 */
import {cpus} from 'node:os';
import {loadAdapters} from './adapter.js';
import {launchBrowser} from './browser.js';
import {factsRows, findFacts} from './facts.js';
import {readOptions} from './options.js';
import {publish} from './publish.js';
import {versionOf} from './package-file.js';
import {table} from './report.js';
import {readResults, writeResults} from './results.js';
import {rows} from './rows.js';
import {runScenes} from './run-scenes.js';
import {scenes} from './scenes/all.js';
import {startServer} from './server.js';

const start = Date.now();
const options = readOptions(process.argv.slice(2));
const adapters = (await loadAdapters(options.before)).filter(({name}) => isWanted(name, options.only));
const wantedRows = rows.filter(({id}) => hasWantedPart(id));
if (!wantedRows.length && !hasWantedPart(factsRows)) {
  const ids = rows.map(({id}) => id).join(', ');
  throw new Error(`--rows=${options.rows}: no such row. There are: ${ids}, ${factsRows}.`);
}
const wantedScenes = scenes.filter(({name}) => wantedRows.some(({scene}) => scene === name));
const server = await startServer(adapters);
const browser = await launchBrowser(server.browserArguments);

/** @type {import('./results.js').Results} */
const measured = {
  measured: new Date().toISOString().slice(0, 10),
  browser: `Chromium ${browser.version()}`,
  machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${process.platform}`,
  libraries: adapters.map(({name, about, package: from}) => ({
    name,
    about,
    package: from,
    version: versionOf(from),
  })),
  scenes: {},
  facts: {},
};

try {
  measured.scenes = await runScenes({
    scenes: wantedScenes,
    adapters,
    rounds: options.rounds,
    minutes: options.minutes,
    play: (scene, adapter) => withLimit(scene.play({browser, server, adapter})),
    log: console.log,
  });
  if (hasWantedPart(factsRows))
    measured.facts = await findFacts({browser, server, adapters, log: console.log});
} finally {
  await browser.close();
  await server.close();
}

console.log(`${measured.browser}, CPU throttled 4×; ${measured.machine}`);
console.log(table(measured));
console.log(`\nTook ${Math.round((Date.now() - start) / 60_000)} minutes.`);
if (options.write) {
  const stored = readResults();
  const [libraries, facts, all] = [
    stored?.libraries ?? [],
    {...stored?.facts, ...measured.facts},
    {...stored?.scenes, ...measured.scenes},
  ];
  const results = {
    ...measured,
    libraries: options.only.length ? libraries : measured.libraries,
    facts,
    scenes: all,
  };
  writeResults(results);
  publish(results);
}

/**
 * @param {string} name
 * @param {string[]} wanted
 */
function isWanted(name, wanted) {
  return !wanted.length || wanted.some((start) => name === start || name.startsWith(start));
}

/** @param {string} id the id of a row */
function hasWantedPart(id) {
  return !options.rows.length || options.rows.some((part) => id.includes(part));
}

/**
 * @template T
 * @param {Promise<T>} task
 * @returns {Promise<T>}
 */
async function withLimit(task) {
  let timer;
  const limit = new Promise(
    (_, reject) => (timer = setTimeout(() => reject(new Error('Not finished after 90 s.')), 90_000)),
  );
  try {
    return /** @type {T} */ (await Promise.race([task, limit]));
  } finally {
    clearTimeout(timer);
  }
}
