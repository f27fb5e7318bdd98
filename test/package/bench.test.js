import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {busyRounds} from '../../bench/busy.js';
import {chartsPage} from '../../bench/charts/page.js';
import {readOptions} from '../../bench/options.js';
import {readme, readmeWithFigures} from '../../bench/readme.js';
import {cell, readResults} from '../../bench/results.js';
import {rows} from '../../bench/rows.js';
import {runScenes} from '../../bench/run-scenes.js';
import {scenes} from '../../bench/scenes/all.js';
import {median, ratios, summarize} from '../../bench/statistics.js';

const bench = join(import.meta.dirname, '..', '..', 'bench');
const quiet = {calibration: 10, busy: 0, load: 0};

describe('the benchmark', () => {
  test('summarizes rounds by median, minimum and maximum', () => {
    assert.equal(median([9, 1, 5]), 5);
    assert.equal(median([10, 1, 5, 6]), 5.5);
    assert.deepEqual(summarize([3, null, 1, 2]), {median: 2, min: 1, max: 3, rounds: 3});
    assert.equal(summarize([null]), undefined);
  });

  test('compares values of the same round, so that a slow round does not count', () => {
    assert.deepEqual(ratios([20, 200, 30], [10, 100, 10]), [2, 2, 3]);
    assert.deepEqual(ratios([20, null, 30, 5], [null, 100, 10, 0]), [null, null, 3, null]);
  });

  test('detects rounds on a busy machine by other processes’ CPU time, or by a loop slower than in the best round', () => {
    assert.deepEqual(busyRounds([quiet, quiet]), []);
    assert.deepEqual(busyRounds([quiet, {...quiet, busy: 0.5}, {...quiet, calibration: 13}]), [1, 2]);
  });

  test('subtracts the baseline before it compares, round by round', () => {
    const row = {
      id: 'x',
      title: '',
      unit: /** @type {const} */ ('ms'),
      scene: 's',
      metric: 'm',
      above: 'none',
      base: 'bare',
    };
    const samples = {none: {m: [10, 100]}, bare: {m: [20, 110]}, own: {m: [30, 130]}};
    const results = resultsOf({s: {rounds: 2, busy: [], samples, failures: {}}});
    assert.deepEqual(cell(results, row, 'own').value, {median: 25, min: 20, max: 30, rounds: 2});
    assert.deepEqual(cell(results, row, 'own').ratio, {median: 2.5, min: 2, max: 3, rounds: 2});
  });

  test('runs every library in each round, with a different one first each time, and records failures separately', async () => {
    /** @type {string[]} */
    const played = [];
    const results = await runScenes({
      scenes: [scene('s')],
      adapters: ['a', 'b'].map(adapter),
      rounds: 3,
      minutes: 1,
      read: async () => quiet,
      play: async (_, {name}) => {
        played.push(name);
        if (name === 'b' && played.length < 3) throw new Error('slow\nwith a stack');
        return {m: played.length};
      },
    });
    assert.equal(played.join(''), 'abbaab');
    assert.deepEqual(results['s']?.samples, {a: {m: [1, 4, 5]}, b: {m: [null, 3, 6]}});
    assert.deepEqual(results['s']?.failures, {b: 'slow'});
  });

  test('stops a scene that has used up its share of the time, and reports its number of rounds', async () => {
    let now = 0;
    const results = await runScenes({
      scenes: [scene('long'), scene('short')],
      adapters: [adapter('a')],
      rounds: 8,
      minutes: 1,
      now: () => now,
      read: async () => quiet,
      play: async ({name}) => {
        now += name === 'long' ? 8000 : 1000;
        return {m: 1};
      },
    });
    assert.equal(results['long']?.rounds, 3, 'half a minute is its share');
    assert.equal(results['short']?.rounds, 8);
  });

  test('runs the minimum number of rounds of a scene, however long they take', async () => {
    let now = 0;
    const play = async () => ({m: (now += 60_000)});
    const results = await runScenes({
      scenes: [scene('s')],
      adapters: [adapter('a')],
      rounds: 8,
      minutes: 1,
      now: () => now,
      read: async () => quiet,
      play,
    });
    assert.equal(results['s']?.rounds, 3);
  });

  test('stores only complete runs with enough rounds, unless --write is set', () => {
    assert.equal(readOptions([]).write, true);
    assert.equal(readOptions(['--rounds=3']).write, false);
    assert.equal(readOptions(['--only=bare']).write, false);
    assert.equal(readOptions(['--before=dist/cdn']).write, false);
    assert.equal(readOptions(['--rounds=3', '--write']).write, true);
    assert.throws(() => readOptions(['--rounds=none']), /whole number/);
  });

  test('measures every row in an existing scene', () => {
    for (const {scene, id} of rows)
      assert.ok(
        scenes.some(({name}) => name === scene),
        id,
      );
    assert.equal(new Set(rows.map(({id}) => id)).size, rows.length);
  });

  for (const file of readdirSync(join(bench, 'adapters'))) {
    test(`has a complete description of a library in ${file}`, async () => {
      /** @type {{adapters: import('../../bench/adapter.js').Adapter[]}} */
      const {adapters} = await import(`../../bench/adapters/${file}`);
      assert.ok(adapters.length > 0);
      for (const one of adapters) {
        for (const member of /** @type {const} */ (['name', 'about', 'open']))
          assert.equal(typeof one[member], 'string', member);
        for (const member of /** @type {const} */ (['banner', 'accept', 'refuse']))
          assert.ok(Array.isArray(one[member]), member);
        for (const member of /** @type {const} */ (['files', 'page', 'hold']))
          assert.equal(typeof one[member], 'function', member);
        for (const held of [{src: '/held/1.js'}, {code: 'ran(1)'}])
          assert.ok(one.hold(held).includes(held.src ?? 'ran(1)'));
        for (const name of one.scenes ?? [])
          assert.ok(
            scenes.some((scene) => scene.name === name),
            name,
          );
      }
    });
  }

  test('shows its stored results in the README and the charts, as `npm run bench:readme` writes them', () => {
    const results = readResults();
    assert.ok(results, 'bench/results.json');
    assert.equal(readFileSync(readme, 'utf8'), readmeWithFigures(results));
    assert.equal(readFileSync(join(bench, 'index.html'), 'utf8'), chartsPage(results));
  });
});

/** @param {Record<string, import('../../bench/results.js').SceneResults>} scenesOf */
function resultsOf(scenesOf) {
  return {measured: '', browser: '', machine: '', libraries: [], scenes: scenesOf, facts: {}};
}

/** @param {string} name */
function scene(name) {
  return {name, share: 1, play: async () => ({})};
}

/** @param {string} name */
function adapter(name) {
  const place = /** @type {string[]} */ ([]);
  return {
    name,
    about: '',
    files: async () => ({}),
    page: () => ({}),
    hold: () => '',
    banner: place,
    accept: place,
    refuse: place,
    open: '',
  };
}
