import type {Cookie} from '../core/declaration.js';
import type {Key} from '../core/key.js';
import {answers} from '../core/policy.js';
import type {Consent} from './consent.js';
import {erase} from './erase.js';
import {ErasureEvent} from './events.js';

/**
 * Erases what denied services have stored: at once, and again in the page's last moments, since code that has run may
 * write again until then.
 */
export function eraser(consent: Consent): void {
  let isWatching = false;
  const sweep = async (): Promise<void> => {
    const stored = deniedStorage(consent);
    if (!stored.length) return;
    const result = await erase(stored, allowedStorage(consent));
    if (result.erased.length || result.residue.length) consent.dispatchEvent(new ErasureEvent(result));
  };
  const follow = (): void => {
    void sweep();
    if (isWatching || !consent.decision?.denied.length) return;
    isWatching = true;
    // In this order a page unloads; listeners added now come after those of the code that writes.
    for (const type of ['beforeunload', 'pagehide', 'visibilitychange']) addEventListener(type, () => void sweep());
  };
  follow();
  consent.addEventListener('decision', follow);
  consent.addEventListener('declaration', follow);
}

/** What the services keep that the decision denies, by their own name or with their category. */
function deniedStorage(consent: Consent): Cookie[] {
  const {decision} = consent;
  return storageOf(consent, (service, category) => !consent.allows(service) && (answers(service, decision) || answers(category, decision)));
}

/** What the services keep that are allowed, or stand in a category that needs no consent. */
function allowedStorage(consent: Consent): Cookie[] {
  return storageOf(consent, (service, category) => consent.allows(service) || consent.policy.exempt.includes(category));
}

function storageOf({declaration}: Consent, isMeant: (service: Key, category: Key) => boolean): Cookie[] {
  return declaration.categories.flatMap(({name: category, services = []}) =>
    services.filter(({name}) => isMeant(name, category)).flatMap(({cookies = []}) => cookies),
  );
}
