import type {Cookie} from '../core/declaration.js';
import {isElsewhere, isMeant, storageOf} from './is-meant.js';
import {quickStorage} from './quick-storage.js';
import {inTime, slowStorage} from './slow-storage.js';

/** What an erasure did: names gone, names still there. */
export interface Erasure {
  readonly erased: readonly string[];
  readonly residue: readonly string[];
}

/**
 * Removes from this device what the given entries name, but for what others keep under the same name. Cookies and storage
 * are gone when the call returns; databases, caches and service workers, which go in their own time, when the promise
 * resolves. What has come back by then is removed once more. What other sites keep is not looked for.
 */
export async function erase(entries: readonly Cookie[], kept: readonly Cookie[] = []): Promise<Erasure> {
  const found = new Set<string>();
  const meant = (storage: Cookie['storage'], names: readonly string[]): string[] =>
    [...new Set(names)].filter((name) => isMeant(entries, storage, name) && !isMeant(kept, storage, name));

  const eraseQuick = (): string[] =>
    (['cookie', 'local', 'session'] as const).flatMap((kind) => {
      try {
        const {names, remove} = quickStorage[kind];
        for (const name of meant(kind, names())) {
          found.add(name);
          remove(name);
        }
        return meant(kind, names());
      } catch {
        return []; // storage is blocked here: then nothing is kept in it either
      }
    });

  const eraseSlow = async (kind: keyof typeof slowStorage): Promise<string[]> => {
    const {names, remove} = slowStorage[kind];
    const there = meant(kind, await inTime<string[]>(names(), []));
    for (const name of there) found.add(name);
    return (
      await Promise.all(
        there.map((name) =>
          inTime(
            remove(name).then(() => ''),
            name,
          ),
        ),
      )
    ).filter(Boolean);
  };

  let residue = eraseQuick();
  const slow = (['indexeddb', 'cache', 'service-worker'] as const).filter((kind) =>
    entries.some((entry) => storageOf(entry) === kind && !isElsewhere(entry)),
  );
  if (slow.length) {
    const stuck = await Promise.all(slow.map(eraseSlow));
    residue = [...eraseQuick(), ...stuck.flat()];
  }
  return {erased: [...found].filter((name) => !residue.includes(name)), residue: [...new Set(residue)]};
}
