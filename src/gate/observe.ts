import type {Consent} from '../store/consent.js';
import {isAllowed, isRunning} from './held.js';
import {SMALLER_ELEMENTS} from './load-elements.js';
import {isParsed} from './when-parsed.js';
import {yieldToMain} from './yield-to-main.js';

/** What the gate looks for in a page: held elements, and our own elements that it may have to load. */
const OBSERVED = `[data-consent],lp-consent,${SMALLER_ELEMENTS}`;

/** After more additions than this at once, querying whole trees is cheaper than inspecting one node after the other. */
const FULL_SCAN_THRESHOLD = 999;

/**
 * Finds held elements in the document, and hands those to the release queues that are allowed: while the page is parsed,
 * after each change of the page, and after each decision. `onElementFound` is called when an element of ours appears. Returns a
 * function that also observes a shadow root.
 */
export function observe(
  consent: Consent,
  enqueue: (held: Element) => void,
  isReloadPending: () => boolean,
  parsed: Promise<unknown>,
  onElementFound: () => unknown,
): (root: ShadowRoot) => void {
  const roots: (Document | ShadowRoot)[] = [];
  /** Elements that the parser had not finished when they appeared. */
  const partiallyParsed: Element[] = [];
  /** Whether everything is about to be inspected in document order, so that nothing should overtake it. */
  let isFullScanPending = false;

  const inspect = (element: Element): void => {
    if (isFullScanPending) return;
    if (!element.hasAttribute('data-consent')) {
      // The parser may yield between the tag of `<lp-consent>` and the categories in it.
      if (!isParsed(element)) partiallyParsed.push(element);
      onElementFound();
      return;
    }
    if (isReloadPending() || !element.isConnected) return;
    if (isRunning(element) || !isAllowed(element, consent)) return;
    if (isParsed(element)) enqueue(element);
    else partiallyParsed.push(element);
  };

  const scan = (root: ParentNode): void => {
    // Most additions hold nothing, and `querySelector` finds that out in an eighth of the time.
    if (root.querySelector?.(OBSERVED)) root.querySelectorAll(OBSERVED).forEach(inspect);
  };

  const scanAll = (): void => {
    isFullScanPending = false;
    roots.forEach(scan);
  };

  const observer = new MutationObserver((records) => {
    partiallyParsed.splice(0).forEach(inspect);
    if (records.length > FULL_SCAN_THRESHOLD) {
      roots.forEach(scan);
      return;
    }
    // A shadow root is reinserted with its host, and no record mentions it.
    roots.slice(1).forEach(scan);
    for (const {addedNodes, target} of records) {
      if (addedNodes.length > FULL_SCAN_THRESHOLD) scan(target as Element);
      else (addedNodes as NodeListOf<Element>).forEach(inspectTree);
    }
  });

  const inspectTree = (node: Element): void => {
    if (node.matches?.(OBSERVED)) inspect(node);
    scan(node);
  };

  const add = (root: Document | ShadowRoot): void => {
    roots.push(root);
    observer.observe(root, {childList: true, subtree: true});
    scan(root);
  };

  consent.addEventListener('decision', () => {
    // Not at once: a full scan takes a while where much is held, and the visitor's click has to be painted first. Signals
    // listen for the same event, so they run before anything is released.
    isFullScanPending = true;
    yieldToMain().then(scanAll, scanAll);
  });
  void parsed.then(scanAll);
  add(document);
  return add;
}
