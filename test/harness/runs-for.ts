import {engine} from './engine.js';

/**
 * How many of the given number of random inputs this engine runs: all in Chromium, a tenth in the others. They run the same
 * code, and few inputs show where they differ.
 */
export function runsFor(inputs: number): number {
  return engine === 'Chromium' ? inputs : inputs / 10;
}
