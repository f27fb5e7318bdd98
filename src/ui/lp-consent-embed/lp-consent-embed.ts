import {LitElement, html, nothing, type TemplateResult} from 'lit';
import {choicesFor} from '../../core/declaration.js';
import {parseKeys, type Key} from '../../core/key.js';
import {whenRun} from '../../gate/when-run.js';
import {captureDocumentWrite} from '../../gate/capture-document-write.js';
import {release} from '../../gate/release.js';
import type {TrustedPolicy} from '../../gate/trusted-types.js';
import en from '../../locales/en.js';
import {fill} from '../../locales/format.js';
import type {Messages} from '../../locales/messages.js';
import type {Consent} from '../../store/consent.js';
import type {DecisionEvent} from '../../store/events.js';
import {reannounce} from '../announcement.js';
import {LoadTracker} from './load-tracker.js';
import {buttons} from '../buttons.styles.js';
import {ConsentController} from '../consent-controller.js';
import {revokes} from '../../core/revokes.js';
import {reloadOnDenial} from './reload-on-denial.js';
import {facade} from './facade.js';
import {embedStyles} from './lp-consent-embed.styles.js';
import {MessagesController} from '../messages-controller.js';
import {confirmationOf, confirmationText} from '../announcement.js';
import {contentOwner} from './content-owner.js';
import {tokens} from '../tokens.styles.js';

