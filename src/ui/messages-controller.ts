import {html, nothing, type LitElement, type ReactiveController, type TemplateResult} from 'lit';
import {codes, load} from '../locales/index.js';
import type {BannerMessages, Overrides} from '../locales/messages.js';
import {matchLocale} from '../locales/match-locale.js';
import {withOverrides} from '../locales/with-overrides.js';
import {ConsentController} from './consent-controller.js';

/** How long an element waits for its language before it shows English. */
const LOCALE_TIMEOUT_MS = 2000;

/**
 * Provides an element with its texts, in the language of the nearest `lang`, else in the `fallback-lang` of `<lp-consent>`,
 * else in English. Follows both attributes when they change. Sets the `lang` and `dir` of the host.
 */
export class MessagesController<T extends BannerMessages = BannerMessages> implements ReactiveController {
  readonly #host: LitElement;
  readonly #store: ConsentController;
  readonly #attributes = new MutationObserver(() => this.#selectLocale());
  #english: T;
  #texts: T | undefined;
  #code = '';
  /** The `lang` that the site has given the host. */
  #ownLang = '';
  /** The `lang` that this controller has set on the host. */
  #lang = '';
  readonly #setsHost: boolean;

  /**
   * `english` has the texts that the element needs, in English. Without `setsHost` the host renders `lang` and `dir` itself,
   * around the texts alone.
   */
  constructor(host: LitElement, english: T, setsHost = true) {
    this.#host = host;
    this.#english = english;
    this.#setsHost = setsHost;
    this.#store = new ConsentController(host, (consent, options) =>
      consent.addEventListener('messages', () => host.requestUpdate(), options),
    );
    host.addController(this);
  }

  hostConnected(): void {
    this.#attributes.observe(self.document, {
      attributes: true,
      attributeFilter: ['lang', 'fallback-lang'],
      subtree: true,
    });
    this.#selectLocale();
  }

  hostDisconnected(): void {
    this.#attributes.disconnect();
  }

  /**
   * The texts, those of the site in place of the standard ones. `undefined` until the language has loaded: an element shows
   * nothing rather than another language.
   */
  get texts(): T | undefined {
    return (
      this.#texts && withOverrides(this.#texts, this.#store.consent?.messages as Overrides<T> | undefined)
    );
  }

  /** Extends the texts to all that `english` has, and loads these in the element's language. */
  async extend(english: T): Promise<void> {
    this.#english = english;
    await this.#load(this.#code);
  }

  /**
   * Renders a text in its own direction, and marks its language where the site's differs from the element's. With
   * `isAuthored` false, `text` is one of the standard texts, which are in the element's language.
   */
  isolate(text: string | undefined, isAuthored = true): TemplateResult {
    const lang = this.#requestedLang;
    const isOtherLang = isAuthored && lang && lang.split('-')[0] !== this.#lang.split('-')[0];
    return html`<bdi lang=${isOtherLang ? lang : nothing}>${text}</bdi>`;
  }

  /** The language that the site asks for at the host's place. */
  get #requestedLang(): string {
    const {lang} = this.#host;
    if (lang !== this.#lang) this.#ownLang = lang;
    return this.#ownLang || inheritedLang(this.#host.parentNode);
  }

  #selectLocale(): void {
    const all = ['en', ...codes];
    const fallback = document.querySelector('lp-consent')?.getAttribute('fallback-lang') ?? '';
    const code = matchLocale(this.#requestedLang, all) ?? matchLocale(fallback, all) ?? 'en';
    if (code !== this.#code) void this.#load((this.#code = code));
  }

  async #load(code: string): Promise<void> {
    const english = this.#english;
    // Another language may have been selected, or more texts requested, while these were loading.
    const applyIfCurrent = (texts: T): void => {
      if (code === this.#code && english === this.#english) this.#apply(texts);
    };
    if (code === 'en') return applyIfCurrent(english);
    const loading = load(code, english).catch((error) => {
      console.warn(error);
      return english;
    });
    applyIfCurrent(
      await Promise.race([
        loading,
        new Promise<T>((resolve) => setTimeout(resolve, LOCALE_TIMEOUT_MS, english)),
      ]),
    );
    void loading.then(applyIfCurrent); // a language that arrives after the timeout replaces English
  }

  #apply(texts: T): void {
    this.#texts = texts;
    if (this.#setsHost) {
      this.#host.lang = this.#lang = texts.lang;
      this.#host.dir = texts.dir;
    }
    this.#host.requestUpdate();
  }
}

/** The `lang` that a node inherits, across shadow roots too. Empty if the page sets none. */
function inheritedLang(node: Node | null): string {
  if (node instanceof ShadowRoot) return inheritedLang(node.host);
  if (!(node instanceof Element)) return '';
  return node.getAttribute('lang') ?? inheritedLang(node.parentNode);
}
