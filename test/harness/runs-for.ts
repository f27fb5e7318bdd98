import {engine} from './engine.js';

/**
 * How many of so many random inputs are this engine's: all in Chromium, a tenth in the others, which run the same code and
 * differ in what few inputs show.
 */
export function share(inputs: number): number {
  return engine === 'Chromium' ? inputs : inputs / 10;
}
