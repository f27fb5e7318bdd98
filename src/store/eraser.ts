import type {Cookie} from '../core/declaration.js';
import type {Decision} from '../core/decision.js';
import {allows, answers} from '../core/policy.js';
import type {Consent} from './consent.js';
import {erase} from './erase.js';
import {ErasureEvent, type DecisionEvent} from './events.js';
import {findUnreachable} from './find-unreachable.js';
import {storedBy, type Stored} from './stored.js';
import {leaveUnfinished, readUnfinished} from './unfinished.js';

/**
 * Erases what denied services have stored: at once, again in the page's last moments, since code that has run may write
 * until then, and again as the next page begins. What could not be erased is on `consent.residue`, and told by an event.
 */
export function eraser(consent: Consent): void {
  // What is allowed is not read before a prerendered page is seen.
  if ((document as {prerendering?: boolean}).prerendering)
    return void consent.prepare().then(() => eraser(consent));
  const {policy, channel} = consent;
  const unfinished = readUnfinished(channel.name);
  /** What has been decided in this page before, the same answers once: it must not grow with each decision. */
  const earlier = new Map<string, Decision | undefined>();
  const remember = ({previous}: DecisionEvent): void =>
    void earlier.set(`${previous?.granted} ${previous?.denied}`, previous);
  let unreachable: readonly string[] = [];
  let isLoaded = false;
  let isWatching = false;
  let sweeps = 0;

  const stored = (): Stored[] => [...unfinished, ...storedBy(consent.declaration)];
  const isKept = ({service, category}: Stored): boolean =>
    consent.allows(service) || policy.exempt.includes(category);
  const isDenied = (entry: Stored): boolean =>
    !isKept(entry) &&
    (!!entry.isWithdrawn || [entry.service, entry.category].some((key) => answers(key, consent.decision)));
  const isWithdrawnHere = ({service}: Stored): boolean =>
    [...earlier.values()].some((decision) => allows(service, decision, policy));
  /** What is to stay: what others keep, and the library's own. */
  const kept = (): Cookie[] => [
    ...stored().filter(isKept),
    {name: channel.name},
    {name: channel.name, storage: 'session'},
  ];

  const sweep = async (isThorough = false): Promise<void> => {
    const turn = ++sweeps;
    const denied = stored().filter(isDenied);
    const erasing = erase(denied, kept());
    if (isThorough)
      unreachable = findUnreachable(
        denied.filter((entry) => entry.isWithdrawn || isWithdrawnHere(entry)),
        kept(),
      );
    const {erased, residue} = await erasing;
    const before = consent.residue;
    // A later sweep knows better what is left.
    if (turn === sweeps) consent.residue = [...new Set([...residue, ...unreachable])];
    const gone = erased.filter((name) => !consent.residue.includes(name));
    if (gone.length || before.join() !== consent.residue.join())
      consent.dispatchEvent(new ErasureEvent({erased: gone, residue: consent.residue}));
  };

  /** Leaves a note for the next page: what was withdrawn in this one or, until it has loaded, in the one before. */
  const note = (): void => {
    const withdrawn = stored().filter(
      (entry) => isDenied(entry) && (entry.isWithdrawn ? !isLoaded : isWithdrawnHere(entry)),
    );
    const others = withdrawn.length ? stored().filter(isKept) : [];
    leaveUnfinished(channel.name, [...withdrawn.map((entry) => ({...entry, isWithdrawn: true})), ...others]);
  };

  const follow = (): void => {
    note();
    void sweep(true);
    if (isWatching || !(unfinished.length || consent.decision?.denied.length)) return;
    isWatching = true;
    // In this order a page unloads; listeners added now come after those of the code that writes.
    for (const type of ['beforeunload', 'pagehide', 'visibilitychange'])
      addEventListener(type, () => void sweep());
  };
  const finish = (): void => {
    isLoaded = true;
    note();
  };

  if (!unfinished.length) consent.past?.forEach(remember);
  follow();
  if (document.readyState === 'complete') finish();
  else addEventListener('load', finish);
  consent.addEventListener('decision', (event) => {
    remember(event);
    queueMicrotask(follow); // after the clean-ups of `when`, which may write
  });
  consent.addEventListener('declaration', follow);
}
