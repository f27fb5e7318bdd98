import {LitElement, html, nothing, type TemplateResult} from 'lit';
import {choicesFor} from '../../core/declaration.js';
import {revokes} from '../../core/revokes.js';
import en from '../../locales/en.js';
import {fill} from '../../locales/format.js';
import type {Messages} from '../../locales/messages.js';
import type {Consent} from '../../store/consent.js';
import type {DecisionEvent} from '../../store/events.js';
import {confirmationOf, confirmationText, reannounce} from '../announcement.js';
import {buttons} from '../buttons.styles.js';
import {ConsentController} from '../consent-controller.js';
import {MessagesController} from '../messages-controller.js';
import {tokens} from '../tokens.styles.js';
import {contentOwner} from './content-owner.js';
import {facade} from './facade.js';
import {focusContent} from './focus-content.js';
import {HeldController} from './held-controller.js';
import {keepHeight} from './keep-height.js';
import {loadMedia} from './load-media.js';
import {embedStyles} from './lp-consent-embed.styles.js';
import {trackLoads} from './track-loads.js';

/**
 * A placeholder for embedded content that needs consent: it names the provider, explains what loading means, and loads the
 * content once or always. Its content is held children: a frame with `data-consent` and `data-src`, or a
 * `<template data-consent>` around any snippet of a vendor.
 *
 * @tagname lp-consent-embed
 *
 * @cssstate held - Set while the content is held.
 *
 * @slot - The held content.
 * @slot fallback - Text for visitors without JavaScript. It is shown until the placeholder is ready.
 * @slot poster - A picture from your own site, shown behind the text.
 *
 * @csspart facade - The placeholder.
 * @csspart title - The title of the content or, without one, the name of its provider.
 * @csspart text - What loading means.
 * @csspart actions - The row of buttons.
 * @csspart button - Both buttons.
 */
export class LpConsentEmbed extends LitElement {
  static override properties = {held: {attribute: false}};
  static override styles = [tokens, buttons, embedStyles];

  /** Whether the content is still held. Read-only. */
  declare readonly held: boolean;

  // Attributes of the host belong to the page: a framework that hydrates or morphs it compares them.
  readonly #internals = this.attachInternals();
  readonly #store = new ConsentController(this, (consent, options) => this.#connect(consent, options));
  readonly #messages = new MessagesController(this, en, false);
  readonly #whenLoaded = trackLoads(this, this.#store);
  readonly #content = new HeldController(this, this.#store, (isHeld) => this.#updateHeld(isHeld));
  #releaseHeight: (() => void) | undefined;
  /** Whether the visitor has pressed a button of this embed, which has not started to load yet. */
  #isRequested = false;
  /** Identifies the load in progress. */
  #currentLoad: object | undefined;
  #hasFailed = false;
  #status = '';
  /** Confirms the visitor's choice on a page that has no `<lp-consent>` to do so. */
  #confirmation = '';

  constructor() {
    super();
    (this as {held: boolean}).held = false;
  }

  protected override willUpdate(): void {
    // Safari has had states since 17.4.
    this.#internals.states?.[this.held ? 'add' : 'delete']('held');
  }

  protected override render(): TemplateResult {
    const {consent} = this.#store;
    const isCovered = this.held || !!this.#currentLoad;
    return html`<p role="status" lang=${this.#texts.lang} dir=${this.#texts.dir}>${this.#status}</p>
      ${isCovered ? (consent && this.#messages.texts ? this.#facade(consent) : html`<slot name="fallback"></slot>`) : nothing}
      ${this.held ? nothing : html`<slot class=${isCovered ? 'loading' : ''}></slot>`}`;
  }

  #facade(consent: Consent): TemplateResult {
    return facade(
      consent,
      this.#texts,
      this.#content,
      {status: this.#status, isLoading: !!this.#currentLoad, hasFailed: this.#hasFailed},
      () => this.#request(() => this.#load()),
      () => this.#request(() => consent.decide(choicesFor(this.#content.keys, true), 'embed')),
    );
  }

