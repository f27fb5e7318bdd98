import {LitElement, html, nothing, type TemplateResult} from 'lit';
import {askedPart, type Category, type Service} from '../../core/declaration.js';
import type {Choices} from '../../core/decision.js';
import {Draft} from '../../core/draft.js';
import type {Key} from '../../core/key.js';
import {withNecessary} from '../../core/with-necessary.js';
import en from '../../locales/en.js';
import {formatNumbers} from '../../locales/format-numbers.js';
import {fill} from '../../locales/format.js';
import type {Messages} from '../../locales/messages.js';
import type {Consent} from '../../store/consent.js';
import {confirmationOf, confirmationText, reannounce} from '../announcement.js';
import {categoryTexts} from '../category-texts.js';
import {ConsentController} from '../consent-controller.js';
import {MessagesController} from '../messages-controller.js';
import {safeLink} from '../safe-link.js';
import {switchStyles} from '../switch.styles.js';
import {tokens} from '../tokens.styles.js';
import {cookieTable} from './cookie-table.js';
import {declarationStyles} from './lp-consent-declaration.styles.js';
import {optOutNote} from '../opt-out-note.js';

/**
 * Lists everything that the site declares, for its privacy page: each category and service, what it stores and for how long,
 * and whether the visitor allows it, with a switch that takes effect at once.
 *
 * Its content is for visitors without JavaScript, and is hidden once there is something to list.
 *
 * @tagname lp-consent-declaration
 *
 * @attr heading-level - The level of the categories' headings, 1 to 5. Services are one level below. Default 2.
 * @slot - A list for visitors without JavaScript.
 *
 * @csspart category - One category.
 * @csspart service - One service in a category.
 * @csspart title - A heading.
 * @csspart switch - The switch of a category or a service.
 * @csspart table - What one service stores.
 */
export class LpConsentDeclaration extends LitElement {
  static override properties = {headingLevel: {type: Number, attribute: 'heading-level'}};
  static override styles = [tokens, switchStyles, declarationStyles];

  /** The level of the categories' headings, 1 to 5. Default 2. */
  declare headingLevel: number;

  /** Confirms the visitor's choice on a page that has no `<lp-consent>` to do so. */
  #status = '';
  readonly #store = new ConsentController(this, (consent, options) => {
    for (const type of ['decision', 'declaration'])
      consent.addEventListener(type, () => this.requestUpdate(), options);
    this.requestUpdate();
  });

  readonly #messages = new MessagesController(this, en);
  #texts: Messages = en;

  constructor() {
    super();
    this.headingLevel = 2;
  }

  override render(): TemplateResult {
    const {consent} = this.#store;
    const {texts} = this.#messages;
    const {declaration, policy} = consent ?? {};
    if (!consent || !texts || !declaration?.categories.length) return html`<slot></slot>`;
    this.#texts = texts;
    const draft = new Draft(askedPart(declaration, policy!), (key) => consent.allows(key));
    const categories = withNecessary(declaration, policy!);
    return html`<div>
      <p role="status">${this.#status}</p>
      ${categories.map((category) => this.#category(consent, draft, category))}
    </div>`;
  }

  #category(consent: Consent, draft: Draft, category: Category): TemplateResult {
    const {name, services = []} = category;
    const {title, description} = categoryTexts(category, this.#texts.categories);
    const isExempt = consent.policy.exempt.includes(name);
    const extent = draft.extentOf(name);
    const count = draft.count(name);
    const state =
      extent === 'some' || count.all > 1
        ? formatNumbers(this.#texts.someOn, this.#texts.lang, count)
        : extent === 'all'
          ? this.#texts.allowed
          : this.#texts.notAllowed;
    return html`<section part="category" role="group" aria-labelledby="title-${name}">
      <div class="row">
        ${this.#heading(0, name, this.#messages.isolate(title, !!category.title))}
        ${isExempt ? html`<span class="state">${this.#texts.alwaysActive}</span>` : this.#switch(consent, draft, name, state, extent)}
      </div>
      <p id="about-${name}">
        ${this.#messages.isolate(description, !!category.description)}${optOutNote(name, consent, this.#texts)}
      </p>
      ${services.map((service) => this.#service(consent, draft, service, isExempt))}
    </section>`;
  }

  #service(consent: Consent, draft: Draft, service: Service, isExempt: boolean): TemplateResult {
    const {name, title = name, provider, policy, description, cookies = []} = service;
    const isOn = draft.isOn(name);
    const isAlwaysOn = isExempt || consent.policy.exempt.includes(name);
    return html`<section part="service">
      <div class="row">
        ${this.#heading(1, name, this.#messages.isolate(title))}
        ${isAlwaysOn ? html`<span class="state">${this.#texts.alwaysActive}</span>` : this.#switch(consent, draft, name, isOn ? this.#texts.allowed : this.#texts.notAllowed, isOn ? 'all' : 'none')}
      </div>
      <p id="about-${name}">
        ${this.#messages.isolate(description)}${optOutNote(name, consent, this.#texts)}
      </p>
      <p>
        ${provider ? html`${this.#texts.provider}: ${this.#messages.isolate(provider)}` : nothing}
        ${safeLink(policy, fill(this.#texts.providerPolicy, {provider: provider ?? title}))}
      </p>
      ${cookies.length ? cookieTable(name, cookies, this.#texts, this.#messages) : html`<p>${this.#texts.storesNothing}</p>`}
    </section>`;
  }

  /** The heading of a category or, one level below, of a service. */
  #heading(depth: 0 | 1, name: Key, title: TemplateResult): TemplateResult {
    const level = Math.min(Math.max(Math.trunc(this.headingLevel) || 2, 1), 5) + depth;
    return html`<div
      part="title"
      role="heading"
      aria-level=${level}
      class=${depth ? 'minor' : ''}
      id="title-${name}"
    >
      ${title}
    </div>`;
  }

  /** A switch that takes effect at once, for a category with all its services or for one service. */
  #switch(
    consent: Consent,
    draft: Draft,
    name: Key,
    state: string,
    extent: 'none' | 'some' | 'all',
  ): TemplateResult {
    const handleChange = ({target}: Event): void => {
      const before: Choices = draft.choices;
      draft.set(name, (target as HTMLInputElement).checked);
      // Only what the switch changes is decided: the rest keeps its earlier choice, or none.
      const choices = Object.fromEntries(
        Object.entries(draft.choices).filter(([key, isOn]) => key === name || isOn !== before[key]),
      );
      consent.decide(choices, 'preferences');
      if (!document.querySelector('lp-consent'))
        this.#status = reannounce(
          confirmationText(this.#texts, confirmationOf(consent.decision!), consent.remembers),
          this.#status,
        );
    };
    return html`<span class="state" id="state-${name}" aria-hidden="true">${state}</span>
      <input
        type="checkbox"
        role="switch"
        part="switch"
        name=${name}
        aria-labelledby="title-${name}"
        aria-describedby="about-${name}${extent === 'some' || draft.count(name).all > 1 ? ` state-${name}` : ''}"
        .checked=${extent === 'all'}
        .indeterminate=${extent === 'some'}
        @change=${handleChange}
      />`;
  }
}
