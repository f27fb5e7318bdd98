import {allows} from '../core/allows.js';
import {decode, encode, fit} from '../core/codec.js';
import {currentPart} from '../core/current-part.js';
import {decide, stricter} from '../core/decide.js';
import type {Choices, Decision, Via} from '../core/decision.js';
import {
  choicesFor,
  declaredKeys,
  deniableKeys,
  withExemptServices,
  withLists,
  type Declaration,
} from '../core/declaration.js';
import {REST} from '../core/dated-choices.js';
import {isSame} from '../core/is-same.js';
import type {Key} from '../core/key.js';
import type {Policy} from '../core/policy.js';
import {addServices, withServices} from '../core/with-services.js';
import type {Overrides} from '../locales/messages.js';
import type {CookieStorage} from './cookie-storage.js';
import {DecisionEvent, type ConsentEventTarget, type ShowEvent} from './events.js';
import type {Internals, Setup} from './internals.js';
import {newId} from './new-id.js';
import {reportError} from './report-error.js';
import {runWhileAllowed, type Task} from './run-while-allowed.js';
import {document} from './unclobbered.js';

/** Connects the store with another party (Google, a log, GPC, …). Runs once, when handed to `use`. */
export type Signal = (consent: Consent) => void;

/** What one visitor allows one site. The only part of the library that has state. */
export class Consent extends (EventTarget as new () => ConsentEventTarget) {
  declare readonly policy: Policy;
  /** Whether this browser keeps the decision for the next page; without cookies it is valid for this page only. */
  remembers = true;
  /** What withdrawn services have stored that no script can remove: HttpOnly, on another site, still held open. */
  residue: readonly string[] = [];
  /** The parent domain that shares the decision with its subdomains; `undefined` for this host alone. The gate sets it. */
  declare domain: string | undefined;
  /** Holds and releases inside an open shadow root, as in the document. The gate sets it. */
  declare observe: (root: ShadowRoot) => void;
  /** @internal */
  declare readonly internals: Internals;
  readonly #storage: CookieStorage;
  /** The policy, with what the declaration adds to it. */
  #policy: Policy;
  #decision: Decision | undefined;
  /** What was last kept, current or not. */
  #lastKept: Decision | undefined;
  /** Categories that were granted before their services were known. */
  readonly #awaitingServices = new Set<Key>();
  /** Events that are not dispatched yet, in the order of the decisions. */
  readonly #events: DecisionEvent[] = [];
  #declaration: Declaration = {categories: []};
  #messages: Overrides | undefined;

  /** @internal */
  constructor(policy: Policy, storage: CookieStorage, setup: Setup) {
    super();
    this.policy = policy;
    this.#policy = policy;
    this.#storage = storage;
    this.internals = {
      ...setup,
      decidedAt: 0,
      missedEvents: [],
      executed: new Set(),
      tags: new Set(),
      adopt: this.#adopt.bind(this),
      refresh: this.#refresh.bind(this),
    };
    this.#refresh();
    // Browsers forget a cookie after 400 days at the latest, and Safari after 7.
    const lastKept = this.#lastKept;
    if (policy.optOut.length && lastKept?.id && lastKept.denied.length) this.#write(lastKept);
  }

  /** What is current: `undefined` until the visitor has decided, and again once the decision has expired. */
  get decision(): Decision | undefined {
    return this.#current(this.#decision);
  }

