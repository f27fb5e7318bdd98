import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {undecidedKeys} from '../../core/declaration.js';
import {enBanner} from '../../locales/en-banner.js';
import type {BannerMessages} from '../../locales/messages.js';
import type {Consent} from '../../store/consent.js';
import type {DecisionEvent} from '../../store/events.js';
import {reannounce} from '../announcement.js';
import {bannerStyles} from './banner.styles.js';
import {banner} from './banner.js';
import {buttons} from '../buttons.styles.js';
import {ConsentController} from '../consent-controller.js';
import {updateDeclaration} from '../update-declaration.js';
import {MessagesController} from '../messages-controller.js';
import {showModal} from './show-modal.js';
import type {Preferences} from './preferences.js';
import {readMessages} from './read-messages.js';
import {FocusClearanceController} from './focus-clearance-controller.js';
import {confirmationOf, confirmationText} from '../announcement.js';
import {tokens} from '../tokens.styles.js';

/** What is on the screen. */
export type View = 'none' | 'banner' | 'preferences';

/** Where the banner stands. */
export type Placement = 'bottom' | 'bottom-start' | 'bottom-end' | 'top' | 'center';

/**
 * Asks the visitor what the site may use, and lets them change their mind: banner and preferences. Stands first in the
 * body. Its data children `<lp-category>`, `<lp-service>` and `<lp-cookie>` say what is asked for.
 *
 * @tagname lp-consent
 *
 * @attr controller - Who asks: the name of the controller.
 * @attr privacy-policy - Address of the privacy policy.
 * @attr imprint - Address of the imprint.
 * @attr categories - Names of categories, for sites that need no more words: `analytics marketing`.
 *
 * @attr fallback-lang - The language for pages in one that is not among ours. Default English.
 *
 * @slot messages - A `<script type="application/json">` with texts of the site's own in the place of ours.
 * @slot title - The banner's title, instead of the translated question.
 * @slot text - What introduces the purposes, instead of the translated sentence.
 * @slot logo - Stands above the title.
 *
 * @csspart banner - The first layer, a region.
 * @csspart preferences - The second layer, a dialog.
 * @csspart title - The heading of either layer.
 * @csspart text - What either layer says.
 * @csspart actions - The row of buttons.
 * @csspart button - Every button.
 * @csspart grant - "Accept all".
 * @csspart deny - "Reject all".
 * @csspart choose - Opens the preferences from the banner.
 * @csspart save - "Save choices".
 * @csspart withdraw - "Withdraw everything".
 * @csspart close - The X.
 * @csspart category - One category in the preferences.
 * @csspart service - One service in a category.
 * @csspart switch - The switch of a category or a service.
 *
 * @cssprop --lp-consent-surface - Background.
 * @cssprop --lp-consent-text - Text.
 * @cssprop --lp-consent-muted - Secondary text.
 * @cssprop --lp-consent-border - Rules and frames.
 * @cssprop --lp-consent-accent - Buttons.
 * @cssprop --lp-consent-on-accent - Text on buttons.
 * @cssprop --lp-consent-radius - Corners.
 * @cssprop --lp-consent-space - The unit of spacing.
 * @cssprop --lp-consent-shadow - Shadow of both layers.
 * @cssprop --lp-consent-font - Font family.
 * @cssprop --lp-consent-width - Widest extent of the banner's content.
 * @cssprop --lp-consent-layer - `z-index` of the banner.
 * @cssprop --lp-consent-backdrop - What dims the page behind the preferences.
 * @cssprop --lp-consent-focus - Focus ring.
 * @cssprop --lp-consent-duration - Length of transitions.
 * @cssprop --lp-consent-switch - A switch that is on.
 */
export class LpConsent extends LitElement {
  static override properties = {
    view: {reflect: true},
    placement: {reflect: true},
    closeButton: {type: Boolean, reflect: true, attribute: 'close-button'},
    modal: {type: Boolean, reflect: true},
  };
  static override styles = [tokens, buttons, bannerStyles];

  /** What is shown: `none`, `banner` or `preferences`. */
  declare view: View;
  /** Where the banner stands. */
  declare placement: Placement;
  /** Shows an X in the banner that means "refuse all" (Italy), and says so. */
  declare closeButton: boolean;
  /** Makes the banner a dialog that the page waits behind. Escape leaves it without an answer. */
  declare modal: boolean;

  readonly #store = new ConsentController(this, (consent, options) => this.#connect(consent, options));
  /** The texts in the visitor's language. @internal */
  readonly messages = new MessagesController(this, enBanner);
  readonly #markup = new MutationObserver(() => this.#describe());
  #opening: Promise<unknown> | undefined;
  #preferences: Preferences | undefined;
  #status: ReturnType<typeof confirmationOf> | undefined;
  /** Whether the same is said a second time, in a row. */
  #isRepeated = false;
  #hasFailed = false;

  constructor() {
    super();
    this.view = 'none';
    this.placement = 'bottom';
    this.closeButton = false;
    this.modal = false;
    new FocusClearanceController(this);
  }

