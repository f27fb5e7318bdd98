import {adoptStyles, html, nothing, type TemplateResult} from 'lit';
import {
  answerableKeys,
  askedPart,
  choicesFor,
  declaredKeys,
  withNecessary,
  type Category,
  type Cookie,
  type Service,
} from '../../core/declaration.js';
import type {Choices, Decision} from '../../core/decision.js';
import type {Key} from '../../core/key.js';
import en from '../../locales/en.js';
import {formatNumbers} from '../../locales/format.js';
import {fill, plural} from '../../locales/format.js';
import type {Messages} from '../../locales/messages.js';
import type {Consent} from '../../store/consent.js';
import {categoryTexts} from '../category-texts.js';
import {Draft} from '../../core/draft.js';
import {formatDuration} from '../format-duration.js';
import {safeLink} from '../safe-link.js';
import type {LpConsent} from './lp-consent.js';
import {showModal} from './show-modal.js';
import {preferencesStyles} from './preferences.styles.js';
import {switchStyles} from '../switch.styles.js';
import {optOutNote} from '../opt-out-note.js';

export {en};

/** The second layer: a switch for each category and each service, what each of them does, and what was decided when. */
export class Preferences {
  readonly #host: LpConsent;
  readonly #consent: Consent;
  readonly #draft: Draft;
  #texts: Messages = en;

  /** Begins with what is allowed now. */
  constructor(host: LpConsent, consent: Consent) {
    this.#host = host;
    this.#consent = consent;
    this.#draft = new Draft(askedPart(consent.declaration, consent.policy), (key) => consent.allows(key));
    adoptStyles(host.shadowRoot!, [
      ...(host.constructor as typeof LpConsent).elementStyles,
      switchStyles,
      preferencesStyles,
    ]);
  }

