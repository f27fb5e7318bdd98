import {adoptStyles, html, nothing, type LitElement, type TemplateResult} from 'lit';
import {
  askedPart,
  choicesFor,
  declaredKeys,
  deniableKeys,
  type Category,
  type Service,
} from '../../core/declaration.js';
import type {Choices} from '../../core/decision.js';
import type {Key} from '../../core/key.js';
import {withNecessary} from '../../core/with-necessary.js';
import en from '../../locales/en.js';
import {formatNumbers} from '../../locales/format-numbers.js';
import {fill, plural} from '../../locales/format.js';
import type {Messages} from '../../locales/messages.js';
import type {Consent} from '../../store/consent.js';
import {categoryTexts} from '../category-texts.js';
import {Draft} from '../../core/draft.js';
import {safeLink} from '../safe-link.js';
import type {PreferencesHost} from './host.js';
import {preferencesStyles} from './preferences.styles.js';
import {recordedDecision} from './recorded-decision.js';
import {serviceDetails} from './service-details.js';
import {switchStyles} from '../switch.styles.js';
import {optOutNote} from '../opt-out-note.js';

// The banner's texts lack those of the preferences, whose English therefore comes with this chunk.
export {en};

/** A category with more services than this shows them once its list is opened. */
const MAX_OPEN_SERVICES = 10;

/** The second layer: each category and service with a switch and its details, and the date and id of the decision. */
export class Preferences {
  readonly #host: PreferencesHost;
  readonly #consent: Consent;
  readonly #draft: Draft;
  #texts: Messages = en;

  /** Takes the current permissions as the first state of the switches. */
  constructor(host: PreferencesHost, consent: Consent) {
    this.#host = host;
    this.#consent = consent;
    this.#draft = new Draft(askedPart(consent.declaration, consent.policy), (key) => consent.allows(key));
    adoptStyles(host.shadowRoot!, [
      ...(host.constructor as typeof LitElement).elementStyles,
      switchStyles,
      preferencesStyles,
    ]);
  }

  /**
   * Closes the dialog, which returns focus to the element that opened it. Safari does not focus a button when it is clicked,
   * so focus goes to the page's own link instead. https://bugs.webkit.org/show_bug.cgi?id=22261
   */
  close(): void {
    const dialog = this.#dialog;
    dialog?.close();
    const isFocusLost =
      document.activeElement === document.body || dialog?.contains(this.#host.shadowRoot!.activeElement);
    if (isFocusLost) document.querySelector<HTMLElement>('[data-consent-show]')?.focus();
  }

  render(): TemplateResult {
    const texts = (this.#texts = this.#host.messages.texts as Messages);
    const {declaration, decision, domain, policy, remembers} = this.#consent;
    const close = (): void => this.#host.closePreferences();
    const rejectAll = (): void =>
      this.#decide(choicesFor(deniableKeys(declaration, decision, policy), false));
    // The `close` event is queued, so the preferences may be open again, in a new dialog, when the old one fires it.
    // https://html.spec.whatwg.org/multipage/interactive-elements.html#close-the-dialog
    const onClose = ({target}: Event): void => void ((target as Element).isConnected && close());
    return html`<dialog part="preferences" aria-labelledby="preferences-title" @close=${onClose}>
      <div class="header">
        <h2 part="title" id="preferences-title" tabindex="-1">${texts.preferencesTitle}</h2>
        <button part="button close" class="quiet" aria-label=${texts.close} @click=${close}></button>
      </div>
      <div class="content">
        <p part="text">
          ${fill(texts.preferencesText, {controller: declaration.controller ?? texts.thisSite})}
          ${remembers && navigator.cookieEnabled ? domain && fill(texts.sharedWith, {domain}) : nothing}
          ${safeLink(declaration.privacyPolicy, texts.privacyPolicy)}
        </p>
        ${withNecessary(declaration, policy).map((category) => (this.#isExempt(category.name) ? this.#exemptCategory(category) : this.#category(category)))}
        ${decision?.id ? recordedDecision(decision, texts, rejectAll) : nothing}
      </div>
      <div part="actions">
        <button part="button deny" @click=${rejectAll}>${texts.rejectAll}</button>
        <button part="button grant" @click=${() => this.#decide(choicesFor(declaredKeys(declaration), true))}>
          ${texts.acceptAll}
        </button>
        <button part="button save" class="quiet" @click=${() => this.#decide(this.#draft.choices)}>
          ${texts.saveChoices}
        </button>
      </div>
    </dialog>`;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.shadowRoot!.querySelector('dialog[part=preferences]');
  }

  #isExempt(key: Key): boolean {
    return this.#consent.policy.exempt.includes(key);
  }

  #decide(choices: Choices): void {
    this.#consent.decide(choices, 'preferences');
  }

