import type {LitElement, ReactiveController} from 'lit';
import {bannerSize} from './page.styles.js';

/**
 * Keeps the banner from covering the focused element. The page scrolls with padding as high as the banner. Where scrolling
 * cannot help (a fixed bar in the page, the very start of the page), the banner moves to the opposite edge: the host
 * gets the attribute `displaced`. https://www.w3.org/TR/WCAG22/#focus-not-obscured-minimum
 */
export class FocusClearanceController implements ReactiveController {
  readonly #host: LitElement;
  /** Missing in jsdom. */
  readonly #resizes =
    globalThis.ResizeObserver &&
    new ResizeObserver(([entry]) => {
      const {height} = entry!.target.getBoundingClientRect();
      bannerSize.styleSheet?.replaceSync(`:root{--_banner-size:${height}px}`);
    });
  #banner: Element | null = null;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('focusin', this.#uncover);
  }

  hostDisconnected(): void {
    document.removeEventListener('focusin', this.#uncover);
  }

  hostUpdated(): void {
    // A modal banner is a dialog: the page behind it is inert, so nothing there takes focus.
    const banner = this.#host.shadowRoot!.querySelector('section[part=banner]');
    if (banner === this.#banner) return;
    this.#banner = banner;
    this.#resizes?.disconnect();
    if (banner) this.#resizes?.observe(banner);
    else this.#host.removeAttribute('displaced');
  }

  /** Moves the banner if it still covers the focused element once the browser has scrolled, in the next frame. */
  readonly #uncover = ({target}: Event): void =>
    void requestAnimationFrame(() => {
      if (!this.#banner || target === this.#host) return;
      const banner = this.#banner.getBoundingClientRect();
      const {top, bottom, left, right} = (target as Element).getBoundingClientRect();
      const isCovered =
        top < banner.bottom && bottom > banner.top && left < banner.right && right > banner.left;
      const fitsBeside = bottom - top < innerHeight - banner.height;
      if (isCovered && fitsBeside) this.#host.toggleAttribute('displaced');
    });
}
