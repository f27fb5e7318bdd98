import {LitElement, css, html, type TemplateResult} from 'lit';
import {enBanner} from '../../locales/en-banner.js';
import {buttons} from '../buttons.styles.js';
import {MessagesController} from '../messages-controller.js';
import {tokens} from '../tokens.styles.js';

const floating = css`
  :host([floating]) {
    position: fixed;
    inset: auto auto calc(var(--_space) + env(safe-area-inset-bottom)) var(--_space);
    z-index: calc(
      var(--lp-consent-layer, 2147483000) / 2
    ); /* below the banner, in integers that Firefox still distinguishes */
    border-radius: calc(2 * var(--_radius));
    background: var(--_surface);
    box-shadow: var(--_shadow);
    font-size: 0.875rem;
  }

  :host([floating^='top']) {
    inset-block: calc(var(--_space) + env(safe-area-inset-top)) auto;
  }

  :host([floating$='end']) {
    inset-inline: auto var(--_space);
  }

  :host([floating]) button {
    border-width: 1px;
    border-color: var(--_muted);
    border-radius: inherit;
  }

  @media print {
    :host([floating]) {
      display: none;
    }
  }
`;

/** The corner of the window that a floating link keeps to. */
export type Corner = 'bottom-start' | 'bottom-end' | 'top-start' | 'top-end';

/**
 * A translated button that opens the preferences.
 *
 * @tagname lp-consent-link
 *
 * @attr floating - Keeps the button in a corner of the window: `bottom-start` (the default), `bottom-end`, `top-start` or `top-end`.
 * @slot - Your own label, instead of the translated one.
 * @csspart button - The button.
 */
export class LpConsentLink extends LitElement {
  static override shadowRootOptions: ShadowRootInit = {mode: 'open', delegatesFocus: true};
  static override styles = [tokens, buttons, floating];

  readonly #messages = new MessagesController(this, enBanner);

  override connectedCallback(): void {
    super.connectedCallback();
    this.dataset.consentShow = '';
  }

  override render(): TemplateResult {
    return html`<button part="button" class="quiet" data-consent-show>
      <slot>${this.#messages.texts?.settings}</slot>
    </button>`;
  }
}
