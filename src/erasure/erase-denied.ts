import {allows} from '../core/allows.js';
import {isDecided} from '../core/is-decided.js';
import type {Cookie} from '../core/declaration.js';
import type {Decision} from '../core/decision.js';
import type {Consent} from '../store/consent.js';
import {ErasureEvent, type DecisionEvent} from '../store/events.js';
import {entriesOf, type Entry} from './entries.js';
import {erase} from './erase.js';
import {findResidue} from './find-residue.js';
import {readPending, savePending} from './pending.js';

/**
 * Erases what denied services have stored: at once, again while the page unloads, since code that has run may write until
 * then, and again as the next page starts. What cannot be erased is on `consent.residue`; an `erasure` event reports both.
 */
export function eraseDenied(consent: Consent): void {
  const {policy, internals} = consent;
  if (document.prerendering) {
    // The decision may change before the visitor opens the page. The deferred code resolves after activation.
    void internals.loadDeferred().then(() => eraseDenied(consent));
    return;
  }
  const {cookieName} = internals;
  const pending = readPending(cookieName);
  /** Earlier decisions of this page by what they cover. Equal ones count once, so that the map does not grow. */
  const earlier = new Map<string, Decision | undefined>();
  let unreachable: readonly string[] = [];
  let isLoaded = false;
  let isListening = false;
  let sweeps = 0;

  const remember = ({previous}: DecisionEvent): void => {
    earlier.set(choicesIn(previous), previous);
  };
  const allEntries = (): Entry[] => [...pending, ...entriesOf(consent.declaration)];
  const isKept = ({service, category}: Entry): boolean =>
    consent.allows(service) || policy.exempt.includes(category);
  const isDenied = (entry: Entry): boolean =>
    !isKept(entry) &&
    (!!entry.isWithdrawn || [entry.service, entry.category].some((key) => isDecided(key, consent.decision)));
  const isWithdrawnHere = ({service}: Entry): boolean =>
    [...earlier.values()].some((decision) => allows(service, decision, policy));
  /** What other services keep, and the library's own cookie and pending erasure. */
  const kept = (): Cookie[] => [
    ...allEntries().filter(isKept),
    {name: cookieName},
    {name: cookieName, storage: 'session'},
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

  /** Saves for the next page what was withdrawn in this one or, until this one has loaded, in the one before. */
  const save = (): void => {
    const withdrawn = allEntries().filter(
      (entry) => isDenied(entry) && (entry.isWithdrawn ? !isLoaded : isWithdrawnHere(entry)),
    );
    const others = withdrawn.length ? allEntries().filter(isKept) : [];
    savePending(cookieName, [...withdrawn.map((entry) => ({...entry, isWithdrawn: true})), ...others]);
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
    const mayBeWritten = pending.length || consent.decision?.denied.length;
    if (!isListening && mayBeWritten) sweepOnUnload();
  };

  const finishLoading = (): void => {
    isLoaded = true;
    save();
  };

  // With an erasure pending this code runs before anything is released, so what happened meanwhile allowed nothing to write.
  if (!pending.length) internals.missedEvents?.forEach(remember);
  update();
  if (document.readyState === 'complete') finishLoading();
  else addEventListener('load', finishLoading);
  consent.addEventListener('decision', (event) => {
    remember(event);
    // After the clean-up functions of `when`, which may write.
    queueMicrotask(update);
  });
  consent.addEventListener('declaration', update);
}

/** What a decision grants and denies, as one text. */
function choicesIn(decision: Decision | undefined): string {
  return `${decision?.granted} ${decision?.denied}`;
}
