import {busyRounds, takeReading} from './busy.js';

/**
 * Runs scenes with every library, interleaved: each scene with all libraries, then the next scene, then the next
 * round. Each round starts with a different library, so that none always follows the same one. A scene that has used up its
 * share of the time skips the remaining rounds, so its number of rounds is part of its results.
 *
 * @param {object} run
 * @param {readonly import('./scene.js').Scene[]} run.scenes
 * @param {readonly import('./adapter.js').Adapter[]} run.adapters
 * @param {number} run.rounds
 * @param {number} run.minutes
 * @param {(scene: import('./scene.js').Scene, adapter: import('./adapter.js').Adapter) => Promise<import('./scene.js').Metrics>} run.play
 * @param {(line: string) => void} [run.log]
 * @param {() => Promise<import('./busy.js').Reading>} [run.read]
 * @param {() => number} [run.now] milliseconds
 * @returns {Promise<Record<string, import('./results.js').SceneResults>>}
 */
export async function runScenes({
  scenes,
  adapters,
  rounds,
  minutes,
  play,
  log = () => {},
  read = takeReading,
  now = () => performance.now(),
}) {
  /** @type {Record<string, import('./results.js').SceneResults>} */
  const results = {};
  const readings = [];
  const clock = startClock(scenes, minutes, now);
  for (let round = 0; round < rounds; round++) {
    readings.push(await read());
    log(`round ${round + 1} of ${rounds}`);
    for (const scene of scenes) {
      if (round >= (scene.atLeast ?? 3) && !clock.hasTimeFor(scene, results[scene.name]?.rounds ?? 0))
        continue;
      const start = now();
      const result = (results[scene.name] ??= {rounds: 0, busy: [], samples: {}, failures: {}});
      result.rounds = round + 1;
      for (const adapter of inTurn(adapters, round)) {
        if (!plays(adapter, scene)) continue;
        const samples = (result.samples[adapter.name] ??= {});
        try {
          note(samples, round, await play(scene, adapter));
        } catch (error) {
          result.failures[adapter.name] = firstLine(error);
          log(`  ${scene.name}, ${adapter.name}: ${firstLine(error)}`);
        }
      }
      clock.note(scene, now() - start);
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
 * @param {import('./adapter.js').Adapter} adapter
 * @param {import('./scene.js').Scene} scene
 */
function plays(adapter, {name, suits}) {
  return (adapter.scenes?.includes(name) ?? true) && (suits?.(adapter) ?? true);
}

/**
 * Divides the time among the scenes.
 *
 * @param {readonly import('./scene.js').Scene[]} scenes
 * @param {number} minutes
 * @param {() => number} now
 */
function startClock(scenes, minutes, now) {
  const all = minutes * 60_000;
  const shares = scenes.reduce((sum, {share}) => sum + share, 0);
  const end = now() + all;
  /** @type {Map<import('./scene.js').Scene, number>} */
  const spent = new Map();
  return {
    /** @param {import('./scene.js').Scene} scene @param {number} played */
    hasTimeFor(scene, played) {
      const used = spent.get(scene) ?? 0;
      const next = used / Math.max(played, 1);
      return used + next <= (all * scene.share) / shares && now() + next <= end;
    },
    /** @param {import('./scene.js').Scene} scene @param {number} time */
    note: (scene, time) => spent.set(scene, (spent.get(scene) ?? 0) + time),
  };
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
