import {LitElement, css, html} from 'lit';

/** Replaces our banner: the text of `bare`, and none of the banner's features. */
class Alone extends LitElement {
  static styles = css`
    section {
      position: fixed;
      inset: auto 0 0;
      padding: 1rem;
      background: #fff;
      color: #000;
      border-top: 1px solid;
    }
  `;

  render() {
    return html`<section part="banner" role="region" aria-label="Cookies">
      <p>May we store and read data on your device?</p>
      <button part="deny">Reject</button> <button part="grant">Accept</button>
    </section>`;
  }
}

customElements.define('lp-consent', Alone);