  /** What the cookie holds, current or not. */
  get kept(): Decision | undefined {
    return decode(this.#storage.read());
  }

  /** What the site asks for. Set it from script, or in the markup of `<lp-consent>`, which is read once the elements have loaded. */
  get declaration(): Declaration {
    return this.#declaration;
  }

  set declaration(declaration: Declaration) {
    this.#declaration = withLists(declaration);
    this.#policy = withExemptServices(this.policy, this.#declaration);
    const {decision} = this;
    const next = decision && addServices(decision, this.#declaration, this.#awaitingServices);
    this.#awaitingServices.clear();
    if (next && next !== decision) this.#keep(next, 'api');
    this.dispatchEvent(new Event('declaration'));
  }

  /** Texts of the site's own that replace the library's: `{rejectAll: 'No, thanks'}`. Set it at any time. */
  get messages(): Overrides | undefined {
    return this.#messages;
  }

  set messages(messages: Overrides | undefined) {
    this.#messages = messages;
    this.dispatchEvent(new Event('messages'));
  }

  /** Whether `key` may run now. Unknown, undecided, unreadable, expired: `false` under opt-in. */
  allows(key: Key): boolean {
    return typeof key === 'string' && allows(key, this.decision, this.#policy, this.#lastKept);
  }

  /**
   * Runs `task` while `key` is allowed: now or once it is granted. What `task` returns is called when the key is withdrawn, and
   * `task` runs again on a new grant. A task that returns no function cannot be stopped, so a withdrawal reloads the page. Call
   * the result to stop: a running task is cleaned up first.
   */
  when(key: Key, task: Task): () => void {
    return runWhileAllowed(this, key, task, () => this.internals.executed.add(key));
  }

  /** Calls back with the present decision at once, and with every later one. Call the result to stop. */
  subscribe(listener: (decision: Decision | undefined) => void): () => void {
    const notify = (): void => listener(this.decision);
    this.addEventListener('decision', notify);
    notify();
    return () => this.removeEventListener('decision', notify);
  }

  /**
   * Records the visitor's choices. Keys that are left out keep their earlier choice. A denial of a category covers its services,
   * a grant those without an earlier choice.
   */
  decide(choices: Choices, via: Via = 'api'): void {
    if (typeof choices !== 'object' || !choices || Array.isArray(choices)) {
      this.internals.loadDeferred().then(() => this.internals.warn!('choices', `${choices}`), console.warn);
      return;
    }
    // Another tab, or a subdomain, may have decided since.
    this.#refresh();
    const {decision} = this;
    const declared = declaredKeys(this.#declaration);
    if (!declared.length)
      for (const [key, isGranted] of Object.entries(choices)) if (isGranted) this.#awaitingServices.add(key);
    const all = withServices(choices, this.#declaration, decision);
    // Once the visitor has decided everything by name, a refusal of everything is over.
    const isComplete = declared.length && declared.every((key) => Object.hasOwn(all, key));
    const chosen = isComplete ? {[REST]: true, ...all} : all;
    const next = decide(decision, chosen, this.#policy, nowInSeconds(), newId, this.#lastKept);
    this.#keep(next, via);
  }

  /** Grants everything declared, as soon as the declaration is known. */
  grantAll(via?: Via): Promise<void> {
    return this.#decideAll(true, via);
  }

  /** Denies everything declared, as soon as the declaration is known. */
  denyAll(via?: Via): Promise<void> {
    return this.#decideAll(false, via);
  }

  /**
   * Denies the given keys (a category with its services) or everything that may run, and erases what they stored. Remembered like
   * any decision.
   */
  withdraw(...keys: Key[]): void {
    const all = deniableKeys(this.#declaration, this.decision, this.policy);
    this.decide(choicesFor(keys.length ? keys : all, false));
  }

  /** Forgets the decision: the visitor is asked again. */
  reset(): void {
    this.#storage.remove();
    this.#lastKept = undefined;
    this.#settle(undefined, 'api');
  }

  /** Opens the preferences. Loads the elements first where necessary; rejects if they cannot be loaded. */
  async show(): Promise<void> {
    await this.internals.loadElements();
    const event: ShowEvent = new Event('show');
    this.dispatchEvent(event);
    await event.shown;
  }

  /** Hands the store to each signal. One that throws stops no other. */
  use(...signals: Signal[]): this {
    for (const signal of signals) {
      try {
        signal(this);
      } catch (error) {
        reportError(error);
      }
    }
    return this;
  }

  /** The queue: `(window.lpConsent ||= []).push((consent) => …)` works before and after the gate has loaded. */
  push(...tasks: Signal[]): void {
    this.use(...tasks);
  }

  #adopt(decision: Decision | undefined, time?: number): void {
    const {internals} = this;
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
    if (isSame(this.#decision, next)) internals.decidedAt = time || internals.decidedAt;
    else this.#settle(next, next ? 'tab' : 'expiry', time);
  }

  #refresh(): void {
    // A prerendered page may be shown much later, or never: what it reads now can be out of date by then.
    if (!this.remembers || document.prerendering) return;
    const text = this.#storage.read();
    const kept = decode(text);
    this.#lastKept = text && !kept ? UNREADABLE : kept;
    this.#adopt(kept);
  }

  /** Keeps a decision for the next page, and announces it. */
  #keep(decision: Decision, via: Via): void {
    const declared = declaredKeys(this.#declaration);
    const next = fit(decision, (key) => declared.includes(key));
    this.#write(next);
    this.#lastKept = next;
    this.#settle(next, via);
  }

  #write(decision: Decision): void {
    const {days, optOut} = this.policy;
    // A denial of what runs until denied does not expire.
    this.remembers = this.#storage.write(encode(decision), optOut.length ? Infinity : days);
  }

  #settle(decision: Decision | undefined, via: Via, time = this.#newTime()): void {
    const {internals} = this;
    internals.decidedAt = time;
    const event = new DecisionEvent({decision, previous: this.#decision, via});
    this.#decision = decision;
    internals.missedEvents?.push(event);
    // A listener may decide as well. All listeners then learn of the first decision before the second.
    if (this.#events.push(event) > 1) return;
    for (; this.#events[0]; this.#events.shift()) this.dispatchEvent(this.#events[0]);
  }

  /** Now, or a millisecond after a decision of this very moment, so that the other tabs know which is newer. */
  #newTime(): number {
    const now = Date.now();
    const {decidedAt} = this.internals;
    return decidedAt >= now && decidedAt < now + 100 ? decidedAt + 1 : now;
  }

  #current(decision: Decision | undefined): Decision | undefined {
    return decision && currentPart(decision, this.policy, nowInSeconds());
  }

  async #decideAll(isGranted: boolean, via?: Via): Promise<void> {
    try {
      // It reads the declaration.
      await this.internals.loadDeferred();
    } catch (error) {
      if (isGranted) throw error;
      // What is known is denied.
    }
    const {policy, decision} = this;
    const keys = isGranted
      ? declaredKeys(this.#declaration, policy.exempt)
      : deniableKeys(this.#declaration, decision, policy);
    this.decide(choicesFor(keys, isGranted), via);
  }
}

/** What a cookie that cannot be read stands for: nothing is current, and what runs until denied is denied. */
const UNREADABLE: Decision = {id: '', revision: 0, at: 0, granted: [], denied: ['*']};

/** Seconds since the epoch. */
function nowInSeconds(): number {
  return Math.floor(Date.now() / 1000);
}
