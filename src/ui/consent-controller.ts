import type {LitElement, ReactiveController} from 'lit';
import type {Consent} from '../store/consent.js';

/** Connects an element with the running store, whichever of the two is there first. */
export class ConsentController implements ReactiveController {
  consent: Consent | undefined;
  #presence: AbortController | undefined;
  readonly #connected: (consent: Consent, options: {signal: AbortSignal}) => void;

  /** `connected` is told the store, and a signal that ends when the element leaves the page. */
  constructor(host: LitElement, connected: (consent: Consent, options: {signal: AbortSignal}) => void) {
    this.#connected = connected;
    host.addController(this);
  }

  hostConnected(): void {
    const presence = (this.#presence = new AbortController());
    (self.lpConsent ??= []).push((consent) => {
      if (!presence.signal.aborted) this.#connected((this.consent = consent), presence);
    });
  }

  hostDisconnected(): void {
    this.#presence!.abort();
  }
}
