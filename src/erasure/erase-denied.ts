import {allows} from '../core/allows.js';
import {isDecided} from '../core/is-decided.js';
import type {Cookie} from '../core/declaration.js';
import type {Decision} from '../core/decision.js';
import type {Consent} from '../store/consent.js';
import {ErasureEvent, type DecisionEvent} from '../store/events.js';
import {entriesOf, kindOf, type Entry} from './entries.js';
import {erase} from './erase.js';
import {findResidue} from './find-residue.js';
import {readPending, savePending} from './pending.js';

/**
 * Erases what denied services have stored: at once, again while the page unloads, since code that has run may write until
 * then, and again as the next page starts. The cookies of a path can be erased only by pages under it, so each later page of
 * the tab erases them again. While nothing is decided, what an earlier decision allowed (expired, of an older revision, reset)
 * is erased as well. What cannot be erased is on `consent.residue`; an `erasure` event reports both.
 */
export function eraseDenied(consent: Consent): void {
  const {policy, internals} = consent;
  if (document.prerendering) {
    // The decision may change before the visitor opens the page. The deferred code resolves after activation.
    void internals.loadDeferred().then(() => eraseDenied(consent));
    return;
  }
  const {cookieName} = internals;
  let pending = readPending(cookieName);
  /** Earlier decisions of this page by what they cover. Equal ones count once, so that the map does not grow. */
  const earlier = new Map<string, Decision | undefined>();
  let unreachable: readonly string[] = [];
  let isLoaded = false;
  let isListening = false;
  let sweeps = 0;

  const remember = ({previous}: Pick<DecisionEvent, 'previous'>): void => {
    earlier.set(choicesIn(previous), previous);
  };
  const allEntries = (): Entry[] => [
    ...pending.entries,
    ...entriesOf(consent.declaration).map((entry) =>
      isPending(entry) ? {...entry, isWithdrawn: true} : entry,
    ),
  ];
  const isPending = ({service, category}: Entry): boolean =>
    [service, category, '*'].some((key) => pending.keys.includes(key));
  const isKept = ({service, category}: Entry): boolean =>
    consent.allows(service) || policy.exempt.includes(category);
  const isDenied = (entry: Entry): boolean =>
    !isKept(entry) &&
    (!!entry.isWithdrawn ||
      isWithdrawnHere(entry) ||
      [entry.service, entry.category].some((key) => isDecided(key, consent.decision)));
  const isWithdrawnHere = ({service}: Entry): boolean =>
    [...earlier.values()].some((decision) => allows(service, decision, policy));
  /** What other services keep, and the library's own cookie and records. */
  const kept = (): Cookie[] => [
    ...allEntries().filter(isKept),
    {name: cookieName},
    {name: cookieName, storage: 'session'},
    {name: `${cookieName}-reload`, storage: 'session'},
  ];

  const sweep = async (isThorough = false): Promise<void> => {
    const turn = ++sweeps;
    const denied = allEntries().filter(isDenied);
    const erasing = erase(denied, kept());
    if (isThorough) {
      const withdrawn = denied.filter((entry) => entry.isWithdrawn || isWithdrawnHere(entry));
      unreachable = findResidue(withdrawn, kept());
    }
    const {erased, residue} = await erasing;
    const before = consent.residue;
    // Only the latest sweep knows what is left.
    if (turn === sweeps) consent.residue = [...new Set([...residue, ...unreachable])];
    const gone = erased.filter((name) => !consent.residue.includes(name));
    const hasChanged = before.join() !== consent.residue.join();
    if (gone.length || hasChanged) {
      consent.dispatchEvent(new ErasureEvent({erased: gone, residue: consent.residue}));
    }
  };

  /**
   * Saves what the next page has to erase: what was withdrawn in this one, and of what earlier pages left, everything until
   * this one has loaded. Then only cookies are left, since others of their name may be stored on another path.
   */
  const save = (isUnloading = false): void => {
    const isUnfinished = (entry: Entry): boolean =>
      isWithdrawnHere(entry) ||
      (!!entry.isWithdrawn && (!isLoaded || (isUnloading && kindOf(entry) === 'cookie')));
    const withdrawn = allEntries().filter((entry) => isDenied(entry) && isUnfinished(entry));
    const others = withdrawn.length ? allEntries().filter(isKept) : [];
    savePending(cookieName, {
      entries: [...withdrawn.map((entry) => ({...entry, isWithdrawn: true})), ...others],
      keys: isLoaded && !isUnloading ? [] : pending.keys.filter((key) => !consent.allows(key)),
    });
  };

  const sweepOnUnload = (): void => {
    isListening = true;
    // In this order a page unloads. Listeners added now run after those of the code that writes.
    for (const type of ['beforeunload', 'pagehide', 'visibilitychange']) {
      addEventListener(type, () => void sweep());
    }
  };

  const update = (): void => {
    save();
    void sweep(true);
    if (!isListening && allEntries().some(isDenied)) sweepOnUnload();
  };

  const finishLoading = (): void => {
    isLoaded = true;
    save();
  };

  // The cookie may hold a decision that has expired or is of an older revision.
  remember({previous: consent.kept});
  const isErasurePending = pending.entries.length || pending.keys.length;
  // With an erasure pending this code runs before anything is released, so what happened meanwhile allowed nothing to write.
  if (!isErasurePending) internals.missedEvents?.forEach(remember);
  update();
  if (document.readyState === 'complete') finishLoading();
  else addEventListener('load', finishLoading);
  consent.addEventListener('decision', (event) => {
    remember(event);
    // After the clean-up functions of `when`, which may write.
    queueMicrotask(update);
  });
  consent.addEventListener('declaration', update);
  addEventListener('pagehide', () => save(true));
  addEventListener('pageshow', ({persisted}) => {
    // From the back/forward cache. Another page has meanwhile saved what it knows.
    if (!persisted) return;
    const {entries, keys} = readPending(cookieName);
    pending = {entries: [...pending.entries, ...entries], keys: [...pending.keys, ...keys]};
    update();
  });
}

/** What a decision grants and denies, as one text. */
function choicesIn(decision: Decision | undefined): string {
  return `${decision?.granted} ${decision?.denied}`;
}
