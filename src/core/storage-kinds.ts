/** The kinds of storage that a declaration can name. A new one has to be erasable (`erasure/storages`) and have a text. */
export const storageKinds = ['cookie', 'local', 'session', 'indexeddb', 'cache', 'service-worker'] as const;

export type StorageKind = (typeof storageKinds)[number];
