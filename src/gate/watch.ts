import type {Consent} from '../store/consent.js';
import {SMALLER} from './summon.js';
import {arrival} from './arrival.js';
import {preload, release, sourceOf} from './release.js';
import type {Trusted} from './trusted.js';
import {divertWriting} from './divert-writing.js';

/** What concerns the gate in a page: held things, and the elements that it may have to load. */
const OURS = `[data-consent],lp-consent,${SMALLER}`;

/** At most so many scripts of one key are fetched before their turn, and half as many at least. All at once they would stand in each other's way. */
const AHEAD = 32;

/** More additions than these are not looked at one by one: to ask a whole page of some ten thousand elements is cheaper. */
const MANY = 999;

/** How long things are set free without a rest, in milliseconds: a visitor notices no less. */
const SLICE = 10;

/**
 * Decides when held things go free: in document order within a key, each at most once, and asking again right before
 * each one. Returns what starts watching a document or shadow root. `found` hears of the library's own elements.
 * Unless told to stay, a page that ran what is no longer allowed is loaded anew once that has been erased, and so is one
 * whose guard is outdated. Nothing goes free before `first` is done.
 */
export function watch(
  consent: Consent,
  parsed: Promise<unknown>,
  found: () => unknown,
  trusted: Trusted,
  first?: Promise<unknown>,
): (root: ShadowRoot) => void {
  const roots: (Document | ShadowRoot)[] = [];
  const lanes = new Map<string, Element[]>();
  const taken = new WeakSet<Element>();
  /** What has been set free, by its address and text. */
  const released = new Map<string, Element[]>();
  /** What the parser was amidst. */
  const cutShort: Element[] = [];
  let isLeaving: boolean | undefined;
  /** Whether everything is about to be looked at, in its order. */
  let isDue = false;
  let restAt = 0;

  const isAllowed = (held: Element): boolean => keysOf(held).every((key) => consent.allows(key));

  const consider = (element: Element): void => {
    if (isDue) return;
    if (!element.hasAttribute('data-consent')) found();
    else if (
      isLeaving ||
      !element.isConnected ||
      taken.has(element) ||
      isRunning(element) ||
      !isAllowed(element)
    )
      return;
    else if (isParsed(element)) enqueue(element);
    else cutShort.push(element);
  };

  /** Puts a held thing behind what waits for the same keys. */
  const enqueue = (held: Element): void => {
    taken.add(held);
    const name = keysOf(held).join();
    const lane = lanes.get(name);
    if (lane) lane.push(held);
    else void run(name, [held]);
  };

  /** Sets free what is in a lane, and what comes meanwhile, one after the other. A script that has to wait is fetched ahead of its turn. */
  const run = async (name: string, lane: Element[]): Promise<void> => {
    lanes.set(name, lane);
    await first;
    let fetched = 0;
    for (let turn = 0; lane[turn]; turn++) {
      if (performance.now() > restAt) {
        await rest();
        restAt = performance.now() + SLICE;
      }
      const free = setFree(lane[turn]!).catch(reportError);
      // Some at once: the browser looks at all styles again after an addition to the head.
      for (
        const end = fetched > turn + AHEAD / 2 ? 0 : turn + AHEAD;
        lane[fetched] && fetched < end;
        fetched++
      )
        if (fetched > turn) preload(lane[fetched]!);
      await free;
    }
    lanes.delete(name);
  };

  const setFree = async (held: Element): Promise<unknown> => {
    let next: Element[];
    if (isRunning(held)) {
      await arrival(held);
      const {output} = held;
      held.output = undefined;
      next = output?.[0] ? await consent.prepare().then(() => consent.putWritten(held, output, trusted)) : [];
    } else {
      if (held.hasAttribute('data-replay'))
        await consent.prepare().then(() => consent.replay(), console.warn);
      if (!held.isConnected || !isAllowed(held) || isLeaving) return taken.delete(held);
      if (!released.size) divertWriting(isParsed);
      const {text} = held as HTMLScriptElement;
      const said = sourceOf(held as HTMLScriptElement) + text;
      const likes = released.get(said) ?? [];
      // A script whose copy a render has thrown away, and whose like it brings back, does not run again.
      const gone = likes.findIndex(
        (like) => text !== undefined && !like.isConnected && dataOf(like) === dataOf(held),
      );
      next = gone < 0 ? release(held, trusted) : [];
      likes[gone < 0 ? likes.length : gone] = next[0] ?? held;
      released.set(said, likes);
    }
    for (const one of next) taken.add(one);
    for (const one of next) await setFree(one);
    return;
  };

  // Most of what is added holds nothing, which the first question says in an eighth of the second's time.
  const scan = (root: ParentNode): unknown =>
    root.querySelector?.(OURS) && root.querySelectorAll(OURS).forEach(consider);

  const scanAll = (): void => {
    isDue = false;
    roots.forEach(scan);
  };

  const observer = new MutationObserver((records) => {
    cutShort.splice(0).forEach(consider);
    if (records.length > MANY) return roots.forEach(scan);
    roots.slice(1).forEach(scan); // what a shadow root holds comes back with its host, unseen
    for (const {addedNodes, target} of records)
      if (addedNodes.length > MANY) scan(target as Element);
      else
        for (const node of addedNodes as NodeListOf<Element>) {
          if (node.matches?.(OURS)) consider(node);
          scan(node);
        }
  });

  const isOver = (): boolean | undefined =>
    consent.isOutdated?.() ||
    (consent.onWithdraw !== 'stay' && ![...released.values()].flat().every(isAllowed));
  const leave = (): void => {
    if (isOver()) location.replace(location.href.split('#')[0]!); // a reload would send a form again
  };

  consent.addEventListener('decision', () => {
    isLeaving = isOver();
    isDue = true; // but not at once: it takes a while where much is held
    rest().then(scanAll, scanAll);
    consent.prepare().then(leave, leave);
  });
  void parsed.then(scanAll);

  const observe = (root: Document | ShadowRoot): void => {
    roots.push(root);
    observer.observe(root, {childList: true, subtree: true});
    scan(root);
  };
  observe(document);
  return observe;
}

/** Lets the browser answer the visitor and paint, before more is set free. */
function rest(): Promise<unknown> {
  return (
    (self as {scheduler?: {yield?(): Promise<unknown>}}).scheduler?.yield?.() ??
    new Promise((resolve) => setTimeout(resolve))
  );
}

/** The keys that a held thing waits for: all of them. Without a name it waits for ever. */
function keysOf(held: Element): string[] {
  return held.getAttribute('data-consent')!.trim().split(/\s+/);
}

/** What tells a script from others of its address and text; not its markup, in which frameworks leave classes. */
function dataOf(held: Element): string {
  return JSON.stringify((held as HTMLElement).dataset);
}

/** Whether a script is no held one: a copy of ours, or one that the page runs itself. */
function isRunning(element: Element): element is HTMLScriptElement {
  return element instanceof HTMLScriptElement && element.type !== 'text/plain';
}

/** Whether the parser has passed the element: until then a script's text or a template's content may be cut short. */
function isParsed(element: Element): boolean {
  let node: Node | null = element;
  while (node && !node.nextSibling) node = node.parentNode;
  return !!node || document.readyState !== 'loading';
}
