import {LitElement, html, nothing, type TemplateResult} from 'lit';
import {answerAll} from '../core/declaration.js';
import type {Key} from '../core/key.js';
import {keysIn} from '../core/key.js';
import {arrival} from '../gate/arrival.js';
import {divertWriting} from '../gate/divert-writing.js';
import {release} from '../gate/release.js';
import type {Trusted} from '../gate/trusted.js';
import en from '../locales/en.js';
import {fill} from '../locales/fill.js';
import type {Messages} from '../locales/messages.js';
import type {Consent} from '../store/consent.js';
import type {DecisionEvent} from '../store/events.js';
import {worded} from './banner.js';
import {buttons} from './buttons.styles.js';
import {ConsentController} from './consent-controller.js';
import {link} from './link.js';
import {embedStyles} from './lp-consent-embed.styles.js';
import {MessagesController} from './messages-controller.js';
import {tokens} from './tokens.styles.js';

/** What can be reached by the Tab key, in what was loaded. */
const FOCUSABLE = 'a[href], button, input, select, textarea, audio[controls], video[controls], [tabindex]';

/** Whose content it is, in words. */
interface Source {
  readonly title: string;
  readonly provider: string;
  readonly policy?: string | undefined;
}

/**
 * Stands where a held embed will be: says what it is, loads it once or always. Its `<template data-consent>` holds a
 * film, a map, a post, a player, or any snippet of theirs.
 *
 * @attr held - There while the content is held; for styling.
 *
 * @slot - The template, and later what was in it.
 * @slot fallback - Words for visitors without JavaScript: shown until the element is there.
 * @slot poster - A picture of the site's own that stands behind the words.
 *
 * @csspart facade - What stands there while the content is held.
 * @csspart title - What the content is called, or whose it is.
 * @csspart text - What loading means.
 * @csspart actions - The row of buttons.
 * @csspart button - Both buttons.
 */
export class LpConsentEmbed extends LitElement {
  static override properties = {held: {type: Boolean, reflect: true}};
  static override styles = [tokens, buttons, embedStyles];
  static #trusted: Trusted | undefined;

  /** Hands over the policy for Trusted Types, once. @internal */
  static trust(trusted: Trusted | undefined): void {
    this.#trusted ??= trusted;
  }

  /** Whether the content is still held. Read only. */
  declare readonly held: boolean;

  readonly #store = new ConsentController(this, (consent, options) => this.#connect(consent, options));
  readonly #messages = new MessagesController(this, en);
  readonly #children = new MutationObserver(() => this.#look());
  #kept: HTMLTemplateElement | undefined;
  #isOnce = false;
  #isPressed = false;
  #status = '';

  constructor() {
    super();
    (this as {held: boolean}).held = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#children.observe(this, {childList: true});
    this.#look();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children.disconnect();
  }

  protected override render(): TemplateResult {
    const {consent} = this.#store;
    return html`<p role="status">${this.#status}</p>
      ${this.held ? (consent && this.#messages.texts ? this.#facade(consent) : nothing) : html`<slot></slot>`}`;
  }

  #facade(consent: Consent): TemplateResult {
    const sources = this.#keys.map((key) => sourceOf(consent, key, this.#texts));
    const list = (names: string[]): string => new Intl.ListFormat(this.#texts.lang).format(new Set(names));
    const provider = list(sources.map((source) => source.provider));
    const service = list(sources.map(({title}) => title));
    const settings = document.querySelector('[data-consent-show]')?.textContent?.trim() || this.#texts.settings;
    const from = fill(this.#texts.embedTitle, {provider});
    const title = this.#kept?.content.querySelector<HTMLElement>('iframe[title]')?.title;
    return html`<div part="facade" role="group" aria-labelledby="title">
      <slot name="poster"></slot>
      <div class="words">
        <p part="title" id="title"><bdi>${title || from}</bdi></p>
        ${title ? html`<p>${from}</p>` : nothing}
        <p part="text">${fill(this.#texts.embedText, {provider})}</p>
        <div part="actions">
          <button part="button" @click=${() => this.#loadOnce()}>${this.#texts.loadOnce}</button>
          <button part="button" @click=${() => this.#loadAlways(consent)}>${this.#texts.loadAlways}</button>
        </div>
        <p class="fine">
          ${fill(this.#texts.alwaysMeans, {...this.#texts, service, settings})}
          ${sources.map((source) => link(source.policy, fill(this.#texts.providerPolicy, source)))}
        </p>
      </div>
    </div>`;
  }

  get #texts(): Messages {
    return this.#messages.texts ?? en;
  }

