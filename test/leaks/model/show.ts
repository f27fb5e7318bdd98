import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {engine} from '../../harness/engine.js';
import {recordResult} from '../record-result.js';
import {sequences, type MIXES} from './commands.js';
import {run} from './run.js';
import {servePages} from './serve.js';
import {echoes} from './world.js';

/** How many sequences each of the three mixes runs: 2,010 in all. The engines differ in speed. */
const SEQUENCES = {Chromium: 370, Firefox: 80, WebKit: 220}[engine];

/** The time limit for all of them, including the search for the shortest sequence that fails. */
const TIME_LIMIT_MS = 300_000;

/** How long tabs may take to settle: far longer than they need, but less once one sequence has failed. */
const SETTLE_TIMEOUT_MS = 10_000;
const SETTLE_TIMEOUT_AFTER_FAILURE_MS = 2000;

/** To run a failing sequence alone, put its seed and path here. */
const REPLAY: {seed?: number; path?: string} = {};

/** Checks that after random sequences of commands everything is as the model says. */
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
    this.timeout(TIME_LIMIT_MS + 20_000);
    const paths = await servePages();
    const waits: number[] = [];
    let timeoutMs = SETTLE_TIMEOUT_MS;
    let first = '';
    const holds = fc.asyncProperty(sequences(mix), async (sequence) => {
      waits.push(
        ...(await run(paths, sequence, timeoutMs).catch((error: unknown) => {
          timeoutMs = SETTLE_TIMEOUT_AFTER_FAILURE_MS;
          first ||= String(error);
          throw error;
        })),
      );
    });
    const {failed, seed, counterexamplePath, counterexample, errorInstance, numRuns, interrupted} =
      await fc.check(holds, {
        numRuns: SEQUENCES,
        interruptAfterTimeLimit: TIME_LIMIT_MS,
        ...REPLAY,
      });
    waits.sort((one, other) => one - other);
    await recordResult({sequences: numRuns});
    const where = `seed ${seed}, path ${counterexamplePath}, sequence ${JSON.stringify(counterexample?.[0])}`;
    if (failed)
      throw new Error(`${String(errorInstance)}\n${where}\nThe first one failed with ${first}`, {
        cause: errorInstance,
      });
    expect(interrupted, `only ${numRuns} sequences in ${TIME_LIMIT_MS} ms`).to.equal(false);
    expect(
      waits[Math.floor(waits.length * 0.99)],
      'how long 99 of 100 steps take at most, in milliseconds',
    ).to.be.below(1000);
  });
}
