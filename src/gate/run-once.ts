import {isSame} from '../core/is-same.js';
import {release, scriptUrl} from './release.js';
import type {TrustedPolicy} from '../store/internals.js';

/** Everything released in a page, by the address and text of scripts. For a script it is the copy that runs. */
export type Released = Map<string, HTMLElement[]>;

/**
 * Releases `held`, unless it is a script that has run, and that a framework has removed and rendered again since. Its
 * address, text and data identify a script; not its whole markup, in which frameworks leave classes.
 */
export function releaseOnce(released: Released, held: Element, policy: TrustedPolicy): HTMLElement[] {
  const {text, dataset} = held as HTMLScriptElement;
  const identity = scriptUrl(held as HTMLScriptElement) + text;
  const twins = released.get(identity) ?? [];
  const removed = twins.findIndex(
    (twin) => text !== undefined && !twin.isConnected && isSame(twin.dataset, dataset),
  );
  const next = removed < 0 ? release(held, policy) : [];
  twins[removed < 0 ? twins.length : removed] = next[0] ?? (held as HTMLElement);
  released.set(identity, twins);
  return next;
}
