import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {engine} from '../../harness/engine.js';
import {recordResult} from '../record-result.js';
import {sequences, type MIXES} from './commands.js';
import {run} from './run.js';
import {servePages} from './serve.js';
import {echoes} from './world.js';

/** How many sequences each of three mixes runs in each engine: 2,010 in all. The engines differ in how long one takes. */
const SEQUENCES = {Chromium: 370, Firefox: 80, WebKit: 220}[engine];

/** How long they may take together, and the shortest sequence that fails is looked for, in milliseconds. */
const TIME = 300_000;

/** How long tabs may take to settle: far longer than they need, but not when it is known that they don't. */
const PATIENCE = 10_000;
const PATIENCE_AFTER_FAILURE = 2000;

/** Put a failing run's seed and path here, and it alone runs again. */
const AGAIN: {seed?: number; path?: string} = {};

/** Makes sure that random sequences of what can happen leave everything as the model says. */
export function showModelHolds(mix: keyof typeof MIXES): void {
  if (echoes)
    after(() =>
      recordResult({
        notJudged: [
          'random sequences: simultaneous commands: they run one after the other, since a new page may read the older cookie',
        ],
      }),
    );
  it(`what is allowed runs, once and in order, and nothing else; every tab agrees within a second (${SEQUENCES} sequences)`, async function () {
    this.timeout(TIME + 20_000);
    const paths = await servePages();
    const waits: number[] = [];
    let patience = PATIENCE;
    let first = '';
    const holds = fc.asyncProperty(sequences(mix), async (sequence) => {
      waits.push(
        ...(await run(paths, sequence, patience).catch((error: unknown) => {
          patience = PATIENCE_AFTER_FAILURE;
          first ||= String(error);
          throw error;
        })),
      );
    });
    const {failed, seed, counterexamplePath, counterexample, errorInstance, numRuns, interrupted} =
      await fc.check(holds, {
        numRuns: SEQUENCES,
        interruptAfterTimeLimit: TIME,
        ...AGAIN,
      });
    waits.sort((one, other) => one - other);
    await recordResult({sequences: numRuns});
    const where = `seed ${seed}, path ${counterexamplePath}, sequence ${JSON.stringify(counterexample?.[0])}`;
    if (failed)
      throw new Error(`${String(errorInstance)}\n${where}\nThe first one failed with ${first}`, {
        cause: errorInstance,
      });
    expect(interrupted, `only ${numRuns} sequences in ${TIME} ms`).to.equal(false);
    expect(
      waits[Math.floor(waits.length * 0.99)],
      'how long 99 of 100 steps take at most, in milliseconds',
    ).to.be.below(1000);
  });
}
