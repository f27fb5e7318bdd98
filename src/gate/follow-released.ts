import {SET_INTERVAL_MS} from './load.js';
import type {Consent} from '../store/consent.js';
import type {Released} from '../store/internals.js';

/**
 * Keeps what stands behind released elements with them: it moves along, and comes back if the page was morphed into one that has
 * the template alone. That it goes with its element is up to the gate.
 */
function followReleased(
  records: readonly MutationRecord[],
  released: Released,
  mayInsert: (held: Element) => boolean,
): void {
  for (const {removedNodes, addedNodes} of records) {
    for (const node of removedNodes) {
      const behind = released.get(node as Element);
      if (behind && node.isConnected)
        (node as Element).after(...behind.filter(({isConnected}) => isConnected));
    }
    // What a vendor's code puts in the place of its snippet belongs to the template as the snippet did.
    if (!addedNodes[0] || !removedNodes[0]) continue;
    for (const behind of released.values()) {
      const index = behind.indexOf(removedNodes[0] as ChildNode);
      if (index >= 0 && !behind[index]!.isConnected)
        behind.splice(index, 1, ...(addedNodes as NodeListOf<ChildNode>));
    }
  }
  for (const [held, behind] of released) {
    const end = behind.at(-1);
    if (end instanceof Comment && !end.isConnected && mayInsert(held)) insertAgain(held, behind);
  }
}

/** Inserts what is missing behind an element. What is still there is not moved, since a frame that moves loads again. */
function insertAgain(held: Element, behind: readonly ChildNode[]): void {
  let previous: ChildNode = held;
  for (const node of behind) {
    if (!node.isConnected) previous.after(node);
    previous = node;
  }
}

/** Lets the gate pass on what has been removed from the page. */
export function followMoves({internals}: Consent): void {
  const insertableAt = new WeakMap<Element, number>();
  /** A page that removes the content each time must not keep both busy: what is too early is inserted later. */
  const mayInsert = (held: Element): boolean => {
    const wait = (insertableAt.get(held) ?? 0) - performance.now();
    if (wait > 0) setTimeout(follow, wait, []);
    else insertableAt.set(held, performance.now() + SET_INTERVAL_MS);
    return wait <= 0;
  };
  const follow = (records: readonly MutationRecord[]): void =>
    followReleased(records, internals.released!, mayInsert);
  internals.follow = follow;
}
