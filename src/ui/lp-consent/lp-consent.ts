import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {undecidedKeys} from '../../core/declaration.js';
import {enBanner} from '../../locales/en-banner.js';
import type {Consent} from '../../store/consent.js';
import type {DecisionEvent} from '../../store/events.js';
import {buttons} from '../buttons.styles.js';
import {ConsentController} from '../consent-controller.js';
import {MessagesController} from '../messages-controller.js';
import {tokens} from '../tokens.styles.js';
import {banner} from './banner.js';
import {bannerStyles} from './banner.styles.js';
import {FocusClearanceController} from './focus-clearance-controller.js';
import type {Placement, View} from './host.js';
import {loadPreferences} from './load-preferences.js';
import type {Preferences} from './preferences.js';
import {followMarkup, isFirst, readMarkup} from './read-markup.js';
import {showModal} from './show-modal.js';
import {Status} from './status.js';
import {surfaceStyles} from './surface.styles.js';

export type {Placement, View} from './host.js';

/**
 * Asks the visitor for consent in a banner, and lets them change their choices in the preferences. Place it first in the
 * body. Its data children `<lp-category>`, `<lp-service>` and `<lp-cookie>` declare what the site asks for.
 *
 * @tagname lp-consent
 *
 * @attr controller - Name of the controller, the company that asks.
 * @attr privacy-policy - Address of the privacy policy.
 * @attr imprint - Address of the imprint.
 * @attr categories - Names of the categories, where the standard texts are enough: `analytics marketing`.
 * @attr fallback-lang - Language for pages whose own has no texts. Default English.
 *
 * @slot messages - A `<script type="application/json">` with texts that replace the standard ones.
 * @slot title - Title of the banner. Default: a translated question.
 * @slot text - Introduction to the list of purposes. Default: a translated sentence.
 * @slot logo - Logo above the title.
 *
 * @csspart banner - The banner, a region; with `modal`, a dialog.
 * @csspart preferences - The preferences, a dialog.
 * @csspart title - The heading of the banner and of the preferences.
 * @csspart text - The text of the banner, and the introduction of the preferences.
 * @csspart actions - The row of buttons.
 * @csspart button - Every button.
 * @csspart grant - "Accept all".
 * @csspart deny - "Reject all".
 * @csspart choose - "Choose", which opens the preferences.
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
 * @cssprop --lp-consent-border - Borders.
 * @cssprop --lp-consent-accent - Background and border of buttons.
 * @cssprop --lp-consent-on-accent - Text on buttons.
 * @cssprop --lp-consent-radius - Radius of corners.
 * @cssprop --lp-consent-space - The unit of spacing.
 * @cssprop --lp-consent-shadow - Shadow of the banner and the preferences.
 * @cssprop --lp-consent-font - Font family.
 * @cssprop --lp-consent-width - Maximum width of the banner's content.
 * @cssprop --lp-consent-layer - `z-index` of the banner.
 * @cssprop --lp-consent-backdrop - Backdrop of the preferences and of a modal banner.
 * @cssprop --lp-consent-focus - Focus ring.
 * @cssprop --lp-consent-duration - Duration of transitions.
 * @cssprop --lp-consent-switch - Background of a switch that is on.
 */
export class LpConsent extends LitElement {
  static override properties = {
    view: {reflect: true},
    placement: {reflect: true},
    closeButton: {type: Boolean, reflect: true, attribute: 'close-button'},
    modal: {type: Boolean, reflect: true},
  };
  static override styles = [tokens, buttons, surfaceStyles, bannerStyles];

  /** What is shown: `none`, `banner` or `preferences`. Default `none`. */
  declare view: View;
  /** The banner's position. Default `bottom`. */
  declare placement: Placement;
  /** Adds an X to the banner that rejects everything, and a text that says so. Italy's authority asks for one. */
  declare closeButton: boolean;
  /** Makes the banner a modal dialog. Escape closes it without a decision. */
  declare modal: boolean;

