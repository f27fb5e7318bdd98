import type {Decision} from '../core/decision.js';
import type {DecisionEvent} from './events.js';

/** Turns text of held elements into what a page under Trusted Types accepts, and nothing else. */
export interface TrustedPolicy {
  createHTML(html: string): string;
  /** The value of the held element's attribute of that name or, without one, its text. */
  createScript(name: string, held: Element): string;
  /** The same, as an address. */
  createScriptURL(name: string, held: Element): string;
}

/**
 * The released elements of the page, each with what stands behind it: a script's running copy, the content of a template
 * between two comments. An element that leaves the page leaves this map as well.
 */
export type Released = Map<Element, ChildNode[]>;

/** An address that was set: which one, what stood there before, and when it may be set again. */
interface SetAddress {
  readonly address: string;
  readonly before: string | null;
  /** Compared with `performance.now()`. */
  settableAt: number;
}

/** What was set on each element, by attribute. */
export type Addresses = WeakMap<Element, {[name in string]?: SetAddress}>;

/** A call of `document.write`, `writeln` or `open`: the method, and its arguments. */
export type CapturedWrite = readonly [method: string, ...texts: string[]];

/**
 * What the gate warns of: a script that does not respond, a late call of `document.write`, a script without the gate's nonce,
 * choices that are none.
 */
export type Warning = readonly [code: 'late' | 'write' | 'nonce' | 'choices', place: string];

/** What the page gives the store when it starts. */
export interface Setup {
  /** The cookie's name, and that of the channel between tabs and of the pending erasure in `sessionStorage`. */
  readonly cookieName: string;
  /** What a withdrawal does to a page that ran the withdrawn code: `stay` leaves it alone, anything else reloads it. */
  readonly onWithdraw?: string | undefined;
  /** Loads the elements. */
  loadElements(): Promise<unknown>;
  /** Loads what follows a decision, which also reads what the page's markup declares. */
  loadDeferred(): Promise<unknown>;
}

/**
 * What the bundles hand each other. The gate, the deferred chunk, the guard and the elements are separate files that share
 * nothing but the store, so each leaves here what the others need. Not part of the public API: the published types leave
 * it out, and any version may change it.
 *
 * @internal
 */
export interface Internals extends Setup {
  /** When the present decision was made or read, in milliseconds since the epoch. */
  decidedAt: number;
  /** `decision` events from before the deferred chunk has loaded. It handles them and removes the list. */
  missedEvents: DecisionEvent[] | undefined;
  /** The conditions for which code has run that nothing can end. A decision that ends one of them reloads the page. */
  readonly executed: Set<string>;
  /** The names of our elements that the gate has found, in the document or in a shadow root that it observes. */
  readonly tags: Set<string>;
  /** Takes over a decision that another tab made at `time`, unless this tab knows a newer one. */
  adopt(decision: Decision | undefined, time?: number): void;
  /** Reads the cookie again, unless the page is prerendered and not shown yet. */
  refresh(): void;

  /** When the gate last reloaded this tab, in milliseconds since the epoch, as far as this page knows. Set by the gate, like the next three. */
  reloadedAt?: number;
  /** How far the page was scrolled before the gate reloaded it. */
  scrollPosition?: readonly number[] | undefined;
  /** Whether the page has begun to navigate elsewhere. */
  isNavigating?: boolean;
  /** Releases what is held in the page and allowed. */
  scanAll?(): void;
  /** Resolves whether the page is to reload now. Set by the deferred chunk. */
  confirmReload?(): Promise<boolean>;

  /** Prints a warning. Set by the deferred chunk. */
  warn?(...warning: Warning): void;

  /** Carries decisions between tabs. Set by the gate. */
  channel?: BroadcastChannel;
  /** The policy for Trusted Types. Set by the gate; Lit takes it when the elements load, and they take it away. */
  trustedPolicy?: TrustedPolicy | undefined;
  /** What stands behind each released element. Set by the gate, like the next six. */
  released?: Released;
  /** The addresses that were set, and what stood there before. */
  addresses?: Addresses;
  /** Removes what stands behind a released element, which can then be released again, unless it `stays` held until asked for. */
  forget?(held: Element, stays?: boolean): void;
  /** Whether a held element is released, or about to be. */
  isReleased?(held: Element): boolean;
  /** The running copies of scripts that are still loading, each with its held script. */
  loading?: Map<HTMLScriptElement, Element>;
  /** What a visitor has loaded in place, without a decision. */
  loadedOnce?: WeakSet<Element>;
  /** Releases a held element now, without a decision. Resolves when its scripts have run. */
  loadOnce?(held: Element): Promise<void>;
  /** Moves what stands behind released elements along, after nodes were removed. Set by the deferred chunk, like the next. */
  follow?(removed: readonly MutationRecord[]): void;
  /** Holds again what is released and no longer allowed. */
  holdDenied?(): void;
  /** Holds what a framework has put into the template itself instead of its content. */
  holdChildren?(template: Element): void;
  /** Whether the decision and what the page runs or allows contradict each other, so that it has to reload. Set by the guard. */
  isOutdated?(): boolean;
  /** Reports a request that one of the guard's policies made the browser refuse. Set by the deferred chunk. */
  reportRefusal?(event: SecurityPolicyViolationEvent, guardPolicies: readonly string[]): void;
  /** Makes a held template of what a released script wrote with `document.write`. Set by the deferred chunk. */
  createWritten?(
    held: HTMLScriptElement,
    writes: readonly CapturedWrite[],
    policy: TrustedPolicy,
  ): HTMLTemplateElement;
  /** Lets the next released script receive `DOMContentLoaded` and `load`, although both are over. Set by the deferred chunk. */
  replayLoadEvents?(): void;
  /** Defines the smaller elements that the page contains. Set by the elements where each has its own file. */
  defineElements?(): void;
  /** Checks the page in development. Set by the elements, in development only. */
  check?(host: Element): Promise<void>;
}
