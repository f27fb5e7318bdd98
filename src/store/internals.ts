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

/** A call of `document.write`, `writeln` or `open`: the method, and its arguments. */
export type CapturedWrite = readonly [method: string, ...texts: string[]];

/** What the gate warns of: a script that does not respond, or a late call of `document.write`. */
export type Warning = readonly ['late', url: string] | readonly ['write', method: string];

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
  /** Takes over a decision that another tab made at `time`, unless this tab knows a newer one. */
  adopt(decision: Decision | undefined, time?: number): void;
  /** Reads the cookie again, unless the page is prerendered and not shown yet. */
  refresh(): void;

  /** Prints a warning. Set by the deferred chunk. */
  warn?(...warning: Warning): void;

  /** Carries decisions between tabs. Set by the gate. */
  channel?: BroadcastChannel;
  /** The policy for Trusted Types. Set by the gate; the elements take it away when they load. */
  trustedPolicy?: TrustedPolicy | undefined;
  /** Whether an embed has captured `document.write`. The gate does so on its own. */
  isCapturedByEmbed?: boolean;
  /** Whether the decision and what the page runs or allows contradict each other, so that it has to reload. Set by the guard. */
  isOutdated?(): boolean;
  /** Reports a request that one of the guard's policies made the browser refuse. Set by the deferred chunk. */
  reportRefusal?(event: SecurityPolicyViolationEvent, guardPolicies: readonly string[]): void;
  /** Inserts behind a released script what it wrote with `document.write`. Set by the deferred chunk. */
  insertWritten?(
    script: HTMLScriptElement,
    writes: readonly CapturedWrite[],
    policy: TrustedPolicy,
  ): HTMLElement[];
  /** Lets the next released script receive `DOMContentLoaded` and `load`, although both are over. Set by the deferred chunk. */
  replayLoadEvents?(): void;
  /** Defines the smaller elements that the page contains. Set by the elements where each has its own file. */
  defineElements?(): void;
  /** Checks the page in development. Set by the elements, in development only. */
  check?(host: Element): Promise<void>;
}