  get #template(): HTMLTemplateElement | null {
    return this.querySelector(':scope > template[data-consent]');
  }

  get #keys(): Key[] {
    return keysIn(this.#kept?.dataset.consent);
  }

  #connect(consent: Consent, options: {signal: AbortSignal}): void {
    consent.addEventListener('decision', (event) => this.#follow(consent, event), options);
    consent.addEventListener('declaration', () => this.requestUpdate(), options);
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => this.#look(), options);
    this.requestUpdate();
  }

  /** Sees whether the template is there, and keeps a copy for the day of a withdrawal. */
  #look(): void {
    const template = this.#template;
    if (template) this.#kept = template.cloneNode(true) as HTMLTemplateElement;
    const wasHeld = this.held;
    this.#hold(!!template);
    if (wasHeld && !template && !this.#isOnce) void this.#arrive(Promise.resolve());
  }

  #hold(isHeld: boolean): void {
    // The box stays as high as the facade was, so that nothing below it moves.
    if (this.held && !isHeld) this.style.minBlockSize = `${this.offsetHeight}px`;
    if (isHeld) this.style.minBlockSize = '';
    (this as {held: boolean}).held = isHeld;
    this.requestUpdate();
  }

  /** Brings the facade back after a withdrawal. What was loaded once goes when the visitor denies it afterwards. */
  #follow(consent: Consent, {decision, previous}: DecisionEvent): void {
    this.#look();
    if (this.held || !this.#kept) return;
    const isDenied = this.#keys.some((key) => decision?.denied.includes(key) && !previous?.denied.includes(key));
    const isAllowed = this.#keys.every((key) => consent.allows(key));
    if (isAllowed) this.#isOnce = false;
    else if (!this.#isOnce || isDenied) this.#restore();
  }

  #restore(): void {
    this.replaceChildren(...[...this.children].filter(({slot}) => slot), this.#kept!.cloneNode(true));
    this.#isOnce = this.#isPressed = false;
    this.#status = '';
    this.ariaBusy = null;
    this.#hold(true);
  }

  #loadAlways(consent: Consent): void {
    this.#isPressed = true;
    consent.decide(answerAll(this.#keys, true), 'embed');
  }

  #loadOnce(): void {
    const template = this.#template;
    if (!template || !LpConsentEmbed.#trusted) return;
    this.#look();
    divertWriting((script) => document.readyState !== 'loading' || !!(script as HTMLScriptElement).output);
    this.#isOnce = this.#isPressed = true;
    this.#hold(false);
    void this.#arrive(this.#run(release(template, LpConsentEmbed.#trusted), LpConsentEmbed.#trusted));
  }

  /** Runs what the template held, in order; what the gate has set free meanwhile is left to it. */
  async #run(held: readonly HTMLElement[], trusted: Trusted): Promise<void> {
    for (const one of held) {
      if (!this.contains(one)) continue;
      const next = release(one, trusted);
      if (one instanceof HTMLScriptElement) await this.#arrival(next[0] as HTMLScriptElement, trusted);
      else {
        delete one.dataset.consent; // the gate would load it a second time
        await this.#run(next, trusted);
      }
    }
  }

  /** Waits until a script has run, and puts in its place what it has written. */
  async #arrival(script: HTMLScriptElement, trusted: Trusted): Promise<void> {
    const failed = new Promise<never>((_, reject) => script.addEventListener('error', () => reject(new Error(`lp-consent [embed]: ${script.src}`))));
    await Promise.race([arrival(script), failed]);
    const {output} = script;
    script.output = undefined;
    if (!output?.[0]) return;
    const {consent} = this.#store;
    await consent!.prepare();
    await this.#run(consent!.putWritten(script, output) as HTMLElement[], trusted);
  }

  /** Says that it loads and that it has, and gives focus to what was loaded, if it was asked for here. */
  async #arrive(ran: Promise<void>): Promise<void> {
    const isPressed = this.#isPressed;
    this.#isPressed = false;
    this.ariaBusy = 'true';
    this.#status = isPressed ? this.#texts.embedLoading : '';
    this.requestUpdate();
    try {
      await ran;
      await this.updateComplete;
      if (this.held) return;
      if (isPressed) this.#focusContent();
      const {consent} = this.#store;
      const service = this.#keys.map((key) => sourceOf(consent!, key, this.#texts).title).join(', ');
      if (isPressed) this.#status = fill(this.#texts.embedLoaded, {service});
    } catch (error) {
      console.warn(error);
      if (!this.isConnected || this.held) return;
      this.#restore();
      await this.updateComplete;
      this.shadowRoot!.querySelector('button')?.focus();
    } finally {
      this.ariaBusy = null;
      this.requestUpdate();
    }
  }

  #focusContent(): void {
    const find = (what: string): HTMLElement | undefined => [...this.querySelectorAll<HTMLElement>(what)].find((one) => !one.closest('[slot]'));
    const target = find('iframe') ?? find(FOCUSABLE);
    if (!target) this.tabIndex = -1;
    (target ?? this).focus({preventScroll: true});
  }
}

/** Whose content a key stands for: a service, else a category, else its bare name. */
function sourceOf({declaration: {categories}}: Consent, key: Key, texts: Messages): Source {
  const service = categories.flatMap(({services = []}) => services).find(({name}) => name === key);
  const {title} = service ? {title: service.title || key} : worded(categories.find(({name}) => name === key) ?? {name: key}, texts.categories);
  return {title, provider: service?.provider || title, policy: service?.policy};
}
