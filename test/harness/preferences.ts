import {computeAccessibleName} from 'dom-accessibility-api';
import type {LpConsent} from '../../src/elements.js';
import {findControl, pressControl} from './control.js';
import {plain} from './text-of.js';
import {until} from './until.js';

/** The preferences, as a visitor sees them. */
export class Preferences {
  readonly #host: LpConsent;

  constructor(host: LpConsent) {
    this.#host = host;
  }

  get isOpen(): boolean {
    return !!this.#host.shadowRoot!.querySelector<HTMLDialogElement>('dialog[part=preferences]')?.open;
  }

  get dialog(): HTMLDialogElement {
    const dialog = this.#host.shadowRoot!.querySelector<HTMLDialogElement>('dialog[part=preferences]');
    if (!dialog?.open) throw new Error('The preferences are not open.');
    return dialog;
  }

  get text(): string {
    return plain(this.dialog.innerText);
  }

  get buttons(): string[] {
    return [...this.dialog.querySelectorAll('button')].map((element) => computeAccessibleName(element));
  }

  /** The names of its switches, in document order. */
  get switches(): string[] {
    return [...this.dialog.querySelectorAll('[role=switch]')].map((element) =>
      computeAccessibleName(element),
    );
  }

  /** The names of the switches that are on. */
  get on(): string[] {
    return this.switches.filter((name) => this.switch(name).checked);
  }

  button(name: string): HTMLButtonElement {
    return findControl(this.dialog, 'button', name);
  }

  switch(name: string): HTMLInputElement {
    return findControl(this.dialog, '[role=switch]', name);
  }

  link(name: string): HTMLAnchorElement {
    return findControl(this.dialog, 'a[href]', name);
  }

  /** The group of a category: its switch, its text and its services. */
  category(name: string): HTMLElement {
    return findControl(this.dialog, '[role=group]', name);
  }

  async toggle(name: string): Promise<void> {
    pressControl(this.switch(name));
    await this.#host.updateComplete;
  }

  async press(name: string): Promise<void> {
    pressControl(this.button(name));
    await this.#host.updateComplete;
  }

  async opened(): Promise<void> {
    await until(() => this.isOpen);
  }

  async closed(): Promise<void> {
    // A dialog fires `close` after it has closed, and only then does the element know.
    await until(() => !this.isOpen && this.#host.view !== 'preferences');
  }
}
