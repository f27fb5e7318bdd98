import {parseKeys, type Key} from './key.js';

/** The rules that a site sets. They are known in the head, before the page is parsed. */
export interface Policy {
  /** Raise it when what you ask for changes; older decisions are then asked again. Default 1. */
  readonly revision: number;
  /** How long a decision is valid, in days, granted or denied alike; a visit never extends it. Default 184 (six calendar months). */
  readonly days: number;
  /** Keys that need no consent. Default `['necessary']`. */
  readonly exempt: readonly Key[];
  /** Keys that run until denied (a UK statistics exemption, a US opt-out state); `'all'` for everything. Default none. */
  readonly optOut: readonly Key[] | 'all';
}

/** Options as a site writes them: values from script, or the attributes of a tag, which are always text. */
export type AsWritten<T> = {readonly [name in keyof T]?: T[name] | string};

/** The policy that a site's options describe. What is not a number, or days that are not positive, fall back to the default. */
export function createPolicy({revision, days, exempt = 'necessary', optOut = ''}: AsWritten<Policy>): Policy {
  return {
    revision: Math.floor(Number(revision)) || 1,
    days: Number(days) > 0 ? Number(days) : 184,
    exempt: parseKeys(`${exempt}`),
    optOut: parseKeys(`${optOut}`),
  };
}
