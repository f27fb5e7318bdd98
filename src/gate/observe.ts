import type {Consent} from '../store/consent.js';
import type {Released} from '../store/internals.js';
import {document, unclobberedElement} from '../store/unclobbered.js';
import {ADDRESS_ATTRIBUTES, areMet, conditionsOf, isHeld} from './held.js';
import {SMALLER_ELEMENTS} from './load-elements.js';
import {empty, END} from './unpack.js';
import {yieldToMain} from './yield-to-main.js';

/** What the gate looks for in a page: held elements, and our own elements that it may have to load. */
const OBSERVED = `[data-consent],lp-consent,${SMALLER_ELEMENTS}`;

/** The attribute that keeps everything in an element held until it is removed. */
const WAIT = 'data-consent-wait';

const OPTIONS: MutationObserverInit = {
  childList: true,
  subtree: true,
  attributeFilter: [
    'data-consent',
    WAIT,
    ...ADDRESS_ATTRIBUTES.flatMap((name) => [name, `data-${name}`, `data-consent-${name}`]),
  ],
};

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
  released: Released,
  isReloadPending: () => boolean,
  parsed: Promise<unknown>,
  onElementFound: () => unknown,
): (root: ShadowRoot) => void {
  const {internals} = consent;
  /** The observed shadow roots. Those that the page has dropped are dropped here. */
  const shadowRoots = new Set<WeakRef<ShadowRoot>>();
  const isObserved = new WeakSet<ShadowRoot>();
  /** Whether everything is about to be inspected in document order, so that nothing should overtake it. */
  let isFullScanPending = false;

  const inspect = (element: Element): void => {
    if (isFullScanPending) return;
    if (!element.hasAttribute('data-consent')) {
      internals.tags.add(element.localName);
      onElementFound();
      return;
    }
    if (isReloadPending() || !element.isConnected || !isHeld(element)) return;
    if (element.localName === 'template' && element.firstElementChild)
      void internals.loadDeferred().then(() => internals.holdChildren!(element), console.warn);
    if (element.closest(`[${WAIT}]`)) return;
    if (internals.loadedOnce!.has(element) || areMet(conditionsOf(element), consent)) enqueue(element);
    else if (!internals.isReleased!(element)) empty(element);
    else void internals.loadDeferred().then(() => internals.holdDenied!(), console.warn);
  };

  const scan = (root: ParentNode): void => {
    // Most additions hold nothing, and `querySelector` finds that out in an eighth of the time.
    if (root.querySelector(OBSERVED)) root.querySelectorAll(OBSERVED).forEach(inspect);
  };

  const scanAll = (): void => {
    isFullScanPending = false;
    scan(document);
    for (const ref of shadowRoots) {
      const root = ref.deref();
      if (root) scan(root);
      else shadowRoots.delete(ref);
    }
  };

  internals.scanAll = scanAll;

  /** Scans the observed shadow roots in a tree that was added. They come with their hosts, and no mutation record mentions them. */
  const scanShadowRoots = (tree: ParentNode): void => {
    for (const {shadowRoot} of [tree as Element, ...tree.querySelectorAll('*')]) {
      if (!shadowRoot || !isObserved.has(shadowRoot)) continue;
      scan(shadowRoot);
      scanShadowRoots(shadowRoot);
    }
  };

  /** Whether something released has moved or, by the comment that ends its content, was taken out by a morph. */
  const concerns = (removed: Node): boolean =>
    released.has(removed as Element) || (removed instanceof Comment && removed.data === END);

  const observer = new MutationObserver((records) => {
    const removed = released.size ? records.filter(({removedNodes}) => removedNodes[0]) : [];
    if (removed[0]) {
      // What stands behind an element goes with it.
      for (const [held] of released) if (!held.isConnected) internals.forget!(held);
      if (removed.some(({removedNodes}) => [...removedNodes].some(concerns)))
        void internals.loadDeferred().then(() => internals.follow!(removed), console.warn);
    }
    // The parser may yield between the tag of `<lp-consent>` and the categories in it.
    if (records.some(({target}) => unclobberedElement(target as Element).localName?.startsWith('lp-c')))
      onElementFound();
    if (records.length > FULL_SCAN_THRESHOLD) {
      scanAll();
      return;
    }
    for (const {attributeName, addedNodes, target} of records) {
      const element = unclobberedElement(target as Element);
      if (attributeName === WAIT) inspectTree(element);
      else if (addedNodes.length > FULL_SCAN_THRESHOLD) scan(element);
      else if (attributeName) inspectHeld(element);
      else (addedNodes as NodeListOf<Element>).forEach(inspectTree);
    }
  });

  /** Inspects an element whose attributes have changed, or the held one around it. */
  const inspectHeld = (element: Element): void => {
    const held = element.closest('[data-consent]');
    if (held) inspect(held);
  };

  const inspectTree = (added: Element): void => {
    const node = unclobberedElement(added);
    if (!node.matches) return;
    if (node.matches(OBSERVED)) inspect(node);
    // A part of held media or of a held picture.
    else if (/^(source|track|img)$/.test(node.localName)) inspectHeld(node);
    scan(node);
    if (shadowRoots.size) scanShadowRoots(node);
  };

  const scanLater = (): void => {
    // Not at once: a full scan takes a while where much is held, and the visitor's click has to be painted first. Signals
    // listen for the same event, so they run before anything is released.
    isFullScanPending = true;
    yieldToMain().then(scanAll, scanAll);
  };
  consent.addEventListener('decision', scanLater);
  void parsed.then(scanAll);
  observer.observe(self.document, OPTIONS);
  scan(document);
  return (root) => {
    shadowRoots.add(new WeakRef(root));
    isObserved.add(root);
    observer.observe(root, OPTIONS);
    scan(root);
  };
}
