/** A kind of storage that is not complete does not compile. */
import type {StorageKind} from '../../src/core/storage-kinds.js';
import type {Messages} from '../../src/locales/messages.js';
import type {Storage} from '../../src/erasure/storages.js';

// @ts-expect-error a storage that answers later has to say so, or nothing waits for it
export const unmarked: Storage = {names: async () => ['one'], remove: async () => {}};

// @ts-expect-error each kind needs to be listed and removed
export const storages: Record<StorageKind, Storage> = {};

// @ts-expect-error each kind needs a name that visitors understand
export const texts: Messages['storages'] = {cookie: 'cookie'};
