import type {Consent} from '../store/consent.js';
import type {Internals} from '../store/internals.js';
import {document, unclobberedElement} from '../store/unclobbered.js';
import {ADDRESS_ATTRIBUTES} from './held.js';
import {empty} from './unpack.js';

/** Keeps what is released out of the snapshots of Turbo and htmx, which the back button restores even after a withdrawal. */
export function keepOutOfSnapshots({internals}: Consent): void {
  // Turbo copies the page with everything released in it, also where it does not replace it. It shows the copy later.
  document.addEventListener('turbo:before-render', (event) => {
    const {newBody} = (event as CustomEvent<{newBody: HTMLElement}>).detail;
    for (const held of newBody.querySelectorAll('[data-consent]')) {
      empty(held);
      if (isCopyOf(held, held.nextElementSibling)) held.nextElementSibling!.remove();
    }
  });

  let historyElement: Element = document.body;
  document.addEventListener('htmx:beforeHistorySave', (event) => {
    historyElement = (event as CustomEvent<{historyElt?: Element}>).detail.historyElt ?? document.body;
  });
  document.addEventListener('htmx:historyItemCreated', (event) => {
    const {item} = (event as CustomEvent<{item: {content: string; head?: string}}>).detail;
    item.content = heldCopy(historyElement, internals).innerHTML;
    // The head-support extension keeps it.
    if (item.head) item.head = heldCopy(document.head, internals).outerHTML;
  });
}

/** Whether an element is the inert copy of a held script that has run. */
function isCopyOf(held: Element, next: Element | null): boolean {
  return (
    next instanceof HTMLScriptElement &&
    next.type === 'text/plain' &&
    !next.hasAttribute('data-consent') &&
    next.text === held.textContent &&
    next.getAttribute('src') === (held.getAttribute('src') ?? next.getAttribute('src'))
  );
}

/** A copy of an element in which everything released is held. */
function heldCopy(root: Element, {released, addresses}: Internals): Element {
  // In a document of its own, in which images don't load.
  const clone = document.implementation.createHTMLDocument().importNode(root, true);
  const behind = new Set<Node>([...released!.values()].flat());
  const stale: ChildNode[] = [];
  const visit = (original: Node, copy: Node): void => {
    if (behind.has(original)) {
      stale.push(copy as ChildNode);
      return;
    }
    const known = addresses!.get(original as Element) ?? {};
    for (const name of ADDRESS_ATTRIBUTES) {
      if (known[name]) (copy as Element).removeAttribute(name);
      if (known[name]?.before) (copy as Element).setAttribute(name, known[name].before);
    }
    const copies = unclobberedElement(copy).childNodes;
    unclobberedElement(original).childNodes.forEach((child, i) => visit(child, copies[i]!));
  };
  visit(root, clone);
  for (const node of stale) node.remove();
  // As htmx does.
  for (const element of clone.querySelectorAll('.htmx-request')) element.classList.remove('htmx-request');
  for (const element of clone.querySelectorAll('[data-disabled-by-htmx]'))
    element.removeAttribute('disabled');
  return clone;
}
