import {engine} from '../../harness/engine.js';
import {removeFrame} from '../../harness/remove-frame.js';
import {settled} from '../../harness/settled.js';
import {PAGES} from './page.js';
import {conditionsIn, currentOf, mayRun, written, type State} from './state.js';
import {Tab, type Held} from './tab.js';

declare global {
  /** To which the pages of the model report. */
  var world: World | undefined;
}

/** Kinds that run in document order among those with the same keys. Modules run at any time. */
const ORDERED = ['inline', 'external', 'template'];

/** WebKit receives each cookie write a second time from its network process, so a page that starts then may read an older cookie. */
export const echoes = engine === 'WebKit';

/** One visitor's browser: a cookie, a clock, some tabs, and what must be true of them. */
export class World {
  readonly tabs: Tab[] = [];
  /** The name of the cookie and of the channel between the tabs. Each world has its own, since the next may still see what one has removed. */
  readonly cookie = `model-${crypto.randomUUID().slice(0, 8)}`;
  /** What has happened and must not. */
  readonly faults: string[] = [];
  /** How long the tabs took to settle each time, in milliseconds. */
  readonly waits: number[] = [];
  readonly #paths: readonly string[];
  readonly #timeoutMs: number;
  #names = 0;
  #stopped: number | undefined;
  /** How far the clock is ahead of the device's, in milliseconds. */
  offset = 0;
  /** The newest decision, which every tab must follow. */
  state: State;
  /** The text of the cookie, and whether the library has written it. */
  text = '';
  isOurs = false;
  /**
   * Whether a page loads the library's modules before anything else happens: WebKitGTK sometimes hangs in an endless loop if
   * a page is removed between the linking and the evaluation of one.
   */
  readonly loadsFirst = engine === 'WebKit';
  /** Whether elements were moved or inserted while others were released, which leaves their order open. */
  isOrderOpen = false;

  /** `timeoutMs` is how long the tabs may take to agree and to run what is allowed. */
  constructor(paths: readonly string[], timeoutMs: number) {
    this.#paths = paths;
    this.#timeoutMs = timeoutMs;
    globalThis.world = this;
  }

  /** The time on the visitor's device, in milliseconds since the epoch. */
  now(): number {
    return this.#stopped ?? Math.floor(START + performance.now() + this.offset);
  }

  /** Stops the clock until `resumeClock`, so that the model and the page decide at the same time. */
  stopClock(): void {
    this.#stopped = this.now();
  }

  resumeClock(): void {
    this.#stopped = undefined;
  }

  /** The decision that a page finds when it reads the cookie. */
  get kept(): State {
    return currentOf(this.state, this.now());
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

  /** A decision was made or found. Every tab may know it from now on, and must know it in the end. */
  change(state: State, by?: Tab): void {
    this.state = state;
    this.isOurs = !!by;
    for (const tab of this.tabs) {
      this.notify(tab, state);
      if (tab !== by) continue;
      tab.permitted = [state];
      tab.view = state;
    }
  }

  /** A tab is notified of a decision. */
  notify(tab: Tab, state: State): void {
    tab.isUnnotified = false;
    tab.mayBeNotified = true;
    tab.next = state;
    tab.permitted.push(state);
  }

  /** Sets the clock. What has run in a page continues until the page is notified that its decision has expired. */
  setClock(offset: number): void {
    const wereClosed = this.tabs.map((tab) =>
      [...tab.held.values()].filter((held) => !this.isAllowed(held, tab.view)),
    );
    this.offset = offset;
    this.tabs.forEach((tab, index) => {
      tab.isUnnotified = true;
      for (const held of wereClosed[index]!) if (this.isAllowed(held, tab.view)) held.isUnnoticed = true;
    });
  }

  isAllowed({keys}: Held, state: State): boolean {
    return mayRun(keys, state, this.now());
  }

  /** A page of a tab starts. It calls this first. */
  begin(frame: Element | null): number {
    const tab = this.#tabOf(frame);
    if (!tab) return 0;
    if (!tab.isLeaving) this.leave(frame);
    tab.found = this.cookiesOf(tab);
    return tab.begin();
  }

  /** A page of a tab has loaded and reads the cookie. */
  show(frame: Element | null, turn: number): void {
    const tab = this.#tabOf(frame);
    if (tab?.turn === turn) tab.isShown = true;
  }

  /** A page of a tab is about to unload. The only valid reason is that it ran what it may no longer run. */
  leave(frame: Element | null): void {
    const tab = this.#tabOf(frame);
    if (!tab || tab.isLeaving) return;
    tab.isLeaving = true;
    const isOver = (held: Held): boolean =>
      held.hasRun && tab.permitted.some((state) => !this.isAllowed(held, state));
    if (![...tab.held.values()].some(isOver)) this.faults.push(`${this.#label(tab)} reloaded without need`);
  }

  /** A held element has run. It calls this. */
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

  /** Waits until every tab has done what it must, and checks that it has done nothing else. */
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

  /** Lets something else write the cookie. After that every tab becomes visible. */
  async write(text: string, state: State): Promise<void> {
    document.cookie = `${this.cookie}=${text};Path=/;Max-Age=${text ? 600 : 0}`;
    await this.find(text, state);
  }

  /** Makes every tab visible with another cookie. For a moment a page may read the older one. */
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

  /** The tab becomes visible again and reads the cookie. */
  wake(tab: Tab): void {
    this.notify(tab, this.kept);
    tab.document.dispatchEvent(new Event('visibilitychange', {bubbles: true}));
  }

  /** Resolves once the messages that the tabs have sent each other have arrived and taken effect. */
  async messagesArrived(): Promise<void> {
    for (const tab of this.tabs) {
      const {turn} = tab;
      let isPrepared = false;
      let isHeard = false;
      // In the tabs' own channel the marker arrives after all earlier messages, and is older than any decision, so it is
      // ignored. While the clock is set back a tab follows any message, so then the marker has its own channel.
      const isSetBack = this.tabs.some(({consent}) => consent.internals.decidedAt > this.now());
      const name = isSetBack ? `${this.cookie}-marker` : this.cookie;
      const listener = new BroadcastChannel(name);
      listener.onmessage = ({data}) => (isHeard ||= data[1] === -Infinity);
      const speaker = new (tab.frame.contentWindow as Window & typeof globalThis).BroadcastChannel(name);
      void (tab.mayBeNotified ? tab.consent.internals.loadDeferred() : Promise.resolve()).then(() => {
        isPrepared = true;
        speaker.postMessage(['', -Infinity]);
      });
      await this.#until(
        () => (isPrepared && isHeard) || tab.turn !== turn || tab.isLeaving,
        `${this.#label(tab)} has sent no message`,
      );
      listener.close();
      speaker.close();
    }
    await this.settle();
  }

