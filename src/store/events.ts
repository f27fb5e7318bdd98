import type {Decision, Via} from '../core/decision.js';

/** Fired on the store after every change of the decision. */
export class DecisionEvent extends Event {
  declare readonly type: 'decision';
  declare readonly decision: Decision | undefined;
  declare readonly previous: Decision | undefined;
  declare readonly via: Via;

  constructor(change: Pick<DecisionEvent, 'decision' | 'previous' | 'via'>) {
    super('decision');
    Object.assign(this, change);
  }
}

/** Fired on the store when a withdrawal has erased what the withdrawn services stored. */
export class ErasureEvent extends Event {
  declare readonly type: 'erasure';
  declare readonly erased: readonly string[];
  /** What no script can remove: HttpOnly, on another site, still held open. */
  declare readonly residue: readonly string[];

  constructor(result: Pick<ErasureEvent, 'erased' | 'residue'>) {
    super('erasure');
    Object.assign(this, result);
  }
}

/**
 * Fired on the store before a page reloads that has run withdrawn code, or whose guard no longer fits the decision. A listener
 * that calls `preventDefault()` keeps the page: what was released is held again, but code that has run continues.
 */
export class ReloadEvent extends Event {
  declare readonly type: 'reload';

  constructor() {
    super('reload', {cancelable: true});
  }
}

/** Fired on the store, once per host, when the guard has made the browser refuse a request. */
export class RefusalEvent extends Event {
  declare readonly type: 'refusal';
  declare readonly url: string;
  /** Where in the page's code the request came from, if the browser reports it. */
  declare readonly initiator: string | undefined;

  constructor(refusal: Pick<RefusalEvent, 'url' | 'initiator'>) {
    super('refusal');
    Object.assign(this, refusal);
  }
}

/** Fired on the store when the preferences are asked for. Whoever shows them sets `shown`. */
export interface ShowEvent extends Event {
  shown?: Promise<unknown>;
}

/** The store's events, by type. */
export interface ConsentEvents {
  decision: DecisionEvent;
  erasure: ErasureEvent;
  refusal: RefusalEvent;
  reload: ReloadEvent;
  /** The declaration has changed. */
  declaration: Event;
  /** The site has set its own texts. */
  messages: Event;
  show: ShowEvent;
}

/** An `EventTarget` whose events have the types above. */
export interface ConsentEventTarget extends EventTarget {
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
