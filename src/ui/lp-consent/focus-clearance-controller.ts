import type {LitElement, ReactiveController} from 'lit';
import {pageStyles} from './page.styles.js';

/**
 * Sees to it that the banner hides nothing that has focus: the page scrolls with room for as much as the banner covers at
 * present and, where scrolling does not help (a bar of the page's own that stays at its edge, the page's very start), the
 * banner steps aside to the other edge.
 */
export class FocusClearanceController implements ReactiveController {
  readonly #host: LitElement;
  readonly #size = new ResizeObserver(([entry]) => {
    const [rule] = (pageStyles.styleSheet!.cssRules[0] as CSSMediaRule).cssRules;
    (rule as CSSStyleRule).style.setProperty('--_room', `${entry!.target.getBoundingClientRect().height}px`);
  });
  #banner: Element | null = null;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('focusin', this.#stepAside);
  }

  hostDisconnected(): void {
    document.removeEventListener('focusin', this.#stepAside);
  }

  hostUpdated(): void {
    const banner = this.#host.shadowRoot!.querySelector('section');
    if (banner === this.#banner) return;
    this.#banner = banner;
    this.#size.disconnect();
    if (banner) this.#size.observe(banner);
    else this.#host.removeAttribute('aside');
  }

  readonly #stepAside = ({target}: Event): void =>
    void requestAnimationFrame(() => {
      // the browser has scrolled by then
      if (!this.#banner || target === this.#host) return;
      const covered = this.#banner.getBoundingClientRect();
      const {top, bottom, left, right} = (target as Element).getBoundingClientRect();
      const isMet =
        top < covered.bottom && bottom > covered.top && left < covered.right && right > covered.left;
      if (isMet && bottom - top < innerHeight - covered.height) this.#host.toggleAttribute('aside');
    });
}
