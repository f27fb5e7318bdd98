import type {Internals, Warning} from '../store/internals.js';

/** Prints a warning once the deferred chunk is there, which has the sentences. */
export function warnLater(internals: Internals, ...warning: Warning): void {
  internals.loadDeferred().then(() => internals.warn!(...warning), console.warn);
}