/** What can be reached by the Tab key, in what was loaded. */
const FOCUSABLE = 'a[href], button, input, select, textarea, audio[controls], video[controls], [tabindex]';

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
  static #trusted: TrustedPolicy | undefined;

  /** Hands over the policy for Trusted Types, once. @internal */
  static trust(trusted: TrustedPolicy | undefined): void {
    this.#trusted ??= trusted;
  }

  /** Whether the content is still held. Read only. */
  declare readonly held: boolean;

  readonly #store = new ConsentController(this, (consent, options) => this.#connect(consent, options));
  readonly #messages = new MessagesController(this, en);
  readonly #children = new MutationObserver(() => this.#look());
  readonly #size = new ResizeObserver(() => this.#followWidth());
  readonly #arrivals = new LoadTracker(this);
  #kept: HTMLTemplateElement | undefined;
  /** A template that waits for a press although its key may be allowed: without a name for it, the gate passes it by. */
  #failed: HTMLTemplateElement | undefined;
  #width = 0;
  #isPressed = false;
  /** Stands for one loading, as long as it is under way. */
  #loading: object | undefined;
  #hasFailed = false;
  #status = '';
  /** What was saved, where the page has no `<lp-consent>` to say it. */
  #said = '';

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
    this.#size.disconnect();
  }

  protected override render(): TemplateResult {
    const {consent} = this.#store;
    const isCovered = this.held || !!this.#loading;
    return html`<p role="status">${this.#status}</p>
      ${isCovered ? (consent && this.#messages.texts ? this.#facade(consent) : html`<slot name="fallback"></slot>`) : nothing}
      ${this.held ? nothing : html`<slot class=${isCovered ? 'coming' : ''}></slot>`}`;
  }

  #facade(consent: Consent): TemplateResult {
    return facade({
      consent,
      texts: this.#texts,
      keys: this.#keys,
      title: this.#kept?.content.querySelector<HTMLElement>('iframe[title]')?.title,
      isLoading: !!this.#loading,
      hasFailed: this.#hasFailed,
      status: this.#status,
      loadOnce: () => this.#press(() => this.#load()),
      loadAlways: () => this.#press(() => consent.decide(choicesFor(this.#keys, true), 'embed')),
    });
  }

  get #texts(): Messages {
    return this.#messages.texts ?? en;
  }

  /** What is held: by the gate or, where it has failed, here. */
  get #template(): HTMLTemplateElement | null {
    return (
      this.querySelector(':scope > template[data-consent]') ??
      (this.contains(this.#failed ?? null) ? this.#failed! : null)
    );
  }

  get #keys(): Key[] {
    return parseKeys(this.#kept?.dataset.consent);
  }

  #connect(consent: Consent, options: {signal: AbortSignal}): void {
    consent.addEventListener('decision', (event) => this.#follow(consent, event), options);
    consent.addEventListener('declaration', () => this.requestUpdate(), options);
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', () => this.#look(), options);
    this.requestUpdate();
  }

  /** Sees whether the template is there, and keeps a copy for the day of a withdrawal. */
  #look(): void {
    const template = this.#template;
    if (template?.dataset.consent) this.#kept = template.cloneNode(true) as HTMLTemplateElement;
    const isReleased = this.held && !template;
    this.#hold(!!template);
    if (!template) this.#wake();
    if (isReleased) void this.#arrive();
  }

  /** Has sound and film begin to load: what was in a template has looked for its source there, in vain. */
  #wake(): void {
    for (const media of this.querySelectorAll<HTMLMediaElement>('audio,video'))
      if (media.networkState === HTMLMediaElement.NETWORK_NO_SOURCE && !media.currentSrc) media.load();
  }

  /** The box stays as high as the facade was, so that nothing below it moves, for as long as it is as wide. */
  #hold(isHeld: boolean): void {
    if (isHeld) this.#letShrink();
    else if (this.held) {
      this.style.minBlockSize = getComputedStyle(this).blockSize; // not rounded, as `offsetHeight` is
      this.style.aspectRatio = 'auto'; // else the height would make it wider
      // Measured here: content can load before the observer's first report, which would take a new width for the old one.
      this.#width = this.offsetWidth;
      this.#size.observe(this);
    }
    (this as {held: boolean}).held = isHeld;
    this.requestUpdate();
  }

  #followWidth(): void {
    if (this.offsetWidth !== this.#width) this.#letShrink();
  }

  #letShrink(): void {
    this.style.minBlockSize = this.style.aspectRatio = '';
    this.#size.disconnect();
  }

  /** Loads after a grant what has failed before, and brings the facade back after a withdrawal. */
  #follow(consent: Consent, event: DecisionEvent): void {
    const {decision} = event;
    if (decision && this.#isPressed && !document.querySelector('lp-consent'))
      this.#said = confirmationText(this.#texts, confirmationOf(decision), consent.remembers);
    if (this.#failed && this.#template === this.#failed) {
      if (this.#keys.every((key) => consent.allows(key))) this.#load();
      else this.#restore();
    }
    this.#look();
    if (!this.held && this.#kept && revokes(this.#keys, event, consent.policy)) this.#restore();
  }

  #restore(hasFailed = false): void {
    const template = this.#kept!.cloneNode(true) as HTMLTemplateElement;
    if (hasFailed) delete (this.#failed = template).dataset.consent;
    this.replaceChildren(...[...this.children].filter(({slot}) => slot), template);
    this.#loading = undefined;
    this.#isPressed = false;
    this.#tell(hasFailed ? this.#texts.notLoaded : '', hasFailed);
    this.#hold(true);
  }

  /** Says how it stands, in words that are announced. */
  #tell(status: string, hasFailed = false): void {
    this.#status = reannounce(status, this.#status);
    this.#hasFailed = hasFailed;
    this.requestUpdate();
  }

  /** Does what a button says, unless that is under way. Without a connection a frame would show the browser's own error. */
  #press(load: () => void): void {
    if (this.#loading) return;
    if (!navigator.onLine) return this.#tell(this.#texts.notLoaded, true);
    this.#isPressed = true;
    load();
  }

  /** Loads this embed alone. */
  #load(): void {
    const template = this.#template;
    const trusted = LpConsentEmbed.#trusted;
    if (!template || !trusted) return;
    captureDocumentWrite(this.#store.consent!.internals);
    this.#hold(false);
    template.dataset.consent = this.#kept!.dataset.consent;
    void this.#arrive(this.#run(release(template, trusted), trusted));
  }

  /** Runs what the template held, in order. The gate knows nothing of it, so that a grant meanwhile runs nothing twice. */
  async #run(held: readonly HTMLElement[], trusted: TrustedPolicy): Promise<void> {
    for (const one of held) delete one.dataset.consent;
    for (const one of held) {
      if (!this.contains(one)) continue;
      one.dataset.consent = this.#kept!.dataset.consent;
      const next = release(one, trusted);
      if (one instanceof HTMLScriptElement) await this.#arrival(next[0] as HTMLScriptElement, trusted);
      else {
        delete one.dataset.consent;
        await this.#run(next, trusted);
      }
    }
  }

  /** Waits until a script has run, and puts in its place what it has written. */
  async #arrival(script: HTMLScriptElement, trusted: TrustedPolicy): Promise<void> {
    const consent = this.#store.consent!;
    reloadOnDenial(consent, this.#keys);
    await whenRun(script, consent.internals);
    const {capturedWrites} = script;
    script.capturedWrites = undefined;
    if (!capturedWrites?.[0]) return;
    await consent.internals.loadDeferred();
    await this.#run(consent.internals.insertWritten!(script, capturedWrites, trusted), trusted);
  }

  /** Covers what loads until it is there; then says so and gives it focus, if it was asked for here and focus is here still. */
  async #arrive(ran?: Promise<void>): Promise<void> {
    const loading = (this.#loading = {});
    const isPressed = this.#isPressed;
    const {consent} = this.#store;
    this.#isPressed = false;
    this.ariaBusy = 'true';
    const said = this.#said;
    this.#said = '';
    this.#tell(isPressed ? `${said} ${this.#texts.embedLoading}`.trim() : '');
    try {
      await Promise.all([
        ran,
        this.#arrivals.all(this.#kept!.dataset.consent, () => this.#loading === loading),
      ]);
      if (this.#loading !== loading) return;
      const isHere = this.shadowRoot!.activeElement || document.activeElement === document.body;
      this.#loading = undefined;
      this.requestUpdate();
      await this.updateComplete;
      if (!isPressed) return;
      if (isHere) this.#focusContent();
      const service = this.#keys.map((key) => contentOwner(consent!, key, this.#texts).title).join(', ');
      this.#tell(fill(this.#texts.embedLoaded, {service}));
    } catch (error) {
      console.warn(error);
      if (this.#loading === loading) this.#restore(true);
    } finally {
      if (this.#loading !== loading) this.ariaBusy = null;
    }
  }

  #focusContent(): void {
    const find = (what: string): HTMLElement | undefined =>
      [...this.querySelectorAll<HTMLElement>(what)].find((one) => !one.closest('[slot]'));
    const target = find('iframe') ?? find(FOCUSABLE);
    if (!target) this.tabIndex = -1;
    (target ?? this).focus({preventScroll: true});
  }
}
