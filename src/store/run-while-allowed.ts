import type {Key} from '../core/key.js';

/** The part of the store that this needs. */
interface Store {
  allows(key: Key): boolean;
  subscribe(listener: () => void): () => void;
}

/** Code that runs while a key is allowed; it returns what stops it. Without that, a withdrawal reloads the page. */
export type Task = () => void | (() => void) | Promise<void>;

/**
 * Runs a task while `key` is allowed, calls what it returned when the key is withdrawn, and runs it again on a new grant.
 * `onEndless` is called for a task that returned no function, so that nothing can stop it. Returns a function that ends this; a
 * running task is cleaned up first.
 */
export function runWhileAllowed(store: Store, key: Key, task: Task, onEndless: () => void): () => void {
  let isRunning = false;
  let cleanUp: ReturnType<Task>;
  const update = (isAllowed: boolean): void => {
    if (isAllowed === isRunning) return;
    isRunning = isAllowed;
    if (isAllowed) {
      cleanUp = task();
      if (typeof cleanUp !== 'function') onEndless();
    } else if (typeof cleanUp === 'function') cleanUp();
  };
  const stop = store.subscribe(() => update(store.allows(key)));
  return () => {
    stop();
    update(false);
  };
}
