import {allows} from '../core/allows.js';
import {decode, encode} from '../core/codec.js';
import {decide, isCurrent, type Choices, type Decision, type Via} from '../core/decision.js';
import {choicesFor, declaredKeys, type Declaration} from '../core/declaration.js';
import {isSame} from '../core/is-same.js';
import type {Key} from '../core/key.js';
import type {Policy} from '../core/policy.js';
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
  #decision: Decision | undefined;
  #declaration: Declaration = {categories: []};
  #messages: Overrides | undefined;

  /** @internal */
  constructor(policy: Policy, storage: CookieStorage, setup: Setup) {
    super();
    this.policy = policy;
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
    this.#declaration = declaration;
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
    return allows(key, this.decision, this.policy);
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

  /** Records the visitor's choices. Keys that are left out keep their earlier choice. */
  decide(choices: Choices, via: Via = 'api'): void {
    const {decision} = this;
    // A refusal by a tool (`denied=*`) names no keys. From here on the keys that the page declares are named.
    const refused = decision && !decision.id ? choicesFor(declaredKeys(this.declaration), false) : {};
    const next = decide(decision, {...refused, ...choices}, this.policy, nowInSeconds(), newId);
    this.remembers = this.#storage.write(encode(next), this.policy.days);
    this.#settle(next, via);
  }

  /** Grants everything declared, as soon as the declaration is known. */
  grantAll(via?: Via): Promise<void> {
    return this.#decideAll(true, via);
  }

  /** Denies everything declared, as soon as the declaration is known. */
  denyAll(via?: Via): Promise<void> {
    return this.#decideAll(false, via);
  }

  /** Denies the given keys, or everything granted, and erases what they stored. Remembered like any decision. */
  withdraw(...keys: Key[]): void {
    const denied = keys.length ? keys : (this.decision?.granted ?? []);
    this.decide(choicesFor(denied, false));
  }

  /** Forgets the decision: the visitor is asked again. */
  reset(): void {
    this.#storage.remove();
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
    const next = this.#current(decision);
    const isOlder = !!time && time < internals.decidedAt;
    // What this tab knew before the clock was set back carries a date in the future and is no newer.
    if (isOlder && internals.decidedAt <= Date.now()) return;
    if (isSame(this.#decision, next)) internals.decidedAt = time || internals.decidedAt;
    else this.#settle(next, next ? 'tab' : 'expiry', time);
  }

  #refresh(): void {
    // A prerendered page may be shown much later, or never: what it reads now can be out of date by then.
    if (this.remembers && !document.prerendering) this.#adopt(this.kept);
  }

  #settle(decision: Decision | undefined, via: Via, time = Date.now()): void {
    const {internals} = this;
    internals.decidedAt = time;
    const event = new DecisionEvent({decision, previous: this.#decision, via});
    this.#decision = decision;
    internals.missedEvents?.push(event);
    this.dispatchEvent(event);
  }

  #current(decision: Decision | undefined): Decision | undefined {
    return decision && isCurrent(decision, this.policy, nowInSeconds()) ? decision : undefined;
  }

  async #decideAll(isGranted: boolean, via?: Via): Promise<void> {
    await this.internals.loadDeferred();
    this.decide(choicesFor(declaredKeys(this.declaration, this.policy.exempt), isGranted), via);
  }
}

/** Seconds since the epoch. */
function nowInSeconds(): number {
  return Math.floor(Date.now() / 1000);
}
