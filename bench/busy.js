import {cpus, loadavg} from 'node:os';
import {setTimeout as sleep} from 'node:timers/promises';

/**
 * The state of the machine right before a round, while the benchmark was idle.
 *
 * @typedef {object} Reading
 * @property {number} calibration duration of a fixed loop in milliseconds
 * @property {number} busy share of CPU time used by other processes, 0 to 1
 * @property {number} load the load average of the last minute
 */

const WINDOW_MS = 300;

/** Takes a reading: idles for a third of a second, then times a fixed loop. */
export async function takeReading() {
  const before = processorTimes();
  await sleep(WINDOW_MS);
  const after = processorTimes();
  const total = after.total - before.total;
  return {
    calibration: calibrate(),
    busy: total > 0 ? (after.used - before.used) / total : 0,
    load: loadavg()[0] ?? 0,
  };
}

/**
 * Finds the unreliable rounds: other processes used more than a fifth of the CPU, or the loop took a quarter longer
 * than in the best round of the run.
 *
 * @param {readonly Reading[]} readings one per round
 * @returns {number[]} the rounds, counted from zero
 */
export function busyRounds(readings) {
  const best = Math.min(...readings.map(({calibration}) => calibration));
  return readings.flatMap(({calibration, busy}, round) =>
    busy > 0.2 || calibration > best * 1.25 ? [round] : [],
  );
}

/** The best of three runs, so that a single interruption does not count. */
function calibrate() {
  const times = [0, 1, 2].map(() => {
    const start = performance.now();
    let sum = 0;
    for (let i = 0; i < 5e6; i++) sum = (sum * 31 + i) % 65_521;
    return sum < 0 ? Infinity : performance.now() - start;
  });
  return Math.min(...times);
}

function processorTimes() {
  const all = cpus().map(({times}) => times);
  const used = all.reduce((sum, {user, nice, sys, irq}) => sum + user + nice + sys + irq, 0);
  return {used, total: used + all.reduce((sum, {idle}) => sum + idle, 0)};
}
