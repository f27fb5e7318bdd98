import type {Consent} from '../../../src/store/consent.js';
import type {PageWindow} from '../../harness/visit.js';
import {partsOf, type Placed, type Thing} from './page.js';
import type {State} from './state.js';

/** One held element in one load of one page. */
export interface Held {
  readonly name: string;
  readonly keys: string;
  readonly kind: Thing['kind'];
  /** Whether it is in the page. */
  isIn: boolean;
  hasRun: boolean;
  /** Whether it is allowed again only because the clock was set back. The page need not notice before the next decision. */
  isUnnoticed: boolean;
}

/** An element that an insertion created, with its content. */
export interface Slot {
  readonly element: HTMLElement;
  readonly markup: string;
  readonly things: readonly Held[];
  /** Whether its content is still in it and can be rendered again. */
  isWhole: boolean;
  /** Whether the page has parsed its own markup again, and with it what was released. */
  isCopied?: boolean;
  /** The held elements that a framework has removed and kept. */
  unmounted?: readonly ChildNode[] | undefined;
}

/** What a router has kept of a slot. It is older than a reload. */
export interface Snapshot {
  readonly html: string;
  readonly markup: string;
  readonly things: readonly Held[];
}

/** One tab: an iframe with a page, and what the model knows about it. */
export class Tab {
  readonly frame = document.createElement('iframe');
  readonly start: readonly Placed[];
  readonly path: string;
  /** The cookie that its page read at its start. */
  found = '';
  /** How often a page of it has started. */
  turn = 0;
  /** Whether its page has loaded, and whether it is unloading. */
  isShown = false;
  isLeaving = true;
  /** Whether its page has not been notified of a decision since the clock was set. */
  isUnnotified = false;
  /** Whether its page may have been notified of a decision since its start. */
  mayBeNotified = false;
  /** Whether its page has a declaration. */
  isDeclared = false;
  /** The decision that it knows, the one that it must know next, and all that it may know until then. */
  view: State;
  next: State;
  permitted: State[] = [];
  held = new Map<string, Held>();
  slots: Slot[] = [];
  snapshots: Snapshot[] = [];
  /** What has run since everything last settled, in order. */
  order: Held[] = [];

  constructor(start: readonly Placed[], path: string, view: State) {
    this.start = start;
    this.path = path;
    this.view = this.next = view;
    this.permitted = [view];
    this.frame.title = 'A tab';
    this.frame.hidden = true; // Painting takes time, and no test looks at it.
    this.frame.src = path;
  }

  /** Starts another page. */
  begin(): number {
    this.held = new Map(newHeld(this.start).map((held) => [held.name, held]));
    this.slots = [];
    this.order = [];
    this.isShown = this.isLeaving = this.isUnnotified = this.mayBeNotified = this.isDeclared = false;
    return ++this.turn;
  }

  get document(): Document {
    return this.frame.contentDocument!;
  }

  get consent(): Consent {
    return (this.frame.contentWindow as PageWindow).lpConsent as Consent;
  }

  get isReady(): boolean {
    return this.isShown && !this.isLeaving;
  }

  /** What stands behind released elements, and belongs to them. */
  get behind(): Set<Node> {
    return new Set([...(this.consent.internals.released?.values() ?? [])].flat());
  }

  /** The markup of a slot without what was released, and what it must be. */
  markupOf({element, markup, unmounted}: Slot): [found: string, expected: string] {
    const {behind} = this;
    const own = [...(element.shadowRoot ?? element).childNodes].filter((node) => !behind.has(node));
    return [serialized(own), unmounted ? '' : this.parsed(markup)];
  }

  /** Markup as the browser writes it. */
  parsed(markup: string): string {
    const template = this.document.createElement('template');
    template.innerHTML = markup;
    return template.innerHTML;
  }

  /**
   * The names of the held elements in the page, in document order. Those in shadow roots come last. The running copy of a
   * script has its name as well, and stands behind it.
   */
  get sequence(): string[] {
    const roots: ParentNode[] = [
      this.document,
      ...this.slots.flatMap(({element}) => element.shadowRoot ?? []),
    ];
    const named = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('[data-name]')]);
    return [...new Set(named.map(({dataset}) => dataset.name!))];
  }
}

function serialized(nodes: readonly Node[]): string {
  const element = document.createElement('template');
  element.content.append(...nodes.map((node) => element.content.ownerDocument.importNode(node, true)));
  return element.innerHTML;
}

/** What the model knows about elements that are inserted into a page. */
export function newHeld(things: readonly Placed[]): Held[] {
  return things
    .flatMap(partsOf)
    .map(({name, keys, kind}) => ({name, keys, kind, isIn: true, hasRun: false, isUnnoticed: false}));
}