  readonly #store = new ConsentController(this, (consent, options) => {
    const open = async (): Promise<void> => {
      this.show();
      await this.updateComplete;
      await this.#opening;
    };
    this.hidden = false; // sites set `hidden` so that visitors without JavaScript do not see the data children
    consent.addEventListener('show', (event) => (event.shown ??= open()), options);
    consent.addEventListener('decision', (event) => this.#onDecision(event), options);
    consent.addEventListener('declaration', () => this.#ask(consent), options);
    followMarkup(this, consent, options, () => this.#ask(consent));
  });
  /** @internal */
  readonly messages = new MessagesController(this, enBanner);
  readonly #status = new Status();
  #opening: Promise<unknown> | undefined;
  #preferences: Preferences | undefined;

  constructor() {
    super();
    this.view = 'none';
    this.placement = 'bottom';
    this.closeButton = false;
    this.modal = false;
    new FocusClearanceController(this);
  }

  /** Shows the preferences, or another view. */
  show(view: View = 'preferences'): void {
    this.view = view;
  }

  /** Hides the banner and the preferences without a decision. A visitor who has not decided is asked again on the next page. */
  hide(): void {
    this.view = 'none';
  }

  protected override willUpdate(): void {
    if (this.view !== 'preferences') {
      this.#preferences?.close();
      this.#opening = this.#preferences = undefined;
    } else if (this.#store.consent) this.#opening ??= this.#openPreferences(this.#store.consent);
  }

  protected override render(): TemplateResult {
    const {consent} = this.#store;
    const {texts} = this.messages;
    // The banner stays in the page behind the preferences; a modal one gives way to them.
    const isBehind = this.#opening && !(this.modal && this.#preferences);
    const status = texts && consent && this.#status.text(texts, consent.remembers);
    return html`<p role="status" class=${this.#status.hasFailed ? 'problem' : ''}>${status}</p>
      ${consent && texts && (this.view === 'banner' || (isBehind && this.isAsking)) ? banner(this, consent, texts) : nothing}
      ${this.#preferences?.render()}`;
  }

  protected override update(changed: PropertyValues): void {
    const hadFocus = this.shadowRoot?.activeElement;
    super.update(changed);
    showModal(this.shadowRoot!.querySelector('dialog')); // a modal banner or the preferences, never both
    if (!hadFocus || this.shadowRoot?.activeElement) return;
    this.tabIndex = -1; // the surface that had focus is gone; from the body, the next Tab could start anywhere
    this.focus({preventScroll: true});
  }

  /** Shows the banner if anything declared is undecided. Open preferences stay open. */
  #ask(consent: Consent): void {
    readMarkup(this, consent);
    if (this.view !== 'preferences') this.#showBannerOrNone();
    this.requestUpdate();
    void this.updateComplete.then(() => consent.internals.check?.(this));
  }

  /** @internal */
  get isAsking(): boolean {
    const {declaration, decision, policy} = this.#store.consent!;
    return isFirst(this) && undecidedKeys(declaration, decision, policy).length > 0;
  }

  async #openPreferences(consent: Consent): Promise<void> {
    this.#status.hasFailed = false;
    try {
      const preferences = await loadPreferences(this, consent);
      if (this.view === 'preferences') this.#preferences = preferences; // else they were closed in the meantime
      this.requestUpdate();
      await this.updateComplete;
      void consent.internals.check?.(this);
    } catch (error) {
      this.#status.fail();
      this.closePreferences();
      throw error;
    }
  }

  /** @internal */
  closePreferences(): void {
    if (this.view === 'preferences') this.#showBannerOrNone();
  }

  #showBannerOrNone(): void {
    this.view = this.isAsking ? 'banner' : 'none';
  }

  #onDecision({decision, via}: DecisionEvent): void {
    this.#showBannerOrNone();
    this.requestUpdate();
    if (decision && via !== 'tab' && isFirst(this)) this.#status.confirm(decision); // once, where it was made
  }
}
