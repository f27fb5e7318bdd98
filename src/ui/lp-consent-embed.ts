import {LitElement, html, nothing, type TemplateResult} from 'lit';
import type {Decision} from '../core/decision.js';
import {answerAll} from '../core/declaration.js';
import {keysIn, type Key} from '../core/key.js';
import {allows, answers, type Policy} from '../core/policy.js';
import {arrival} from '../gate/arrival.js';
import {divertWriting} from '../gate/divert-writing.js';
import {release, sourceOf as addressOf} from '../gate/release.js';
import type {Trusted} from '../gate/trusted.js';
import en from '../locales/en.js';
import {fill} from '../locales/fill.js';
import type {Messages} from '../locales/messages.js';
import type {Consent} from '../store/consent.js';
import type {DecisionEvent} from '../store/events.js';
import {anew} from './anew.js';
import {worded} from './banner.js';
import {buttons} from './buttons.styles.js';
import {ConsentController} from './consent-controller.js';
import {link} from './link.js';
import {embedStyles} from './lp-consent-embed.styles.js';
import {MessagesController} from './messages-controller.js';
import {saved, savedIn} from './saved.js';
import {tokens} from './tokens.styles.js';

/** How long one frame or script may take before the visitor is told how it stands, in milliseconds. */
const PATIENCE = 8000;

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
  readonly #size = new ResizeObserver(([entry]) => this.#followWidth(entry!.contentRect.width));
  /** The frames and scripts that have loaded. */
  readonly #there = new WeakSet<EventTarget>();
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
    this.addEventListener('load', ({target}) => 'src' in (target as HTMLElement).dataset || this.#there.add(target!), true);
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
    const sources = this.#keys.map((key) => sourceOf(consent, key, this.#texts));
    const list = (names: string[]): string => new Intl.ListFormat(this.#texts.lang).format(new Set(names));
    const provider = list(sources.map((source) => source.provider));
    const service = list(sources.map(({title}) => title));
    const settings = document.querySelector('[data-consent-show]')?.textContent?.trim() || this.#texts.settings;
    const from = fill(this.#texts.embedTitle, {provider});
    const title = this.#kept?.content.querySelector<HTMLElement>('iframe[title]')?.title;
    const button = (words: string, load: () => void): TemplateResult =>
      html`<button part="button" aria-disabled=${this.#loading ? 'true' : nothing} @click=${() => this.#press(load)}>${words}</button>`;
    return html`<div part="facade" role="group" aria-labelledby="title">
      <slot name="poster"></slot>
      <div class="words">
        <p part="title" id="title"><bdi>${title || from}</bdi></p>
        ${title ? html`<p>${from}</p>` : nothing}
        <p part="text">${fill(this.#texts.embedText, {provider})}</p>
        <div part="actions">
          ${button(this.#texts.loadOnce, () => this.#load())} ${button(this.#texts.loadAlways, () => consent.decide(answerAll(this.#keys, true), 'embed'))}
        </div>
        ${this.#status && html`<p class=${this.#hasFailed ? 'problem' : 'progress'} aria-hidden="true">${this.#status}</p>`}
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

  /** What is held: by the gate or, where it has failed, here. */
  get #template(): HTMLTemplateElement | null {
    return this.querySelector(':scope > template[data-consent]') ?? (this.contains(this.#failed ?? null) ? this.#failed! : null);
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
      this.#width = 0;
      this.#size.observe(this);
    }
    (this as {held: boolean}).held = isHeld;
    this.requestUpdate();
  }

  #followWidth(width: number): void {
    if (this.#width && this.#width !== width) this.#letShrink();
    this.#width = width;
  }

  #letShrink(): void {
    this.style.minBlockSize = this.style.aspectRatio = '';
    this.#size.disconnect();
  }

  /** Loads after a grant what has failed before, and brings the facade back after a withdrawal. */
  #follow(consent: Consent, event: DecisionEvent): void {
    const {decision} = event;
    if (decision && this.#isPressed && !document.querySelector('lp-consent')) this.#said = savedIn(this.#texts, saved(decision), consent.remembers);
    if (this.#failed && this.#template === this.#failed) {
      if (this.#keys.every((key) => consent.allows(key))) this.#load();
      else this.#restore();
    }
    this.#look();
    if (!this.held && this.#kept && ends(this.#keys, event, consent.policy)) this.#restore();
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
    this.#status = anew(status, this.#status);
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
    divertWriting((script) => document.readyState !== 'loading' || !!(script as HTMLScriptElement).output);
    this.#hold(false);
    template.dataset.consent = this.#kept!.dataset.consent;
    void this.#arrive(this.#run(release(template, trusted), trusted));
  }

  /** Runs what the template held, in order. The gate knows nothing of it, so that a grant meanwhile runs nothing twice. */
  async #run(held: readonly HTMLElement[], trusted: Trusted): Promise<void> {
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
  async #arrival(script: HTMLScriptElement, trusted: Trusted): Promise<void> {
    const consent = this.#store.consent!;
    endWithDenial(consent, this.#keys);
    await arrival(script);
    const {output} = script;
    script.output = undefined;
    if (!output?.[0]) return;
    await consent.prepare();
    await this.#run(consent.putWritten(script, output) as HTMLElement[], trusted);
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
      await Promise.all([ran, this.#settle(loading)]);
      if (this.#loading !== loading) return;
      const isHere = this.shadowRoot!.activeElement || document.activeElement === document.body;
      this.#loading = undefined;
      this.requestUpdate();
      await this.updateComplete;
      if (!isPressed) return;
      if (isHere) this.#focusContent();
      const service = this.#keys.map((key) => sourceOf(consent!, key, this.#texts).title).join(', ');
      this.#tell(fill(this.#texts.embedLoaded, {service}));
    } catch (error) {
      console.warn(error);
      if (this.#loading === loading) this.#restore(true);
    } finally {
      if (this.#loading !== loading) this.ariaBusy = null;
    }
  }

  /** Waits until each frame and script has loaded. A frame that takes long is shown as far as it is; a script has failed. */
  #settle(loading: object): Promise<void> {
    const key = this.#kept!.dataset.consent;
    const isOurs = (one: EventTarget | null): one is HTMLScriptElement => one instanceof HTMLScriptElement && one.dataset.consent === key;
    const isOpen = (one: HTMLElement): boolean => (isOurs(one) ? !!addressOf(one) && !one.noModule : one.localName === 'iframe') && !this.#there.has(one);
    const watching = new AbortController();
    const {signal} = watching;
    return new Promise<void>((resolve, reject) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const check = (): void => {
        clearTimeout(timer);
        const open = [...this.querySelectorAll<HTMLElement>('script,iframe:not([data-src])')].filter(isOpen);
        if (this.#loading !== loading || !open[0]) return resolve();
        timer = setTimeout(() => {
          const late = this.#loading === loading && open.find((one) => isOurs(one) && one.type !== 'text/plain');
          if (late) fail(late);
          else resolve();
        }, PATIENCE);
      };
      const fail = (script: EventTarget): void => reject(new Error(`lp-consent [embed]: ${(script as HTMLScriptElement).src}`));
      this.addEventListener('load', check, {capture: true, signal});
      this.addEventListener('error', ({target}) => isOurs(target) && fail(target), {capture: true, signal});
      check();
    }).finally(() => watching.abort());
  }

  #focusContent(): void {
    const find = (what: string): HTMLElement | undefined => [...this.querySelectorAll<HTMLElement>(what)].find((one) => !one.closest('[slot]'));
    const target = find('iframe') ?? find(FOCUSABLE);
    if (!target) this.tabIndex = -1;
    (target ?? this).focus({preventScroll: true});
  }
}

/** Whether a decision ends what was loaded: it denies it, or no longer grants it. */
function ends(keys: readonly Key[], {decision, previous}: DecisionEvent, policy: Policy): boolean {
  const isDenied = (key: Key, by: Decision | undefined): boolean => answers(key, by) && !allows(key, by, policy);
  return keys.some(
    (key) => (isDenied(key, decision) && !isDenied(key, previous)) || (allows(key, previous, policy) && !allows(key, decision, policy)),
  );
}

/** A script that has run cannot be unloaded: what ends it has the page loaded anew, unless that is to stay. */
function endWithDenial(consent: Consent, keys: readonly Key[]): void {
  consent.addEventListener('decision', (event) => {
    if (consent.onWithdraw !== 'stay' && ends(keys, event, consent.policy)) consent.isOutdated = () => true;
  });
}

/** Whose content a key stands for: a service, else a category, else its bare name. */
function sourceOf({declaration: {categories}}: Consent, key: Key, texts: Messages): Source {
  const service = categories.flatMap(({services = []}) => services).find(({name}) => name === key);
  const {title} = service ? {title: service.title || key} : worded(categories.find(({name}) => name === key) ?? {name: key}, texts.categories);
  return {title, provider: service?.provider || title, policy: service?.policy};
}
