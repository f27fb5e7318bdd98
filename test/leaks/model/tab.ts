import type {Consent} from '../../../src/store/consent.js';
import type {PageWindow} from '../../harness/visit.js';
import {partsOf, type Placed, type Thing} from './page.js';
import type {State} from './state.js';

/** One held thing in one loading of one page. */
export interface Held {
  readonly name: string;
  readonly keys: string;
  readonly kind: Thing['kind'];
  /** Whether it stands in the page. */
  isIn: boolean;
  hasRun: boolean;
  /** Whether it is allowed again only because a clock was set back: then nothing has to notice before the next decision. */
  isUnnoticed: boolean;
}

/** A place that an insertion made, with what was put into it. */
export interface Slot {
  readonly element: HTMLElement;
  readonly markup: string;
  readonly things: readonly Held[];
  /** Whether its content still stands in it and can be rendered again. */
  isWhole: boolean;
}

/** One tab: a frame that shows a page, and what the model knows of it. */
export class Tab {
  readonly frame = document.createElement('iframe');
  readonly start: readonly Placed[];
  readonly path: string;
  /** What its page saw of the cookie when it began. */
  found = '';
  /** How often its page has begun. */
  turn = 0;
  /** Whether its page has loaded, and whether it is about to go. */
  isShown = false;
  isLeaving = true;
  /** Whether nothing has told its page of a decision since the clock was set. */
  isAsleep = false;
  /** Whether its page may have heard of a decision since it began. */
  isTold = false;
  /** Whether its page has been told what is asked for. */
  isDeclared = false;
  /** The decision that it knows, the one that it has to know next, and every one that it may know until then. */
  view: State;
  next: State;
  permitted: State[] = [];
  held = new Map<string, Held>();
  slots: Slot[] = [];
  /** What has run since all had settled last, in order. */
  order: Held[] = [];

  constructor(start: readonly Placed[], path: string, view: State) {
    this.start = start;
    this.path = path;
    this.view = this.next = view;
    this.permitted = [view];
    this.frame.title = 'A tab';
    this.frame.hidden = true; // to draw it would take time, and nothing in it is looked at
    this.frame.src = path;
  }

  /** Forgets the page that was there: another one begins. */
  begin(): number {
    this.held = new Map(newHeld(this.start).map((held) => [held.name, held]));
    this.slots = [];
    this.order = [];
    this.isShown = this.isLeaving = this.isAsleep = this.isTold = this.isDeclared = false;
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

  /** The held things of the page by name, in the order of the document; those of shadow roots come last. */
  get sequence(): string[] {
    const roots: ParentNode[] = [
      this.document,
      ...this.slots.flatMap(({element}) => element.shadowRoot ?? []),
    ];
    return roots
      .flatMap((root) => [...root.querySelectorAll<HTMLElement>('[data-name]')])
      .map(({dataset}) => dataset.name!);
  }
}

/** What the model knows of things that come into a page. */
export function newHeld(things: readonly Placed[]): Held[] {
  return things
    .flatMap(partsOf)
    .map(({name, keys, kind}) => ({name, keys, kind, isIn: true, hasRun: false, isUnnoticed: false}));
}
