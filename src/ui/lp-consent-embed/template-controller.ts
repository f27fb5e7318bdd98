import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {parseKeys, type Key} from '../../core/key.js';

/** Follows the template of an embed, and keeps a copy that brings the placeholder back. */
export class TemplateController implements ReactiveController {
  readonly #host: HTMLElement;
  readonly #changed: (isHeld: boolean) => void;
  readonly #observer = new MutationObserver(() => this.update());
  #copy: HTMLTemplateElement | undefined;
  /** A template that failed to load. It has no `data-consent`, so the gate leaves it alone even if its keys are allowed. */
  #failed: HTMLTemplateElement | undefined;

  /** Calls `changed` with whether the template is there, whenever the children of the host change. */
  constructor(host: ReactiveControllerHost & HTMLElement, changed: (isHeld: boolean) => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, {childList: true});
    // Before that, the parser may not have passed the end of the template, and a copy of it would be incomplete.
    document.addEventListener('DOMContentLoaded', () => this.update());
    this.update();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** The template in the page, held by the gate or failed. */
  get template(): HTMLTemplateElement | undefined {
    const held = this.#host.querySelector<HTMLTemplateElement>(':scope > template[data-consent]');
    return held ?? (this.#failed?.parentNode === this.#host ? this.#failed : undefined);
  }

  /** Whether the template failed to load, and waits for the visitor. */
  get hasFailed(): boolean {
    return !!this.#failed && this.template === this.#failed;
  }

  /** The keys that the content is held for, as the markup lists them. */
  get keyList(): string {
    return this.#copy?.dataset.consent ?? '';
  }

  get keys(): Key[] {
    return parseKeys(this.keyList);
  }

  /** What the content is called: the title of its frame. */
  get title(): string | undefined {
    return this.#copy?.content.querySelector<HTMLElement>('iframe[title]')?.title;
  }

  update(): void {
    const {template} = this;
    if (template?.dataset.consent) this.#copy = template.cloneNode(true) as HTMLTemplateElement;
    this.#changed(!!template);
  }

  /** Puts the template in the place of its content again: held by the gate or, after a failure, until the visitor decides. */
  restore(hasFailed: boolean): void {
    const template = this.#copy!.cloneNode(true) as HTMLTemplateElement;
    if (hasFailed) delete (this.#failed = template).dataset.consent;
    this.#host.replaceChildren(...[...this.#host.children].filter(({slot}) => slot), template);
  }
}
