import {decode, encode, fit} from '../core/codec.js';
import {currentPart} from '../core/current-part.js';
import {stricter} from '../core/decide.js';
import type {Decision, Via} from '../core/decision.js';
import {isSame} from '../core/is-same.js';
import type {Key} from '../core/key.js';
import type {Policy} from '../core/policy.js';
import type {CookieStorage} from './cookie-storage.js';
import {DecisionEvent} from './events.js';
import type {Internals} from './internals.js';
import {document} from './unclobbered.js';

/** What a cookie that cannot be read stands for: nothing is current, and what runs until denied is denied. */
const UNREADABLE: Decision = {id: '', revision: 0, at: 0, granted: [], denied: ['*']};

/**
 * Keeps the decision in the cookie, and follows what other tabs and pages make of it. `dispatch` is called with each change, in the
 * order of the decisions.
 */
export class DecisionKeeper {
  /** Whether the browser keeps the decision for the next page. */
  remembers = true;
  /** What was last kept, current or not. */
  lastKept: Decision | undefined;
  #decision: Decision | undefined;
  /** Events that are not dispatched yet. */
  readonly #events: DecisionEvent[] = [];
  readonly #storage: CookieStorage;
  readonly #policy: Policy;
  readonly #internals: Internals;
  readonly #dispatch: (event: DecisionEvent) => void;

  constructor(
    storage: CookieStorage,
    policy: Policy,
    internals: Internals,
    dispatch: (event: DecisionEvent) => void,
  ) {
    this.#storage = storage;
    this.#policy = policy;
    this.#internals = internals;
    this.#dispatch = dispatch;
    internals.adopt = this.adopt.bind(this);
    internals.refresh = this.refresh.bind(this);
    this.refresh();
    // Browsers forget a cookie after 400 days at the latest, and Safari after 7.
    const {lastKept} = this;
    if (policy.optOut.length && lastKept?.id && lastKept.denied.length) this.#write(lastKept);
  }

  /** What is current now. */
  get decision(): Decision | undefined {
    return this.#current(this.#decision);
  }

  /** What the cookie holds, current or not. */
  get kept(): Decision | undefined {
    return decode(this.#storage.read());
  }

  /** Keeps a decision for the next page, and announces it. Where it is too long, the keys that are not `declared` go first. */
  keep(decision: Decision, declared: readonly Key[], via: Via): void {
    const next = fit(decision, (key) => declared.includes(key));
    this.#write(next);
    this.lastKept = next;
    this.#settle(next, via);
  }

  /** Removes the decision. */
  remove(): void {
    this.#storage.remove();
    this.lastKept = undefined;
    this.#settle(undefined, 'api');
  }

  /** Reads the cookie again, unless the page is prerendered and not shown yet. */
  refresh(): void {
    // A prerendered page may be shown much later, or never: what it reads now can be out of date by then.
    if (!this.remembers || document.prerendering) return;
    const text = this.#storage.read();
    const kept = decode(text);
    this.lastKept = text && !kept ? UNREADABLE : kept;
    this.adopt(kept);
  }

  /** Takes over a decision that another tab made at `time`, unless this tab knows a newer one. */
  adopt(decision: Decision | undefined, time?: number): void {
    const internals = this.#internals;
    const isOlder = !!time && time < internals.decidedAt;
    // What this tab knew before the clock was set back carries a date in the future and is no newer.
    if (isOlder && internals.decidedAt <= Date.now()) return;
    let next = this.#current(decision);
    // Two tabs that decide in the same millisecond must not swap their decisions.
    const own = time === internals.decidedAt ? this.#decision : undefined;
    if (own) {
      next = next ? stricter(own, next) : own;
      this.#write(next);
    }
    if (time) this.lastKept = next ?? decision;
    if (isSame(this.#decision, next)) internals.decidedAt = time || internals.decidedAt;
    else this.#settle(next, next ? 'tab' : 'expiry', time);
  }

  #write(decision: Decision): void {
    const {days, optOut} = this.#policy;
    // A denial of what runs until denied does not expire.
    this.remembers = this.#storage.write(encode(decision), optOut.length ? Infinity : days);
  }

  #settle(decision: Decision | undefined, via: Via, time = this.#newTime()): void {
    const internals = this.#internals;
    internals.decidedAt = time;
    const event = new DecisionEvent({decision, previous: this.#decision, via});
    this.#decision = decision;
    internals.missedEvents?.push(event);
    // A listener may decide as well. All listeners then learn of the first decision before the second.
    if (this.#events.push(event) > 1) return;
    for (; this.#events[0]; this.#events.shift()) this.#dispatch(this.#events[0]);
  }

  /** Now, or a millisecond after a decision of this very moment, so that the other tabs know which is newer. */
  #newTime(): number {
    const now = Date.now();
    const {decidedAt} = this.#internals;
    return decidedAt >= now && decidedAt < now + 100 ? decidedAt + 1 : now;
  }

  #current(decision: Decision | undefined): Decision | undefined {
    return decision && currentPart(decision, this.#policy, nowInSeconds());
  }
}

/** Seconds since the epoch. */
export function nowInSeconds(): number {
  return Math.floor(Date.now() / 1000);
}
