import {decide, isCurrent, type Choices, type Decision, type Via} from '../core/decision.js';
import type {Key} from '../core/key.js';
import {allows, type Policy} from '../core/policy.js';
import {answerAll, keysOf, type Declaration} from '../core/declaration.js';
import type {Overrides} from '../locales/messages.js';
import type {Memory} from './cookie.js';
import {decode, encode} from '../core/codec.js';
import {DecisionEvent, type ConsentEvents, type ShowEvent} from './events.js';

/** Connects the store with another party (Google, a log, GPC, …). Runs once, when handed to `use`. */
export type Signal = (consent: Consent) => void;

export interface Consent {
  addEventListener<T extends keyof ConsentEvents>(
    type: T,
    listener: (event: ConsentEvents[T]) => void,
    options?: AddEventListenerOptions | boolean,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: AddEventListenerOptions | boolean,
  ): void;
}

/** What one visitor allows one site. The only thing in the library with state. */
export class Consent extends EventTarget {
  declare readonly policy: Policy;
  /** Whether this browser keeps the decision for the next page; without cookies it holds for this page alone. */
  remembers = true;
  /** What withdrawn services have left that no script can remove: HttpOnly, another site's, still held open. */
  residue: readonly string[] = [];
  /** When the present decision was made or read, in milliseconds since the epoch. @internal */
  declare time: number;
  /** The changes of the decision until the acts are there, which take them over. @internal */
  past: DecisionEvent[] | undefined = [];
  /** Carries decisions between tabs. @internal */
  declare channel: BroadcastChannel;
  /** The sites that the decision holds for, with their subdomains; empty for this host alone. */
  domain: string | undefined;
  /** Texts of the site's own, in the place of ours: `{rejectAll: 'No, thanks'}`. Set it at any time. */
  declare messages: Overrides | undefined;
  /** What a withdrawal does to a page that has run what is withdrawn: `stay` leaves it, anything else loads it anew. @internal */
  declare onWithdraw?: string | undefined;
  /** What makes scripts and markup under Trusted Types; the elements take it away when they load. @internal */
  declare trusted?: {
    createHTML(html: string): string;
    createScript(name: string, held: Element): string;
    createScriptURL(name: string, held: Element): string;
  };
  /** Whether the guard's policy and the decision part, so that the page has to be loaded anew. The guard sets it. @internal */
  declare isOutdated?: () => boolean;
  /** Tells what the guard has had refused. The acts set it. @internal */
  declare refuse: (event: SecurityPolicyViolationEvent) => void;
  /** Puts what a script has written in its place. The acts set it. @internal */
  declare putWritten: (
    script: HTMLScriptElement,
    output: readonly (readonly [string, ...string[]])[],
    trusted: NonNullable<Consent['trusted']>,
  ) => Element[];
  /** Has the next released script meet the page's loading events, which are over. The acts set it. @internal */
  declare replay: () => void;
  /** Defines those of the smaller elements that the page has. The elements set it where they come one by one. @internal */
  declare define?: () => void;
  /** Holds and releases inside an open shadow root, as in the document. The gate sets it. */
  declare observe: (root: ShadowRoot) => void;
  /** Loads what follows a decision, and what the page's markup declares. @internal */
  declare readonly prepare: () => Promise<unknown>;
  readonly #memory: Memory;
  readonly #loadElements: () => Promise<unknown>;
  #decision: Decision | undefined;
  #declaration: Declaration = {categories: []};

  constructor(
    policy: Policy,
    memory: Memory,
    loadElements: () => Promise<unknown>,
    prepare: () => Promise<unknown>,
  ) {
    super();
    this.policy = policy;
    this.#memory = memory;
    this.#loadElements = loadElements;
    this.prepare = prepare;
    this.refresh();
  }

  /** `undefined` until the visitor has decided, and again once that has lapsed. */
  get decision(): Decision | undefined {
    return this.#current(this.#decision);
  }

  /** What the site asks. Set it from script, or let `<lp-consent>`'s attributes and children say it, once the elements have loaded. */
  get declaration(): Declaration {
    return this.#declaration;
  }

