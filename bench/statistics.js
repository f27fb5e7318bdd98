/**
 * @typedef {(number | null)[]} Samples one value per round, `null` for a round without a value
 * @typedef {{median: number, min: number, max: number, rounds: number}} Summary
 */

/**
 * The median. For an even number of values, it is the mean of the two in the middle.
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
 * Median, minimum and maximum of the rounds with a value; `undefined` if there is none.
 *
 * @param {Samples} samples
 * @returns {Summary | undefined}
 */
export function summarize(samples) {
  const values = samples.filter((value) => value !== null);
  if (!values.length) return undefined;
  return {median: median(values), min: Math.min(...values), max: Math.max(...values), rounds: values.length};
}

/**
 * Combines the values of two libraries round by round, so that anything that slowed down the machine for a while
 * affected both. A round without one of the two gives `null`.
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
 * The ratios to the other's values; `null` where the other's value is not above zero.
 *
 * @param {Samples} own
 * @param {Samples} other
 */
export function ratios(own, other) {
  return byRound(own, other, (a, b) => (b > 0 ? a / b : null));
}

/**
 * The differences from the other's values.
 *
 * @param {Samples} own
 * @param {Samples} other
 */
export function differences(own, other) {
  return byRound(own, other, (a, b) => a - b);
}
