import type {Consent} from '../store/consent.js';
import type {Addresses, Released, TrustedPolicy} from '../store/internals.js';
import {reportError} from '../store/report-error.js';
import {captureDocumentWrite} from './capture-document-write.js';
import {areMet, conditionsOf} from './held.js';
import {load, resetAddresses} from './load.js';
import {prefetch, prefetchNext} from './prefetch.js';
import {createCopy, disarm} from './script-copy.js';
import {identityOf, RunOnce} from './run-once.js';
import {contentFrom, heldWith, removeStaleContent, unpack} from './unpack.js';
import {warnLater} from './warn-later.js';
import {isParsing, whenComplete} from './when-parsed.js';
import {whenRun, withTimeout} from './when-run.js';
import {createYielding} from './yield-to-main.js';

/**
 * Releases held elements in document order: one queue for everything that waits for the same keys, in the page and in embeds.
 * Nothing is released before `pendingErasure` is done, which would erase what is new, and nothing once a reload is pending.
 * With a `nonce`, only scripts that carry it run.
 */
export function createReleaseQueues(
  consent: Consent,
  policy: TrustedPolicy,
  released: Released,
  isReloadPending: () => boolean,
  pendingErasure: Promise<unknown> | undefined,
  nonce: string | undefined,
): (held: Element) => void {
  const {internals} = consent;
  const queues = new Map<string, Element[]>();
  /** What is in a queue or released. */
  const queued = new WeakSet<Element>();
  /** What a visitor loads in place, without a decision. */
  const loadedOnce = new WeakSet<Element>();
  const identities = new WeakMap<Element, string>();
  const hasRun = new WeakSet<Element>();
  const loading = new Map<HTMLScriptElement, Element>();
  const runOnce = new RunOnce();
  const addresses: Addresses = new WeakMap();
  const yieldIfDue = createYielding();
  let isCapturing = false;

  const mayRelease = (held: Element): boolean =>
    held.isConnected &&
    !isReloadPending() &&
    // Turbo shows a preview from its cache until the new page is there.
    !held.closest('[data-consent-wait],[data-turbo-preview]') &&
    (loadedOnce.has(held) || areMet(conditionsOf(held), consent));

  const hasNonce = (held: Element): boolean => !nonce || (held as HTMLElement).nonce === nonce;

  /** Puts a held element into its queue, once. What was released already gets its addresses again. */
  const enqueue = (held: Element): void => {
    if (queued.has(held)) {
      if (addresses.has(held)) setAddresses(held);
      return;
    }
    queued.add(held);
    // Now, since the page may move it before its turn. While the page is parsed, its text may be incomplete.
    if (held.localName === 'script' && !isParsing())
      identities.set(held, identityOf(held as HTMLScriptElement));
    const name = conditionsOf(held).sort().join();
    const queue = queues.get(name);
    if (queue) queue.push(held);
    else void run(name, [held]);
  };

  /** Releases what is in a queue, and what joins it meanwhile, one after the other. */
  const run = async (name: string, queue: Element[]): Promise<void> => {
    queues.set(name, queue);
    await pendingErasure;
    const links: HTMLLinkElement[] = [];
    const prefetchAllowed = (held: Element): void => {
      const link = mayRelease(held) && hasNonce(held) && prefetch(held, runOnce);
      if (link) links.push(link);
    };
    let prefetched = 0;
    for (let turn = 0; queue[turn]; turn++) {
      await yieldIfDue();
      const held = queue[turn]!;
      const current = Promise.resolve(whenComplete(held))
        .then(() => release(held))
        .catch(reportError);
      prefetched = prefetchNext(queue, turn, prefetched, prefetchAllowed);
      await current;
    }
    queues.delete(name);
    // Not one by one, because each removal from the head costs as much as an addition.
    for (const link of links) link.remove();
  };

  /** Releases one held element, if it is still there and still allowed, and then everything that was held in it. */
  const release = async (held: Element): Promise<void> => {
    if (held.hasAttribute('data-replay')) await internals.loadDeferred();
    // The decision and the page may have changed while the element was waiting for its turn.
    if (!mayRelease(held)) {
      queued.delete(held);
      return;
    }
    if (!isCapturing) captureDocumentWrite(internals);
    isCapturing = true;
    if (held.localName === 'script') return runScript(held as HTMLScriptElement);
    noteExecuted(held);
    if (held.localName === 'template') return insertContent(held as HTMLTemplateElement);
    released.set(held, []);
    setAddresses(held);
  };

  /** Notes what a withdrawal has to reload the page for. An embed does so itself for what it loads once. */
  const noteExecuted = (held: Element): void => {
    if (!loadedOnce.has(held)) internals.executed.add(conditionsOf(held).join(' '));
  };

  const setAddresses = (held: Element): void =>
    load(held, policy, addresses, () => mayRelease(held) && setAddresses(held));

  /** Notes that a script has not run, so that it may when it returns. */
  const cancel = (held: Element): void => {
    // Its page may have taken it away while it was loading.
    if (!released.has(held) && identities.has(held)) runOnce.return(identities.get(held)!);
    identities.delete(held);
    hasRun.delete(held);
  };

  /** Runs a script, unless it has run, and its page has removed and rendered it again since. */
  const runScript = async (held: HTMLScriptElement): Promise<void> => {
    if (!hasNonce(held)) return warnLater(internals, 'nonce', held.outerHTML);
    const identity = identities.get(held) ?? identityOf(held);
    identities.set(held, identity);
    released.set(held, []);
    // A visitor who loads an embed again wants to see it.
    if ((runOnce.return(identity) || hasRun.has(held)) && !loadedOnce.has(held)) return;
    hasRun.add(held);
    noteExecuted(held);
    if (held.hasAttribute('data-replay')) internals.replayLoadEvents!();
    const copy = createCopy(held, policy);
    released.set(held, [copy]);
    copy.addEventListener('error', () => cancel(held));
    held.after(copy);
    // What a script removes itself is no sign that it is rendered again.
    if (!held.isConnected) identities.delete(held);
    const finish = (): void => {
      loading.delete(copy);
      disarm(copy);
    };
    const ran = whenRun(copy)?.then(finish);
    if (!ran) finish();
    else {
      loading.set(copy, held);
      if (!copy.hasAttribute('async')) await withTimeout(ran, () => warnLater(internals, 'late', copy.src));
    }
    const {capturedWrites} = copy;
    copy.capturedWrites = undefined;
    if (!capturedWrites?.[0]) return;
    await internals.loadDeferred();
    const written = internals.createWritten!(held, capturedWrites, policy);
    (copy.isConnected ? copy : held).after(written);
    released.get(held)?.push(written);
    await releaseAll([written], held);
  };

  /** Inserts the content of a template behind it, and releases what is held in it for the same keys. */
  const insertContent = (template: HTMLTemplateElement): Promise<void> => {
    const content = unpack(template, policy);
    const next = heldWith(template, content);
    // Before the observer sees them, so that they are released in order.
    for (const element of next) queued.add(element);
    removeStaleContent(template);
    const nodes = [...content.childNodes];
    released.set(template, nodes);
    template.after(...nodes);
    return releaseAll(next, template);
  };

  const releaseAll = async (next: readonly Element[], from: Element): Promise<void> => {
    for (const element of next) {
      queued.add(element);
      if (loadedOnce.has(from)) loadedOnce.add(element);
    }
    for (const element of next) {
      await release(element);
      // A copy of the page must not release it a second time, beside the template that it came from.
      if (released.has(element)) element.removeAttribute('data-consent');
    }
  };

  Object.assign(internals, {addresses, loadedOnce, loading});
  internals.forget = (held, stays) => {
    const behind = released.get(held) ?? [];
    for (const node of [...contentFrom(behind[0]), ...behind]) node.remove();
    if (released.delete(held) && identities.has(held)) runOnce.leave(identities.get(held)!);
    // A frame loads again when it returns, unless it is held.
    if ('contentWindow' in held) resetAddresses(held, addresses);
    loadedOnce.delete(held);
    if (!stays) queued.delete(held);
  };
  internals.isReleased = (held) => queued.has(held);
  internals.loadOnce = (held) => {
    queued.add(held);
    loadedOnce.add(held);
    return release(held);
  };
  return enqueue;
}