  /** Makes the dialog modal, with focus on its heading. */
  open(): void {
    showModal(this.#dialog);
  }

  /** Closes the dialog, which gives focus back to what opened it; a click in Safari leaves none, so the page's own link has it. */
  close(): void {
    const dialog = this.#dialog;
    dialog?.close();
    const isLost =
      document.activeElement === document.body || dialog?.contains(this.#host.shadowRoot!.activeElement);
    if (isLost) document.querySelector<HTMLElement>('[data-consent-show]')?.focus();
  }

  render(): TemplateResult {
    const texts = (this.#texts = this.#host.messages.texts as Messages);
    const {declaration, decision, domain, policy, remembers} = this.#consent;
    const leave = (): void => this.#host.leave();
    const reject = (): void => this.#decide(choicesFor(answerableKeys(declaration, decision), false));
    // A dialog says that it has closed later than it closes: by then the next one may be open.
    const closed = ({target}: Event): void => void ((target as Element).isConnected && leave());
    return html`<dialog part="preferences" aria-labelledby="preferences-title" @close=${closed}>
      <div class="head">
        <h2 part="title" id="preferences-title" tabindex="-1">${texts.preferencesTitle}</h2>
        <button part="button close" class="quiet" aria-label=${texts.close} @click=${leave}></button>
      </div>
      <div class="words">
        <p part="text">
          ${fill(texts.preferencesText, {controller: declaration.controller ?? texts.thisSite})}
          ${remembers && navigator.cookieEnabled ? domain && fill(texts.sharedWith, {domain}) : nothing}
          ${safeLink(declaration.privacyPolicy, texts.privacyPolicy)}
        </p>
        ${withNecessary(declaration, policy).map((category) => (this.#isExempt(category.name) ? this.#exempt(category) : this.#choosable(category)))}
        ${decision?.id ? this.#decided(decision, reject) : nothing}
      </div>
      <div part="actions">
        <button part="button deny" @click=${reject}>${texts.rejectAll}</button>
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

  #exempt(category: Category): TemplateResult {
    const {title, description} = categoryTexts(category, this.#texts.categories);
    return html`<section part="category">
      <div class="row">
        <h3>${this.#said(title, category.title)}</h3>
        <span class="always">${this.#texts.alwaysActive}</span>
      </div>
      <p class="fine">${this.#said(description, category.description)}</p>
      ${this.#services(category, ({name, title}) => html`<h4>${this.#said(title ?? name)}</h4>`)}
    </section>`;
  }

  #choosable(category: Category): TemplateResult {
    const {name} = category;
    const {title, description} = categoryTexts(category, this.#texts.categories);
    const extent = this.#draft.extentOf(name);
    const count = this.#draft.count(name);
    return html`<section part="category" role="group" aria-labelledby="title-${name}">
      <div class="row">
        <h3 id="title-${name}"><label for="switch-${name}">${this.#said(title, category.title)}</label></h3>
        ${count.all > 1 ? html`<span id="extent-${name}" class="fine">${formatNumbers(this.#texts.someOn, this.#texts.lang, count)}</span>` : nothing}
        ${this.#switch(name, extent === 'all', extent === 'some', `about-${name}${count.all > 1 ? ` extent-${name}` : ''}`)}
      </div>
      <p class="fine" id="about-${name}">
        ${this.#said(description, category.description)}${optOutNote(name, this.#consent, this.#texts)}
      </p>
      ${this.#services(category, (service) => this.#choosableService(service))}
    </section>`;
  }

  #choosableService({name, title = name}: Service): TemplateResult {
    if (this.#isExempt(name))
      return html`<h4>${this.#said(title)}</h4>
        <span class="always">${this.#texts.alwaysActive}</span>`;
    return html`<h4><label for="switch-${name}">${this.#said(title)}</label></h4>
      ${this.#switch(name, this.#draft.isOn(name), false, `about-${name}`)}`;
  }

  #switch(name: Key, isOn: boolean, isMixed: boolean, describedBy: string | typeof nothing): TemplateResult {
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

  /** The services of a category; more than ten are folded away at first. */
  #services(
    {services = []}: Category,
    head: (service: Service) => TemplateResult,
  ): TemplateResult | typeof nothing {
    if (!services.length) return nothing;
    const item = (service: Service): TemplateResult =>
      html`<li part="service">
        <div class="row">${head(service)}</div>
        <p class="fine" id="about-${service.name}">
          ${this.#said(service.description)}${optOutNote(service.name, this.#consent, this.#texts)}
        </p>
        ${this.#details(service)}
      </li>`;
    const list = html`<ul>
      ${services.map(item)}
    </ul>`;
    const count = services.length;
    return count > 10
      ? html`<details>
          <summary>${plural(this.#texts.services, this.#texts.lang, count)}</summary>
          ${list}
        </details>`
      : list;
  }

  #details({name, title = name, provider, policy, cookies = []}: Service): TemplateResult | typeof nothing {
    if (!provider && !policy && !cookies.length) return nothing;
    return html`<details>
      <summary>${this.#texts.details}<span class="hidden">: ${this.#said(title)}</span></summary>
      ${provider ? html`<p>${this.#texts.provider}: ${this.#said(provider)}</p>` : nothing}
      ${policy ? html`<p>${safeLink(policy, fill(this.#texts.providerPolicy, {provider: provider ?? title}))}</p>` : nothing}
      ${
        cookies.length
          ? html`<p>${this.#texts.storedOnDevice}:</p>
              <ul>
                ${cookies.map((entry) => this.#stored(entry))}
              </ul>`
          : nothing
      }
    </details>`;
  }

  #decided({at, id, granted}: Decision, withdraw: () => void): TemplateResult {
    const date = new Intl.DateTimeFormat(this.#texts.lang, {dateStyle: 'long', timeStyle: 'short'}).format(
      at * 1000,
    );
    return html`<div class="decided">
      <p class="fine">${fill(this.#texts.decidedOn, {date})} ${fill(this.#texts.decisionId, {id})}</p>
      ${granted.length ? html`<button part="button withdraw" class="quiet" @click=${withdraw}>${this.#texts.withdrawAll}</button>` : nothing}
    </div>`;
  }

  /** One line of what is stored: its name, where, how long and why. A `storage` that does not exist is not told. */
  #stored({name, purpose, duration, storage, domain}: Cookie): TemplateResult {
    const {storages} = this.#texts;
    const place = storage && Object.hasOwn(storages, storage) ? storages[storage] : '';
    const known = [place, domain, formatDuration(this.#texts, duration)].filter(Boolean);
    const listed = known.map((one, at) => html`${at ? ' · ' : nothing}<bdi>${one}</bdi>`); // no language's commas
    return html`<li>
      <code dir="ltr">${name}</code
      >${listed.length ? html` (${listed})` : nothing}${purpose ? html`: ${this.#said(purpose)}` : nothing}
    </li>`;
  }

  #said(words: string | undefined, own: unknown = words): TemplateResult {
    return this.#host.messages.localized(words, own);
  }
}
