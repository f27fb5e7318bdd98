import {computeAccessibleName} from 'dom-accessibility-api';
import type {LpConsent} from '../../src/elements.js';
import {findControl, pressControl} from './control.js';
import {plain} from './text-of.js';
import {until} from './until.js';

/** The banner, as a visitor sees it. */
export class Banner {
  readonly #host: LpConsent;

  constructor(host: LpConsent) {
    this.#host = host;
  }

  get isOpen(): boolean {
    return !!this.#root.querySelector('[part~=banner]')?.checkVisibility();
  }

  get region(): HTMLElement {
    const region = this.#root.querySelector<HTMLElement>('[part~=banner]');
    if (!region) throw new Error('There is no banner.');
    return region;
  }

  /** All its text, including the buttons. */
  get text(): string {
    return plain(this.region.innerText);
  }

  /** The names of its buttons, in document order. */
  get buttons(): string[] {
    return [...this.region.querySelectorAll('button')].map((element) => computeAccessibleName(element));
  }

  /** The text of the status region, which is announced but not visible. */
  get status(): string {
    return plain(this.statusRegion.textContent ?? '');
  }

  get statusRegion(): HTMLElement {
    return this.#root.querySelector<HTMLElement>('[role=status]')!;
  }

  button(name: string): HTMLButtonElement {
    return findControl(this.region, 'button', name);
  }

  link(name: string): HTMLAnchorElement {
    return findControl(this.region, 'a[href]', name);
  }

  async press(name: string): Promise<void> {
    pressControl(this.button(name));
    await this.#host.updateComplete;
  }

  async opened(): Promise<void> {
    await until(() => this.isOpen);
  }

  async closed(): Promise<void> {
    await until(() => !this.isOpen);
  }

  get #root(): ShadowRoot {
    return this.#host.shadowRoot!;
  }
}
