/**
 * @typedef {(number | null)[]} Samples one value a round, `null` where a round gave none
 * @typedef {{median: number, min: number, max: number, rounds: number}} Summary
 */

/**
 * The middle value; of an even number of values, the mean of the two in the middle.
 *
 * @param {readonly number[]} values at least one
 */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 ? upper : (upper + (sorted[middle - 1] ?? NaN)) / 2;
}

/**
 * Median, smallest and largest of the rounds that gave a value; `undefined` when none did.
 *
 * @param {Samples} samples
 * @returns {Summary | undefined}
 */
export function summarise(samples) {
  const values = samples.filter((value) => value !== null);
  if (!values.length) return undefined;
  return {median: median(values), min: Math.min(...values), max: Math.max(...values), rounds: values.length};
}

/**
 * Combines what two libraries had in the same round, round by round, so that whatever slowed the machine down for a while
 * has slowed both. A round that lacks one of the two gives none.
 *
 * @param {Samples} own
 * @param {Samples} other
 * @param {(own: number, other: number) => number | null} combine
 * @returns {Samples}
 */
export function byRound(own, other, combine) {
  return own.map((value, round) => {
    const against = other[round] ?? null;
    return value === null || against === null ? null : combine(value, against);
  });
}

/**
 * How many times the other's value: none where the other's is not above zero.
 *
 * @param {Samples} own
 * @param {Samples} other
 */
export function ratios(own, other) {
  return byRound(own, other, (a, b) => (b > 0 ? a / b : null));
}

/**
 * What is left above the other's value.
 *
 * @param {Samples} own
 * @param {Samples} other
 */
export function differences(own, other) {
  return byRound(own, other, (a, b) => a - b);
}