  get #texts(): Messages {
    return this.#messages.texts ?? en;
  }

  #connect(consent: Consent, options: {signal: AbortSignal}): void {
    consent.addEventListener('decision', (event) => this.#handleDecision(consent, event), options);
    consent.addEventListener('declaration', () => this.requestUpdate(), options);
    this.requestUpdate();
  }

  #updateHeld(isHeld: boolean): void {
    const wasHeld = this.held;
    this.#setHeld(isHeld);
    if (isHeld) return;
    loadMedia(this);
    if (wasHeld) void this.#followLoad();
  }

  #setHeld(isHeld: boolean): void {
    if (isHeld) this.#releaseHeight?.();
    else if (this.held) this.#releaseHeight = keepHeight(this);
    (this as {held: boolean}).held = isHeld;
    this.requestUpdate();
  }

  /** Loads after a grant what failed before, and brings the placeholder back after a withdrawal. */
  #handleDecision(consent: Consent, event: DecisionEvent): void {
    if (event.decision && this.#isRequested && !document.querySelector('lp-consent'))
      this.#confirmation = confirmationText(this.#texts, confirmationOf(event.decision), consent.remembers);
    if (this.#content.hasFailed) {
      if (this.#content.keys.every((key) => consent.allows(key))) this.#load();
      else this.#restore();
    }
    this.#content.update();
    if (!this.held && revokes(this.#content.keys, event, consent.policy)) this.#restore();
  }

  #restore(hasFailed = false): void {
    const {consent} = this.#store;
    if (consent) this.#content.restore(consent, hasFailed);
    this.#currentLoad = undefined;
    this.#isRequested = false;
    this.#setStatus(hasFailed ? this.#texts.notLoaded : '', hasFailed);
    this.#setHeld(true);
  }

  /** Shows a status and announces it. */
  #setStatus(status: string, hasFailed = false): void {
    this.#status = reannounce(status, this.#status);
    this.#hasFailed = hasFailed;
    this.requestUpdate();
  }

  /** Handles a button. Nothing loads without a connection, because a frame would show the browser's own error page. */
  #request(load: () => void): void {
    if (this.#currentLoad) return;
    if (!navigator.onLine) return this.#setStatus(this.#texts.notLoaded, true);
    this.#isRequested = true;
    load();
  }

  /** Loads this embed alone, without a decision. */
  #load(): void {
    const {consent} = this.#store;
    if (!consent?.internals.loadOnce) return;
    const ran = this.#content.load(consent);
    this.#setHeld(false);
    void this.#followLoad(ran);
  }

  /**
   * Covers the content until it has loaded. If the visitor asked for it here, the embed then announces it and, if focus has
   * not moved elsewhere meanwhile, focuses it.
   */
  async #followLoad(ran?: Promise<void>): Promise<void> {
    const load = (this.#currentLoad = {});
    const isCurrent = (): boolean => this.#currentLoad === load;
    const {keys, keyLists} = this.#content;
    const isRequested = this.#isRequested;
    this.#isRequested = false;
    const confirmation = this.#confirmation;
    this.#confirmation = '';
    this.#setStatus(isRequested ? `${confirmation} ${this.#texts.embedLoading}`.trim() : '');
    try {
      await Promise.all([ran, this.#whenLoaded(keyLists, isCurrent)]);
      if (!isCurrent()) return;
      const hasFocus = this.shadowRoot!.activeElement || document.activeElement === document.body;
      this.#currentLoad = undefined;
      this.requestUpdate();
      await this.updateComplete;
      if (!isRequested) return;
      if (hasFocus) focusContent(this);
      const titles = keys.map((key) => contentOwner(this.#store.consent!, key, this.#texts).title);
      this.#setStatus(fill(this.#texts.embedLoaded, {service: titles.join(', ')}));
    } catch (error) {
      console.warn(error);
      if (isCurrent()) this.#restore(true);
    }
  }
}