  /** Closes the tabs and removes the cookie. */
  async end(): Promise<void> {
    globalThis.world = undefined;
    await Promise.all(this.tabs.splice(0).map(({frame}) => removeFrame(frame)));
    for (const path of ['/', '/__model']) document.cookie = `${this.cookie}=;Path=${path};Max-Age=0`;
  }

  /** The cookie as a tab reads it. If there are two, both. */
  cookiesOf({document: {cookie}}: Tab): string {
    const pairs = cookie.split('; ').filter((pair) => pair.startsWith(`${this.cookie}=`));
    return pairs.map((pair) => pair.slice(this.cookie.length + 1)).join(' and ');
  }

  async #until(condition: () => boolean, failure: string | (() => string)): Promise<void> {
    const end = performance.now() + this.#timeoutMs;
    while (!condition()) {
      if (performance.now() > end) throw new Error(typeof failure === 'string' ? failure : failure());
      await new Promise((resolve) => setTimeout(resolve));
    }
  }

  /** What is still to come, if anything. */
  #unsettled(): string | undefined {
    for (const tab of this.tabs) {
      if (!tab.isReady) return `${this.#label(tab)} has not loaded`;
      const expected = written(currentOf(tab.next, this.now()));
      const found = written(tab.consent.decision);
      if (found !== expected) return `${this.#label(tab)} knows ${found} instead of ${expected}`;
      for (const held of tab.held.values()) {
        const isAllowed = this.isAllowed(held, tab.next);
        if (held.hasRun && !isAllowed && !tab.isUnnotified)
          return `${this.#label(tab)} still runs ${held.name} (${held.keys})`;
        if (!held.hasRun && isAllowed && held.isIn && !held.isUnnoticed)
          return `${held.name} (${held.keys}) has not run in ${this.#label(tab)}`;
      }
      const stale = this.#stale(tab);
      if (stale) return `${this.#label(tab)} ${stale}`;
    }
    // Last, since the browser has to ask another process.
    for (const tab of this.tabs)
      if (this.cookiesOf(tab) !== this.text)
        return `${this.#label(tab)} sees the cookie ${this.cookiesOf(tab)} instead of ${this.text}`;
    return undefined;
  }

  /** What is left of a released element that is gone, or missing of a held one that must be there. */
  #stale(tab: Tab): string | undefined {
    for (const held of tab.consent.internals.released?.keys() ?? [])
      if (!held.isConnected) return `keeps ${held.outerHTML}, which it has removed`;
    for (const slot of tab.slots) {
      if (!slot.isWhole || slot.isCopied) continue;
      const [found, expected] = tab.markupOf(slot);
      if (found !== expected) return `holds ${found} instead of ${expected}`;
    }
    return undefined;
  }

  /** Checks that elements with the same keys have run in document order. */
  #checkOrder(): void {
    for (const tab of this.tabs) {
      const ran = tab.order.splice(0).filter(({kind}) => ORDERED.includes(kind));
      if (this.isOrderOpen) continue;
      const sequence = tab.sequence;
      for (const queue of new Set(ran.map(queueOf))) {
        const names = ran.filter((held) => queueOf(held) === queue).map(({name}) => name);
        const sorted = sequence.filter((name) => names.includes(name));
        if (`${names}` !== `${sorted}`)
          this.faults.push(
            `${this.#label(tab)} ran ${names} in the queue "${queue}", whose order is ${sorted}`,
          );
      }
    }
  }

  /** Checks that the cookie contains the newest decision, in the form that any server reads. */
  #checkCookie(): void {
    if (!this.state || this.state.isByTool || !this.isOurs) return;
    const fields = Object.fromEntries(new URLSearchParams(this.text));
    const keys = (list = ''): string[] => list.split(' ').filter(Boolean);
    const found = written({
      granted: keys(fields.granted),
      denied: keys(fields.denied),
      at: Number(fields.at),
      since: Object.fromEntries(
        keys(fields.since).map((dated) => [dated.split(':')[0], Number(dated.split(':')[1])]),
      ) as Record<string, number>,
    });
    if (found !== written(this.state))
      this.faults.push(`The cookie is ${this.text} instead of ${written(this.state)}`);
  }

  #tabOf(frame: Element | null): Tab | undefined {
    return this.tabs.find((tab) => tab.frame === frame);
  }

  #label(tab: Tab): string {
    return `tab ${this.tabs.indexOf(tab)}`;
  }
}

/** The queue of an element: its keys in any order. */
function queueOf({keys}: Held): string {
  return conditionsIn(keys).sort().join();
}

/** The start of the model's clock. Any time would do, but it is the same for every sequence. */
const START = Date.UTC(2027, 0, 1);