  set declaration(declaration: Declaration) {
    this.#declaration = declaration;
    this.dispatchEvent(new Event('declaration'));
  }

  /** Whether `key` may run now. Unknown, undecided, unreadable, lapsed: `false`. */
  allows(key: Key): boolean {
    return allows(key, this.decision, this.policy);
  }

  /**
   * Runs `task` while `key` is allowed: now or once it is granted. What `task` returns is called when the key is
   * withdrawn, and `task` runs again on a new grant. Call the result to forget it: a running task is cleaned up first.
   */
  when(key: Key, task: () => void | (() => void)): () => void {
    let isRunning = false;
    let cleanUp: void | (() => void);
    const follow = (isAllowed: boolean): void => {
      if (isAllowed === isRunning) return;
      isRunning = isAllowed;
      if (isAllowed) cleanUp = task();
      else cleanUp?.();
    };
    const stop = this.subscribe(() => follow(this.allows(key)));
    return () => {
      stop();
      follow(false);
    };
  }

  /** Calls back with the present decision at once and with every later one. Call the result to stop. */
  subscribe(listener: (decision: Decision | undefined) => void): () => void {
    const tell = (): void => listener(this.decision);
    this.addEventListener('decision', tell);
    tell();
    return () => this.removeEventListener('decision', tell);
  }

  /** Records the visitor's choices. Keys left out keep their earlier answer. */
  decide(choices: Choices, via: Via = 'api'): void {
    const {decision} = this;
    // A refusal by hand names no keys: what the page asks for is named from now on.
    const rest = decision && !decision.id ? answerAll(keysOf(this.declaration), false) : {};
    const next = decide(decision, {...rest, ...choices}, this.policy, now(), newId);
    const text = encode(next);
    this.remembers = this.#memory(text, this.policy.days) === text;
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
    this.decide(answerAll(keys.length ? keys : (this.decision?.granted ?? []), false));
  }

  /** Forgets the decision: the visitor is asked again. */
  reset(): void {
    this.#memory('');
    this.#settle(undefined, 'api');
  }

  /** Opens the preferences, loading the elements first where need be. */
  async show(): Promise<void> {
    await this.#loadElements();
    const event: ShowEvent = new Event('show');
    this.dispatchEvent(event);
    await event.shown;
  }

  /** Hands the store to each signal. One that fails stops no other. */
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

  /** Takes over a decision made in another tab at `time`, unless this tab knows a newer one. @internal */
  adopt(decision: Decision | undefined, time?: number): void {
    const next = this.#current(decision);
    if (time! < this.time && this.time <= Date.now()) return; // what was known before the clock was set back is no newer
    if (JSON.stringify(this.#decision) === JSON.stringify(next)) this.time = time ?? this.time;
    else this.#settle(next, next ? 'tab' : 'expiry', time);
  }

  /** What this browser has kept, current or not. */
  get kept(): Decision | undefined {
    return decode(this.#memory());
  }

  /** Looks again at what this browser has kept; not before a page that is prerendered is seen. @internal */
  refresh(): void {
    if (this.remembers && !(document as {prerendering?: boolean}).prerendering) this.adopt(this.kept);
  }

  #settle(decision: Decision | undefined, via: Via, time = Date.now()): void {
    this.time = time;
    const event = new DecisionEvent({decision, previous: this.#decision, via});
    this.#decision = decision;
    this.past?.push(event);
    this.dispatchEvent(event);
  }

  #current(decision: Decision | undefined): Decision | undefined {
    return decision && isCurrent(decision, this.policy, now()) ? decision : undefined;
  }

  async #decideAll(answer: boolean, via?: Via): Promise<void> {
    await this.prepare();
    this.decide(answerAll(keysOf(this.declaration, this.policy.exempt), answer), via);
  }
}

/** A random UUIDv4: the address of a blob ends in one. `crypto.randomUUID` is missing on plain http. */
function newId(): string {
  return URL.createObjectURL(new Blob()).slice(-36);
}

/** Seconds since the epoch. */
function now(): number {
  return Math.floor(Date.now() / 1000);
}
