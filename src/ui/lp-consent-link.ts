import {LitElement, html, type TemplateResult} from 'lit';
import {enBanner as en} from '../locales/en-banner.js';
import {buttons} from './buttons.styles.js';
import {tokens} from './tokens.styles.js';

/**
 * A translated button that opens the preferences.
 *
 * @slot - The button's own words, instead of the translated ones.
 * @csspart button - The button.
 */
export class LpConsentLink extends LitElement {
  static override shadowRootOptions: ShadowRootInit = {mode: 'open', delegatesFocus: true};
  static override styles = [tokens, buttons];

  override connectedCallback(): void {
    super.connectedCallback();
    this.dataset.consentShow = '';
  }

  override render(): TemplateResult {
    return html`<button part="button" class="quiet" data-consent-show lang=${en.lang}><slot>${en.settings}</slot></button>`;
  }
}
