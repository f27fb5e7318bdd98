import {engine} from '../harness/engine.js';
import type {LeakResult} from '../harness/leak-results.js';

/** Records what a test file found, for the table that the reporter prints after the run. */
export async function recordResult(result: Omit<LeakResult, 'engine'>): Promise<void> {
  const {ok} = await fetch('/__leaks', {method: 'POST', body: JSON.stringify({engine, ...result})});
  if (!ok) throw new Error('The test server did not record the result.');
}
