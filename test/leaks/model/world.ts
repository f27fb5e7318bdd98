import {engine} from '../../harness/engine.js';
import {removeFrame} from '../../harness/remove-frame.js';
import {settled} from '../../harness/settled.js';
import {PAGES} from './page.js';
import {holds, mayRun, written, type State} from './state.js';
import {Tab, type Held} from './tab.js';

declare global {
  /** Where the pages of the model tell what happens in them. */
  var world: World | undefined;
}

/** What is kept in any order: each lane runs in the order of the document, modules when they like. */
const ORDERED = ['inline', 'external', 'template'];

/** WebKit hears of each cookie that is written once more, from its network process: a page that begins then may find what it said before. */
export const echoes = engine === 'WebKit';

/** One visitor's browser: a cookie, a clock, some tabs, and what must be true of them. */
export class World {
  readonly tabs: Tab[] = [];
  /** The cookie's name, and that of the channel between the tabs: each browser has its own, for what one forgets the next may still see. */
  readonly cookie = `model-${crypto.randomUUID().slice(0, 8)}`;
  /** What has been seen that must not be. */
  readonly faults: string[] = [];
  /** How long the tabs took to settle, each time, in milliseconds. */
  readonly waits: number[] = [];
  readonly #paths: readonly string[];
  readonly #patience: number;
  #names = 0;
  #stopped: number | undefined;
  /** How far the clock is ahead of the device's, in milliseconds. */
  offset = 0;
  /** The newest decision, which every tab has to follow. */
  state: State;
  /** What the cookie says, and whether a page has written it, and not somebody else. */
  text = '';
  isOurs = false;
  /**
   * Whether a page loads the library's modules before anything happens in it: WebKitGTK loops for ever, now and then, where a
   * page goes between the linking and the evaluation of one.
   */
  readonly loadsFirst = engine === 'WebKit';
  /** Whether things were moved or put in while others were set free, which leaves their order open. */
  isOrderOpen = false;

  /** `patience` is how long the tabs may take to agree and to run what is allowed, in milliseconds. */
  constructor(paths: readonly string[], patience: number) {
    this.#paths = paths;
    this.#patience = patience;
    globalThis.world = this;
  }

  /** The time on the visitor's device, in milliseconds since the epoch. */
  now(): number {
    return this.#stopped ?? Math.floor(START + performance.now() + this.offset);
  }

  /** Has the clock stand still until it is let go, so that the model and the page decide at the same time. */
  stopClock(): void {
    this.#stopped = this.now();
  }

  letClockGo(): void {
    this.#stopped = undefined;
  }

  /** What a page finds that looks what has been kept. */
  get kept(): State {
    return holds(this.state, this.now()) ? this.state : undefined;
  }

  newName(): string {
    return `n${++this.#names}`;
  }

  open(page: number): void {
    const tab = new Tab(
      PAGES[page]!.map((thing, index) => ({...thing, name: `p${index}`})),
      this.#paths[page]!,
      this.kept,
    );
    this.tabs.push(tab);
    document.body.append(tab.frame);
  }

  close(tab: Tab): Promise<void> {
    this.tabs.splice(this.tabs.indexOf(tab), 1);
    return removeFrame(tab.frame);
  }

  /** A decision has been made, or found: every tab may know it from now on, and has to know it in the end. */
  change(state: State, by?: Tab): void {
    this.state = state;
    this.isOurs = !!by;
    for (const tab of this.tabs) {
      this.tell(tab, state);
      if (tab !== by) continue;
      tab.permitted = [state];
      tab.view = state;
    }
  }

  /** A tab hears of a decision. */
  tell(tab: Tab, state: State): void {
    tab.isAsleep = false;
    tab.isTold = true;
    tab.next = state;
    tab.permitted.push(state);
  }

  /** The clock is set. What has run in a page goes on until something tells the page that its decision has lapsed. */
  setClock(offset: number): void {
    const wereClosed = this.tabs.map((tab) =>
      [...tab.held.values()].filter((held) => !this.isAllowed(held, tab.view)),
    );
    this.offset = offset;
    this.tabs.forEach((tab, index) => {
      tab.isAsleep = true;
      for (const held of wereClosed[index]!) if (this.isAllowed(held, tab.view)) held.isUnnoticed = true;
    });
  }

