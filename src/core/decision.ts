import type {Key} from './key.js';

/** What the visitor chose, and when. */
export interface Decision {
  /** A random UUIDv4, made with the first decision. It ties receipts together and serves no other purpose. */
  readonly id: string;
  readonly revision: number;
  /** When the oldest of these choices was made, in seconds since the epoch. */
  readonly at: number;
  readonly granted: readonly Key[];
  /** `*` means everything that is not granted: a refusal by a tool, or one that lists too many keys for a cookie. */
  readonly denied: readonly Key[];
  /** When the choices that are newer than `at` were made, in seconds since the epoch. Each choice expires on its own. */
  readonly since?: {readonly [key in Key]?: number};
}

/** `true` grants, `false` denies; a key that is left out keeps its earlier choice, and its date. */
export type Choices = {readonly [key in Key]?: boolean};

/** Where a decision came from. */
export type Via = 'banner' | 'preferences' | 'embed' | 'api' | 'tab' | 'gpc' | 'expiry' | 'import';