  /** Has the second layer at hand for a visitor who is about to open it. @internal */
  readonly fetch = (): void => void load().catch(() => {}); // whoever opens it hears of a failure

  /** Shows the preferences, or another view. */
  show(view: View = 'preferences'): void {
    this.view = view;
  }

  /** Hides what is shown; nothing is granted by that. An unanswered banner comes back with the next page. */
  hide(): void {
    this.view = 'none';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#markup.disconnect();
  }

  protected override willUpdate(): void {
    const {consent} = this.#store;
    if (this.view !== 'preferences') {
      this.#preferences?.close();
      this.#opening = this.#preferences = undefined;
    } else if (consent) this.#opening ??= this.#open(consent);
  }

  protected override render(): TemplateResult {
    const {consent} = this.#store;
    const {texts} = this.messages;
    return html`<p role="status" class=${this.#hasFailed ? 'problem' : ''}>${texts && this.#said(texts)}</p>
      ${consent && texts && (this.view === 'banner' || (this.#opening && this.isAsking && !(this.modal && this.#preferences))) ? banner(this, consent, texts) : nothing}
      ${this.#preferences?.render()}`;
  }

  protected override update(changed: PropertyValues): void {
    const hadFocus = this.shadowRoot?.activeElement;
    super.update(changed);
    showModal(this.shadowRoot!.querySelector('dialog[part=banner]'));
    this.#preferences?.open();
    if (!hadFocus || this.shadowRoot?.activeElement) return;
    // Focus must not fall to the body when the layer it was in goes: it stays here, among the first tab stops.
    this.tabIndex = -1;
    this.focus({preventScroll: true});
  }

  #connect(consent: Consent, options: {signal: AbortSignal}): void {
    this.hidden = false; // a site hides its data children from visitors without script
    consent.addEventListener('show', (event) => (event.shown ??= this.#shown()), options);
    consent.addEventListener('decision', (event) => this.#follow(event), options);
    consent.addEventListener('declaration', () => this.#ask(consent), options);
    const begin = (): void => {
      this.#markup.observe(this, {attributes: true, childList: true, subtree: true, characterData: true});
      this.#ask(consent);
    };
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin, options);
    else begin();
  }

  #describe(): void {
    if (!this.#isFirst) return;
    readMessages(this.#store.consent!, this);
    updateDeclaration(this.#store.consent!, this);
  }

  /** Brings the banner up if something of what is declared is not answered. */
  #ask(consent: Consent): void {
    this.#describe();
    if (this.view !== 'preferences') this.view = this.isAsking ? 'banner' : 'none';
    this.requestUpdate();
    void this.updateComplete.then(() => consent.internals.check?.(this));
  }

  /** Only the first element of a page asks. */
  get #isFirst(): boolean {
    return (document.querySelector('lp-consent') ?? this) === this;
  }

  /** Whether there is anything that the visitor has not answered. @internal */
  get isAsking(): boolean {
    const {declaration, decision, policy} = this.#store.consent!;
    return this.#isFirst && undecidedKeys(declaration, decision, policy).length > 0;
  }

  /** Loads the second layer, and what has to be at hand for a withdrawal. */
  async #open(consent: Consent): Promise<void> {
    this.#hasFailed = false;
    try {
      const [{Preferences, en}] = await Promise.all([
        load(),
        consent.internals.loadDeferred().catch(console.warn),
      ]);
      await this.messages.extend(en);
      if (this.view === 'preferences') this.#preferences = new Preferences(this, consent);
      this.requestUpdate();
      await this.updateComplete;
      void consent.internals.check?.(this);
    } catch (error) {
      this.#hasFailed = true;
      this.#status = undefined;
      this.leave();
      throw error;
    }
  }

  /** Leaves the preferences for what was there before; what was not saved is dropped. @internal */
  leave(): void {
    if (this.view === 'preferences') this.view = this.isAsking ? 'banner' : 'none';
  }

  async #shown(): Promise<void> {
    this.show();
    await this.updateComplete;
    await this.#opening;
  }

  /** What is announced: a failure, or what has become of the last answer. */
  #said(texts: BannerMessages): string {
    if (this.#hasFailed) return texts.notLoaded;
    if (!this.#status) return '';
    const words = confirmationText(texts, this.#status, this.#store.consent!.remembers);
    return this.#isRepeated ? reannounce(words, words) : words;
  }

  #follow({decision, via}: DecisionEvent): void {
    this.view = this.isAsking ? 'banner' : 'none';
    this.requestUpdate();
    if (!decision || via === 'tab' || !this.#isFirst) return;
    this.#hasFailed = false;
    const status = confirmationOf(decision);
    this.#isRepeated = status === this.#status && !this.#isRepeated;
    this.#status = status;
  }
}

/** The second layer, which most visitors never need. */
function load(): Promise<typeof import('./preferences.js')> {
  return import('./preferences.js');
}