  #exemptCategory(category: Category): TemplateResult {
    const {title, description} = categoryTexts(category, this.#texts.categories);
    return html`<section part="category">
      <div class="row">
        <h3>${this.#host.messages.isolate(title, !!category.title)}</h3>
        <span class="always">${this.#texts.alwaysActive}</span>
      </div>
      <p class="fine">${this.#host.messages.isolate(description, !!category.description)}</p>
      ${this.#services(category, ({name, title}) => html`<h4>${this.#host.messages.isolate(title ?? name)}</h4>`)}
    </section>`;
  }

  #category(category: Category): TemplateResult {
    const {name} = category;
    const {title, description} = categoryTexts(category, this.#texts.categories);
    const extent = this.#draft.extentOf(name);
    const count = this.#draft.count(name);
    return html`<section part="category" role="group" aria-labelledby="title-${name}">
      <div class="row">
        <h3 id="title-${name}">
          <label for="switch-${name}">${this.#host.messages.isolate(title, !!category.title)}</label>
        </h3>
        ${count.all > 1 ? html`<span id="extent-${name}" class="fine">${formatNumbers(this.#texts.someOn, this.#texts.lang, count)}</span>` : nothing}
        ${this.#switch(name, extent === 'all', extent === 'some', `about-${name}${count.all > 1 ? ` extent-${name}` : ''}`)}
      </div>
      <p class="fine" id="about-${name}">
        ${this.#host.messages.isolate(description, !!category.description)}${optOutNote(name, this.#consent, this.#texts)}
      </p>
      ${this.#services(category, (service) => this.#serviceHeader(service))}
    </section>`;
  }

  #serviceHeader({name, title = name}: Service): TemplateResult {
    if (this.#isExempt(name))
      return html`<h4>${this.#host.messages.isolate(title)}</h4>
        <span class="always">${this.#texts.alwaysActive}</span>`;
    return html`<h4><label for="switch-${name}">${this.#host.messages.isolate(title)}</label></h4>
      ${this.#switch(name, this.#draft.isOn(name), false, `about-${name}`)}`;
  }

  #switch(name: Key, isOn: boolean, isMixed: boolean, describedBy: string): TemplateResult {
    const change = ({target}: Event): void => {
      this.#draft.set(name, (target as HTMLInputElement).checked);
      this.#host.requestUpdate();
    };
    return html`<input
      type="checkbox"
      role="switch"
      part="switch"
      id="switch-${name}"
      name=${name}
      aria-describedby=${describedBy}
      .checked=${isOn}
      .indeterminate=${isMixed}
      @change=${change}
    />`;
  }

  /** The services of a category. `header` renders the name of one, and its switch if it has one. */
  #services(
    {services = []}: Category,
    header: (service: Service) => TemplateResult,
  ): TemplateResult | typeof nothing {
    if (!services.length) return nothing;
    const item = (service: Service): TemplateResult =>
      html`<li part="service">
        <div class="row">${header(service)}</div>
        <p class="fine" id="about-${service.name}">
          ${this.#host.messages.isolate(service.description)}${optOutNote(service.name, this.#consent, this.#texts)}
        </p>
        ${serviceDetails(service, this.#texts, this.#host.messages)}
      </li>`;
    const list = html`<ul>
      ${services.map(item)}
    </ul>`;
    return services.length > MAX_OPEN_SERVICES
      ? html`<details>
          <summary>${plural(this.#texts.services, this.#texts.lang, services.length)}</summary>
          ${list}
        </details>`
      : list;
  }
}
