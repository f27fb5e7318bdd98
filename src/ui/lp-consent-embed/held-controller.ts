import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {parseKeys, type Key} from '../../core/key.js';
import {ADDRESS_ATTRIBUTES, isHeld} from '../../gate/held.js';
import {hold} from '../../gate/hold-again.js';
import type {Consent} from '../../store/consent.js';
import {reloadOnDenial} from './reload-on-denial.js';

/** Follows what an embed holds: elements with `data-consent`, which stay in the page while they are released. */
export class HeldController implements ReactiveController {
  readonly #host: HTMLElement;
  readonly #store: {readonly consent: Consent | undefined};
  readonly #changed: (isHeld: boolean) => void;
  readonly #observer = new MutationObserver(() => this.update());
  /** Keys whose denial reloads the page, since scripts of this embed have run for them. */
  readonly #watched = new Set<string>();
  #hasFailed = false;
  /** Whether the visitor has asked for what is held: it is released one after the other. */
  #isLoading = false;

  /** Calls `changed` with whether something is held, whenever the content of the host changes. */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    store: {readonly consent: Consent | undefined},
    changed: (isHeld: boolean) => void,
  ) {
    this.#host = host;
    this.#store = store;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    const attributeFilter = ['data-consent', ...ADDRESS_ATTRIBUTES];
    this.#observer.observe(this.#host, {childList: true, subtree: true, attributeFilter});
    // Before that, the parser may not have passed the end of a template.
    document.addEventListener('DOMContentLoaded', () => this.update());
    this.update();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** What the site has put into the embed to be held, without what came with it when it was released. */
  get elements(): HTMLElement[] {
    const released = this.#store.consent?.internals.released;
    const found = [...this.#host.querySelectorAll<HTMLElement>('[data-consent]')];
    const behind = found.flatMap((held) => released?.get(held) ?? []);
    return found.filter(
      (element) =>
        isHeld(element) && !element.closest('[slot]') && !behind.some((node) => node.contains(element)),
    );
  }

  /** The keys that the content is held for, as the markup lists them. */
  get keyLists(): string[] {
    return [...new Set(this.elements.map(({dataset}) => dataset.consent!))];
  }

  get keys(): Key[] {
    return [...new Set(this.keyLists.flatMap(parseKeys))];
  }

  /** What the content is called: the title of its frame. */
  get title(): string | undefined {
    const titled = this.elements.map((held) => {
      const content = held instanceof HTMLTemplateElement ? held.content : held;
      return held.matches('iframe[title]') ? held : content.querySelector<HTMLElement>('iframe[title]');
    });
    return titled.find(Boolean)?.title;
  }

  /** Whether the content failed to load, and waits for the visitor. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  update(): void {
    const {elements} = this;
    const isReleased = (held: Element): boolean => !!this.#store.consent?.internals.isReleased?.(held);
    this.#changed(this.#hasFailed || (!this.#isLoading && !elements.every(isReleased)));
  }

  /** Loads what is held, without a decision. Resolves when its scripts have run. */
  async load(consent: Consent): Promise<void> {
    this.#hasFailed = false;
    this.#isLoading = true;
    const {internals} = consent;
    for (const held of this.elements) {
      const {consent: keyList = ''} = held.dataset;
      const hasScript = held instanceof HTMLTemplateElement && held.content.querySelector('script');
      if ((hasScript || held.localName === 'script') && !this.#watched.has(keyList)) {
        this.#watched.add(keyList);
        reloadOnDenial(consent, parseKeys(keyList));
      }
      await internals.loadOnce!(held);
    }
    this.#isLoading = false;
  }

  /** Holds the content again: by the gate or, after a failure, until the visitor decides. */
  restore({internals}: Consent, hasFailed: boolean): void {
    this.#hasFailed = hasFailed;
    this.#isLoading = false;
    for (const held of this.elements) hold(held, internals, hasFailed);
  }
}
