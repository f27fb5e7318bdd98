import {html, nothing, type LitElement, type ReactiveController, type TemplateResult} from 'lit';
import {codes, load} from '../locales/index.js';
import type {BannerMessages, Overrides} from '../locales/messages.js';
import {matchLocale} from '../locales/match-locale.js';
import {withOverrides} from '../locales/with-overrides.js';
import type {Consent} from '../store/consent.js';

/** How long an element waits for its language before it speaks English, in milliseconds. */
const PATIENCE = 2000;

/**
 * The texts of an element in the language of its place in the page: of the nearest `lang`, else of the fallback that
 * `<lp-consent>` names, else English. Follows a `lang` that changes. The host carries the language's `lang` and `dir`.
 */
export class MessagesController<T extends BannerMessages = BannerMessages> implements ReactiveController {
  readonly #host: LitElement;
  readonly #languages = new MutationObserver(() => this.#choose());
  #english: T;
  #texts: T | undefined;
  #code = '';
  /** The `lang` that the host has from the site, and the one that it has from here. */
  #own = '';
  #lang = '';
  #consent: Consent | undefined;
  #presence: AbortController | undefined;

  /** `english` has the texts that the element needs. */
  constructor(host: LitElement, english: T) {
    this.#host = host;
    this.#english = english;
    host.addController(this);
  }

  hostConnected(): void {
    const presence = (this.#presence = new AbortController());
    (self.lpConsent ??= []).push((consent) => {
      this.#consent = consent;
      consent.addEventListener('messages', () => this.#host.requestUpdate(), presence);
    });
    this.#languages.observe(document, {
      attributes: true,
      attributeFilter: ['lang', 'fallback-lang'],
      subtree: true,
    });
    this.#choose();
  }

  hostDisconnected(): void {
    this.#presence!.abort();
    this.#languages.disconnect();
  }

  /** The texts, the site's own in the place of ours. None until the language is there, rather than another one's. */
  get texts(): T | undefined {
    return this.#texts && withOverrides(this.#texts, this.#consent?.messages as Overrides<T> | undefined);
  }

  /** Has the element know more texts, in its language too: all that `english` has. */
  async extend(english: T): Promise<void> {
    this.#english = english;
    await this.#load(this.#code);
  }

  /** Words that are the site's own, or ours if there are none (`own`): in their own direction and, if it is another, language. */
  localized(words: string | undefined, own: unknown = words): TemplateResult {
    const lang = this.#requestedLang;
    const isOther = own && lang && lang.split('-')[0] !== this.#lang.split('-')[0];
    return html`<bdi lang=${isOther ? lang : nothing}>${words}</bdi>`;
  }

  /** The language that the site asks for here. */
  get #requestedLang(): string {
    const {lang} = this.#host;
    if (lang !== this.#lang) this.#own = lang;
    return this.#own || langOf(this.#host.parentNode);
  }

  #choose(): void {
    const all = ['en', ...codes];
    const fallback = document.querySelector('lp-consent')?.getAttribute('fallback-lang') ?? '';
    const code = matchLocale(this.#requestedLang, all) ?? matchLocale(fallback, all) ?? 'en';
    if (code !== this.#code) void this.#load((this.#code = code));
  }

  async #load(code: string): Promise<void> {
    const english = this.#english;
    const speak = (texts: T): void => {
      if (code === this.#code && english === this.#english) this.#apply(texts);
    };
    if (code === 'en') return speak(english);
    const loading = load(code, english).catch((error) => {
      console.warn(error);
      return english;
    });
    speak(await Promise.race([loading, new Promise<T>((resolve) => setTimeout(resolve, PATIENCE, english))]));
    void loading.then(speak);
  }

  #apply(texts: T): void {
    this.#texts = texts;
    this.#host.lang = this.#lang = texts.lang;
    this.#host.dir = texts.dir;
    this.#host.requestUpdate();
  }
}

/** The language that a page gives a place in it, out of shadow roots as well; empty where it gives none. */
function langOf(node: Node | null): string {
  if (node instanceof ShadowRoot) return langOf(node.host);
  if (!(node instanceof Element)) return '';
  return node.getAttribute('lang') ?? langOf(node.parentNode);
}
