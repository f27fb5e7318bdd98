import {allows} from '../core/allows.js';
import {decide} from '../core/decide.js';
import type {Choices, Decision, Via} from '../core/decision.js';
import {
  choicesFor,
  declaredKeys,
  deniableKeys,
  withExemptServices,
  withLists,
  type Declaration,
} from '../core/declaration.js';
import type {Key} from '../core/key.js';
import type {Policy} from '../core/policy.js';
import {addServices, withServices} from '../core/with-services.js';
import type {Overrides} from '../locales/messages.js';
import type {CookieStorage} from './cookie-storage.js';
import {DecisionKeeper, nowInSeconds} from './decision-keeper.js';
import type {ConsentEventTarget, ShowEvent} from './events.js';
import type {Internals, Setup} from './internals.js';
import {newId} from './new-id.js';
import {reportError} from './report-error.js';
import {runWhileAllowed, type Task} from './run-while-allowed.js';

/** Connects the store with another party (Google, a log, GPC, …). Runs once, when handed to `use`. */
export type Signal = (consent: Consent) => void;

/** What one visitor allows one site. The only part of the library that has state. */
export class Consent extends (EventTarget as new () => ConsentEventTarget) {
  declare readonly policy: Policy;
  /** What withdrawn services have stored that no script can remove: HttpOnly, on another site, still held open. */
  residue: readonly string[] = [];
  /** The parent domain that shares the decision with its subdomains; `undefined` for this host alone. The gate sets it. */
  declare domain: string | undefined;
  /** Holds and releases inside an open shadow root, as in the document. The gate sets it. */
  declare observe: (root: ShadowRoot) => void;
  /** @internal */
  declare readonly internals: Internals;
  readonly #keeper: DecisionKeeper;
  /** The policy, with what the declaration adds to it. */
  #policy: Policy;
  /** Categories that were granted before their services were known. */
  readonly #awaitingServices = new Set<Key>();
  #declaration: Declaration = {categories: []};
  #messages: Overrides | undefined;

  /** @internal */
  constructor(policy: Policy, storage: CookieStorage, setup: Setup) {
    super();
    this.policy = policy;
    this.#policy = policy;
    this.internals = {
      ...setup,
      decidedAt: 0,
      missedEvents: [],
      executed: new Set(),
      tags: new Set(),
      adopt: nothing,
      refresh: nothing,
    };
    this.#keeper = new DecisionKeeper(storage, policy, this.internals, (event) => this.dispatchEvent(event));
  }

  /** Whether this browser keeps the decision for the next page; without cookies it is valid for this page only. */
  get remembers(): boolean {
    return this.#keeper.remembers;
  }

  /** What is current: `undefined` until the visitor has decided, and again once the decision has expired. */
  get decision(): Decision | undefined {
    return this.#keeper.decision;
  }

  /** What the cookie holds, current or not. */
  get kept(): Decision | undefined {
    return this.#keeper.kept;
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
    if (next && next !== decision) this.#keeper.keep(next, declaredKeys(this.#declaration), 'api');
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
    return typeof key === 'string' && allows(key, this.decision, this.#policy, this.#keeper.lastKept);
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
    this.#keeper.refresh();
    const {decision} = this;
    const declared = declaredKeys(this.#declaration);
    if (!declared.length)
      for (const [key, isGranted] of Object.entries(choices)) if (isGranted) this.#awaitingServices.add(key);
    const chosen = withServices(choices, this.#declaration, decision);
    const next = decide(decision, chosen, this.#policy, nowInSeconds(), newId, this.#keeper.lastKept);
    this.#keeper.keep(next, declared, via);
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
    // What another tab has granted since is withdrawn as well.
    this.#keeper.refresh();
    const all = deniableKeys(this.#declaration, this.decision, this.policy);
    this.decide(choicesFor(keys.length ? keys : all, false));
  }

  /** Forgets the decision: the visitor is asked again. */
  reset(): void {
    this.#keeper.remove();
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

  async #decideAll(isGranted: boolean, via?: Via): Promise<void> {
    try {
      // It reads the declaration.
      await this.internals.loadDeferred();
    } catch (error) {
      if (isGranted) throw error;
      // What is known is denied.
    }
    this.#keeper.refresh();
    const {policy, decision} = this;
    const keys = isGranted
      ? declaredKeys(this.#declaration, policy.exempt)
      : deniableKeys(this.#declaration, decision, policy);
    this.decide(choicesFor(keys, isGranted), via);
  }
}

/** Until the keeper is there. */
function nothing(): void {}
