import {cpus, loadavg} from 'node:os';
import {setTimeout as sleep} from 'node:timers/promises';

/**
 * How the machine was right before a round, while nothing of the benchmark ran.
 *
 * @typedef {object} Reading
 * @property {number} calibration milliseconds that a fixed loop took
 * @property {number} busy share of all processors that others used, 0 to 1
 * @property {number} load the load average of the last minute
 */

const window = 300;

/** Takes a reading: a third of a second of quiet, and a loop that always does the same. */
export async function takeReading() {
  const before = processorTimes();
  await sleep(window);
  const after = processorTimes();
  const total = after.total - before.total;
  return {
    calibration: calibrate(),
    busy: total > 0 ? (after.used - before.used) / total : 0,
    load: loadavg()[0] ?? 0,
  };
}

/**
 * Which rounds are not to be trusted: others used more than a fifth of the processors, or the loop took a quarter longer
 * than in the best round of the run.
 *
 * @param {readonly Reading[]} readings one a round
 * @returns {number[]} the rounds, counted from zero
 */
export function busyRounds(readings) {
  const best = Math.min(...readings.map(({calibration}) => calibration));
  return readings.flatMap(({calibration, busy}, round) =>
    busy > 0.2 || calibration > best * 1.25 ? [round] : [],
  );
}

/** The best of three, so that a single interruption is no verdict. */
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
