import type {Consent} from '../store/consent.js';
import {document, unclobberedElement} from '../store/unclobbered.js';

/**
 * Opens the preferences when a visitor clicks on something with `data-consent-show`. A click with a modifier key opens a new
 * tab or window as usual, and a link is followed if the preferences cannot be loaded.
 */
export function showOnClick(consent: Consent): void {
  document.addEventListener('click', (event) => {
    const [target] = event.composedPath() as Element[];
    const control = unclobberedElement(target!).closest?.<HTMLAnchorElement>('[data-consent-show]');
    if (!control || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    consent.show().catch(() => {
      if (control.href) location.href = control.href;
    });
  });
}