  isAllowed({keys}: Held, state: State): boolean {
    return mayRun(keys, state, this.now());
  }

  /** A page of a tab begins. It calls this first of all. */
  begin(frame: Element | null): number {
    const tab = this.#tabOf(frame);
    if (!tab) return 0;
    if (!tab.isLeaving) this.leave(frame);
    tab.found = this.cookiesOf(tab);
    return tab.begin();
  }

  /** A page of a tab has loaded, and looks what has been kept. */
  show(frame: Element | null, turn: number): void {
    const tab = this.#tabOf(frame);
    if (tab?.turn === turn) tab.isShown = true;
  }

  /** A page of a tab is about to go. Only what it ran and may no longer run is a reason. */
  leave(frame: Element | null): void {
    const tab = this.#tabOf(frame);
    if (!tab || tab.isLeaving) return;
    tab.isLeaving = true;
    const isOver = (held: Held): boolean =>
      held.hasRun && tab.permitted.some((state) => !this.isAllowed(held, state));
    if (![...tab.held.values()].some(isOver))
      this.faults.push(`${this.#label(tab)} was loaded anew without need`);
  }

  /** A held thing has run. It calls this. */
  ran(frame: Element | null, name: string, turn: number): void {
    const tab = this.#tabOf(frame);
    if (!tab || tab.turn !== turn) return;
    const held = tab.held.get(name)!;
    if (held.hasRun) this.faults.push(`${name} ran twice in ${this.#label(tab)}`);
    if (!tab.permitted.some((state) => this.isAllowed(held, state)))
      this.faults.push(
        `${name} (${held.keys}) ran in ${this.#label(tab)} and was not allowed: ${tab.permitted.map(written).join(' / ')}; its page began with the cookie ${tab.found}`,
      );
    held.hasRun = true;
    tab.order.push(held);
  }

