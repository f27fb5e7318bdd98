import type {Consent} from '../store/consent.js';
import type {TrustedPolicy} from '../store/internals.js';
import {captureDocumentWrite} from './capture-document-write.js';
import {isAllowed, isRunning, requiredKeys} from './held.js';
import {prefetch} from './release.js';
import {releaseOnce, type Released} from './run-once.js';
import {whenRun} from './when-run.js';
import {yieldToMain} from './yield-to-main.js';

/**
 * How many scripts of a queue are prefetched: at most this many, and at least half as many. Prefetching all of them at once
 * would make them compete for bandwidth.
 */
const PREFETCH_WINDOW = 32;

/** How long elements are released without yielding to the main thread. Visitors don't notice delays this short. */
const TIME_SLICE_MS = 10;

/**
 * Releases held elements in document order: one queue for everything that waits for the same keys. Returns a function that
 * puts an element into its queue, once. Nothing is released before `pendingErasure` is done, which would erase what is new,
 * and nothing once a reload is pending.
 */
export function createReleaseQueues(
  consent: Consent,
  policy: TrustedPolicy,
  released: Released,
  isReloadPending: () => boolean,
  pendingErasure: Promise<unknown> | undefined,
): (held: Element) => void {
  const {internals} = consent;
  const queues = new Map<string, Element[]>();
  const queued = new WeakSet<Element>();
  let yieldAt = 0;
  let isCapturing = false;

  const enqueue = (held: Element): void => {
    if (queued.has(held)) return;
    queued.add(held);
    const name = requiredKeys(held).join();
    const queue = queues.get(name);
    if (queue) queue.push(held);
    else void run(name, [held]);
  };

  /** Releases what is in a queue, and what joins it meanwhile, one after the other. */
  const run = async (name: string, queue: Element[]): Promise<void> => {
    queues.set(name, queue);
    await pendingErasure;
    let prefetched = 0;
    for (let turn = 0; queue[turn]; turn++) {
      if (performance.now() > yieldAt) {
        await yieldToMain();
        yieldAt = performance.now() + TIME_SLICE_MS;
      }
      const current = releaseOne(queue[turn]!).catch(reportError);
      // In batches, because Chromium recalculates all styles after an addition to the head.
      if (prefetched <= turn + PREFETCH_WINDOW / 2) {
        prefetched = Math.max(prefetched, turn + 1);
        const batch = queue.slice(prefetched, turn + PREFETCH_WINDOW);
        batch.forEach(prefetch);
        prefetched += batch.length;
      }
      await current;
    }
    queues.delete(name);
  };

  /** Releases one held element, if it is still there and still allowed, and then everything that was held in it. */
  const releaseOne = async (held: Element): Promise<void> => {
    if (held.hasAttribute('data-replay')) {
      await internals.loadDeferred().then(() => internals.replayLoadEvents!(), console.warn);
    }
    // The decision and the page may have changed while the element was waiting for its turn.
    if (!held.isConnected || !isAllowed(held, consent) || isReloadPending()) {
      queued.delete(held);
      return;
    }
    if (!isCapturing) captureDocumentWrite(internals);
    isCapturing = true;
    await releaseAll(releaseOnce(released, held, policy));
  };

  /** Waits until a released script has run, and releases what it has written with `document.write`. */
  const afterRun = async (script: HTMLScriptElement): Promise<void> => {
    await whenRun(script, internals);
    const {capturedWrites} = script;
    script.capturedWrites = undefined;
    if (!capturedWrites?.[0]) return;
    await internals.loadDeferred();
    await releaseAll(internals.insertWritten!(script, capturedWrites, policy));
  };

  const releaseAll = async (next: readonly HTMLElement[]): Promise<void> => {
    // Marked all at once, before the observer sees them.
    for (const element of next) queued.add(element);
    for (const element of next) await (isRunning(element) ? afterRun(element) : releaseOne(element));
  };

  return enqueue;
}
