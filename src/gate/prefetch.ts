import {document} from '../store/unclobbered.js';
import {isExecutable, scriptUrl} from './held.js';
import {identityOf, type RunOnce} from './run-once.js';

/**
 * How many scripts of a queue are prefetched: at most this many, and at least half as many. Prefetching all of them at once
 * would make them compete for bandwidth.
 */
const PREFETCH_WINDOW = 32;

/**
 * Prefetches what comes next in a queue whose `turn` it is, and returns how far that is done. In batches, because Chromium
 * recalculates all styles after an addition to the head.
 */
export function prefetchNext(
  queue: readonly Element[],
  turn: number,
  prefetched: number,
  prefetchOne: (held: Element) => void,
): number {
  if (prefetched > turn + PREFETCH_WINDOW / 2) return prefetched;
  const start = Math.max(prefetched, turn + 1);
  const batch = queue.slice(start, turn + PREFETCH_WINDOW);
  batch.forEach(prefetchOne);
  return start + batch.length;
}

/**
 * Fetches a held external script before its turn, so that waiting in order costs no time. Returns the link that does so. What has
 * run already is not fetched again.
 */
export function prefetch(held: Element, runOnce: RunOnce): HTMLLinkElement | undefined {
  const script = held as HTMLScriptElement;
  const {type = ''} = script.dataset;
  if (held.localName !== 'script' || !isExecutable(type) || !scriptUrl(script) || script.noModule) return;
  if (runOnce.hasLeft(identityOf(script))) return;
  const link = Object.assign(document.createElement('link'), {
    rel: type === 'module' ? 'modulepreload' : 'preload',
    as: 'script',
    nonce: script.nonce,
    integrity: script.integrity,
    crossOrigin: script.crossOrigin,
    referrerPolicy: script.referrerPolicy,
    href: scriptUrl(script),
  });
  document.head.prepend(link);
  return link;
}