  /** Waits until every tab has done what it has to, and makes sure that it has done no more. */
  async settle(): Promise<void> {
    if (echoes) await settled(window);
    const start = performance.now();
    await this.#until(
      () => {
        const open = this.#unsettled();
        if (this.faults.length) throw new Error(this.faults.join('\n'));
        return !open;
      },
      () => `It did not settle: ${this.#unsettled()}`,
    );
    this.waits.push(performance.now() - start);
    this.#checkOrder();
    this.#checkCookie();
    for (const tab of this.tabs) {
      tab.view = tab.next;
      tab.permitted = [tab.next];
    }
    this.isOrderOpen = false;
    if (this.faults.length) throw new Error(this.faults.join('\n'));
  }

  /** Has something else write the cookie, and every tab come into view after that. */
  async write(text: string, state: State): Promise<void> {
    document.cookie = `${this.cookie}=${text};Path=/;Max-Age=${text ? 600 : 0}`;
    await this.find(text, state);
  }

  /** Has every tab come into view and find another cookie. A page may see for a moment what a cookie said before. */
  async find(text: string, state: State): Promise<void> {
    await this.#until(
      () => this.tabs.every((tab) => this.cookiesOf(tab) === text),
      `No page sees the cookie ${text}`,
    );
    this.text = text;
    this.state = state;
    this.isOurs = false;
    for (const tab of this.tabs) this.wake(tab);
  }

  /** The tab comes into view again, and looks what has been kept. */
  wake(tab: Tab): void {
    this.tell(tab, this.kept);
    tab.document.dispatchEvent(new Event('visibilitychange', {bubbles: true}));
  }

  /** Resolves once whatever the tabs have told each other until now has been heard, and has had its effect. */
  async quiet(): Promise<void> {
    for (const tab of this.tabs) {
      const {turn} = tab;
      let isPrepared = false;
      let isHeard = false;
      // In the tabs' own channel it comes after all that they have said, and is older than anything that they know; but a
      // tab heeds any message while its clock is set back.
      const isSetBack = this.tabs.some(({consent}) => consent.internals.decidedAt > this.now());
      const name = isSetBack ? `${this.cookie}-quiet` : this.cookie;
      const listener = new BroadcastChannel(name);
      listener.onmessage = ({data}) => (isHeard ||= data[1] === -Infinity);
      const speaker = new (tab.frame.contentWindow as Window & typeof globalThis).BroadcastChannel(name);
      void (tab.isTold ? tab.consent.internals.loadDeferred() : Promise.resolve()).then(() => {
        isPrepared = true;
        speaker.postMessage(['', -Infinity]);
      });
      await this.#until(
        () => (isPrepared && isHeard) || tab.turn !== turn || tab.isLeaving,
        `${this.#label(tab)} has told nothing`,
      );
      listener.close();
      speaker.close();
    }
    await this.settle();
  }

  /** Leaves no trace. */
  async end(): Promise<void> {
    globalThis.world = undefined;
    await Promise.all(this.tabs.splice(0).map(({frame}) => removeFrame(frame)));
    for (const path of ['/', '/__model']) document.cookie = `${this.cookie}=;Path=${path};Max-Age=0`;
  }

  /** What a tab sees of the cookie; of two, both. */
  cookiesOf({document: {cookie}}: Tab): string {
    const pairs = cookie.split('; ').filter((pair) => pair.startsWith(`${this.cookie}=`));
    return pairs.map((pair) => pair.slice(this.cookie.length + 1)).join(' and ');
  }

  async #until(condition: () => boolean, failure: string | (() => string)): Promise<void> {
    const end = performance.now() + this.#patience;
    while (!condition()) {
      if (performance.now() > end) throw new Error(typeof failure === 'string' ? failure : failure());
      await new Promise((resolve) => setTimeout(resolve));
    }
  }

  /** What is still to come, if anything. */
  #unsettled(): string | undefined {
    for (const tab of this.tabs) {
      if (!tab.isReady) return `${this.#label(tab)} has not loaded`;
      const expected = holds(tab.next, this.now()) ? written(tab.next) : 'undecided';
      const found = written(tab.consent.decision);
      if (found !== expected) return `${this.#label(tab)} knows ${found} instead of ${expected}`;
      for (const held of tab.held.values()) {
        const isAllowed = this.isAllowed(held, tab.next);
        if (held.hasRun && !isAllowed && !tab.isAsleep)
          return `${this.#label(tab)} still runs ${held.name} (${held.keys})`;
        if (!held.hasRun && isAllowed && held.isIn && !held.isUnnoticed)
          return `${held.name} (${held.keys}) has not run in ${this.#label(tab)}`;
      }
    }
    // Looked at last, since a browser has to ask another of its processes.
    for (const tab of this.tabs)
      if (this.cookiesOf(tab) !== this.text)
        return `${this.#label(tab)} sees the cookie ${this.cookiesOf(tab)} instead of ${this.text}`;
    return undefined;
  }

  /** Within a lane, things have run in the order of the document. */
  #checkOrder(): void {
    for (const tab of this.tabs) {
      const ran = tab.order.splice(0).filter(({kind}) => ORDERED.includes(kind));
      if (this.isOrderOpen) continue;
      const sequence = tab.sequence;
      for (const lane of new Set(ran.map(({keys}) => keys))) {
        const names = ran.filter(({keys}) => keys === lane).map(({name}) => name);
        const sorted = sequence.filter((name) => names.includes(name));
        if (`${names}` !== `${sorted}`)
          this.faults.push(
            `${this.#label(tab)} ran ${names} in the lane "${lane}", whose order is ${sorted}`,
          );
      }
    }
  }

  /** The cookie says what the newest decision is, in the form that any server reads. */
  #checkCookie(): void {
    if (!this.state || this.state.byHand || !this.isOurs) return;
    const fields = Object.fromEntries(new URLSearchParams(this.text));
    const keys = (list = ''): string[] => list.split(' ').filter(Boolean);
    const found = written({
      granted: keys(fields.granted),
      denied: keys(fields.denied),
      at: Number(fields.at),
    });
    if (found !== written(this.state))
      this.faults.push(`The cookie says ${this.text}, and not ${written(this.state)}`);
  }

  #tabOf(frame: Element | null): Tab | undefined {
    return this.tabs.find((tab) => tab.frame === frame);
  }

  #label(tab: Tab): string {
    return `tab ${this.tabs.indexOf(tab)}`;
  }
}

/** When the clock of the model starts: as good as any other time, and the same for every sequence. */
const START = Date.UTC(2027, 0, 1);
