import {scriptUrl} from './release.js';

/** Remembers what has been released in a page, so that each held script runs at most once. */
export interface RunOnce {
  /** Everything released. For a script it is the copy that runs. */
  released(): Element[];
  /**
   * Calls `release` for `held`, unless it is a script that has run, and that a framework has removed and rendered again
   * since. Its address, text and data tell a script from others; not its whole markup, in which frameworks leave classes.
   */
  runOnce(held: Element, release: () => HTMLElement[]): HTMLElement[];
}

export function createRunOnce(): RunOnce {
  const releasedByIdentity = new Map<string, Element[]>();
  return {
    released: () => [...releasedByIdentity.values()].flat(),
    runOnce: (held, release) => {
      const {text} = held as HTMLScriptElement;
      const identity = scriptUrl(held as HTMLScriptElement) + text;
      const twins = releasedByIdentity.get(identity) ?? [];
      const removed = twins.findIndex(
        (twin) => text !== undefined && !twin.isConnected && dataOf(twin) === dataOf(held),
      );
      const next = removed < 0 ? release() : [];
      twins[removed < 0 ? twins.length : removed] = next[0] ?? held;
      releasedByIdentity.set(identity, twins);
      return next;
    },
  };
}

function dataOf(element: Element): string {
  return JSON.stringify((element as HTMLElement).dataset);
}
