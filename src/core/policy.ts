import type {Decision} from './decision.js';
import {keysIn, type Key} from './key.js';

/** The rules that a site fixes, known in the head, before the page is parsed. */
export interface Policy {
  /** Raise it when what you ask for changes; older decisions are then asked again. Default 1. */
  readonly revision: number;
  /** How long a decision holds, granted or denied alike, in days; never extended by a visit. Default 184 (six calendar months). */
  readonly days: number;
  /** Keys that need no consent. Default `['necessary']`. */
  readonly exempt: readonly Key[];
  /** Keys that run until denied (a UK statistics exemption, a US opt-out state); `'all'` for everything. Default none. */
  readonly optOut: readonly Key[] | 'all';
}

/** A policy as a site writes it: from script, or as the attributes of a tag. */
export type Written<T> = {readonly [name in keyof T]?: T[name] | string};

/** The policy that a site's options describe. A number that is none gives way to the default. */
export function policyOf({revision, days, exempt = 'necessary', optOut = ''}: Written<Policy>): Policy {
  return {
    revision: +revision! || 1,
    days: +days! || 184,
    exempt: keysIn(`${exempt}`),
    optOut: keysIn(`${optOut}`),
  };
}

/** Whether a decision says anything about `key`. */
export function answers(key: Key, decision: Decision | undefined): boolean {
  return !!decision && [key, '*'].some((one) => [...decision.granted, ...decision.denied].includes(one));
}

/**
 * Whether `key` may run, given what the visitor answered: the one question that everything else asks. `!key` may run while
 * the decision denies the key.
 */
export function allows(key: Key, decision: Decision | undefined, {exempt, optOut}: Policy): boolean {
  const name = key.replace(/^!(?=[\w.-]+$)/, '');
  const isAnswered = answers(name, decision);
  const isOpen = isAnswered
    ? decision!.granted.includes(name) && !decision!.denied.includes(name)
    : optOut.includes(name) || optOut.includes('all');
  const isAllowed = isOpen || exempt.includes(name);
  return name === key ? isAllowed : isAnswered && !isAllowed;
}
