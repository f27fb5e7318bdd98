import type {Key} from '../core/key.js';

/** The part of the store that this needs. */
interface Store {
  allows(key: Key): boolean;
  subscribe(listener: () => void): () => void;
}

/** Code that runs while a key is allowed; it returns what stops it. */
export type Task = () => void | (() => void);

/**
 * Runs a task while `key` is allowed, calls what it returned when the key is withdrawn, and runs it again on a new grant.
 * Returns a function that ends this; a running task is cleaned up first.
 */
export function runWhileAllowed(store: Store, key: Key, task: Task): () => void {
  let isRunning = false;
  let cleanUp: void | (() => void);
  const update = (isAllowed: boolean): void => {
    if (isAllowed === isRunning) return;
    isRunning = isAllowed;
    if (isAllowed) cleanUp = task();
    else cleanUp?.();
  };
  const stop = store.subscribe(() => update(store.allows(key)));
  return () => {
    stop();
    update(false);
  };
}
