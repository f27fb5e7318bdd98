import {busyRounds, takeReading} from './busy.js';

/**
 * Plays scenes with every library, interleaved: each scene with all of them in turn, then the next scene, then the next
 * round. Each round begins with another library, so that none always follows the same one.
 *
 * @param {object} run
 * @param {readonly import('./scene.js').Scene[]} run.scenes
 * @param {readonly import('./adapter.js').Adapter[]} run.adapters
 * @param {number} run.rounds
 * @param {(scene: import('./scene.js').Scene, adapter: import('./adapter.js').Adapter) => Promise<import('./scene.js').Metrics>} run.play
 * @param {(line: string) => void} [run.tell]
 * @param {() => Promise<import('./busy.js').Reading>} [run.read]
 * @returns {Promise<Record<string, import('./results.js').SceneResults>>}
 */
export async function runScenes({scenes, adapters, rounds, play, tell = () => {}, read = takeReading}) {
  /** @type {Record<string, import('./results.js').SceneResults>} */
  const results = {};
  const readings = [];
  for (let round = 0; round < rounds; round++) {
    readings.push(await read());
    tell(`round ${round + 1} of ${rounds}`);
    for (const scene of scenes) {
      if (round >= (scene.rounds ?? rounds)) continue;
      const result = (results[scene.name] ??= {rounds: 0, busy: [], samples: {}, failures: {}});
      result.rounds = round + 1;
      for (const adapter of inTurn(adapters, round)) {
        if (scene.suits && !scene.suits(adapter)) continue;
        const samples = (result.samples[adapter.name] ??= {});
        try {
          note(samples, round, await play(scene, adapter));
        } catch (error) {
          result.failures[adapter.name] = firstLine(error);
          tell(`  ${scene.name}, ${adapter.name}: ${firstLine(error)}`);
        }
      }
    }
  }
  const busy = busyRounds(readings);
  for (const result of Object.values(results)) {
    result.busy = busy.filter((round) => round < result.rounds);
    for (const samples of Object.values(result.samples)) fill(samples, result.rounds);
  }
  return results;
}

/**
 * @template T
 * @param {readonly T[]} all
 * @param {number} round
 */
export function inTurn(all, round) {
  const first = all.length ? round % all.length : 0;
  return [...all.slice(first), ...all.slice(0, first)];
}

/**
 * @param {Record<string, import('./statistics.js').Samples>} samples
 * @param {number} round
 * @param {import('./scene.js').Metrics} metrics
 */
function note(samples, round, metrics) {
  for (const [metric, value] of Object.entries(metrics)) {
    const values = (samples[metric] ??= []);
    while (values.length < round) values.push(null);
    values.push(Number.isFinite(value) ? Math.round(value * 1000) / 1000 : null);
  }
}

/**
 * @param {Record<string, import('./statistics.js').Samples>} samples
 * @param {number} rounds
 */
function fill(samples, rounds) {
  for (const values of Object.values(samples)) while (values.length < rounds) values.push(null);
}

/** @param {unknown} error */
function firstLine(error) {
  return String(error instanceof Error ? error.message : error).split('\n', 1)[0] ?? '';
}
