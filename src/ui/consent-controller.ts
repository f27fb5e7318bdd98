import type {LitElement, ReactiveController} from 'lit';
import type {Consent} from '../store/consent.js';

/** Connects an element with the running store, whichever of the two exists first. */
export class ConsentController implements ReactiveController {
  /** The store; `undefined` until the gate has started. */
  consent: Consent | undefined;
  #connection: AbortController | undefined;
  readonly #onConnect: (consent: Consent, options: {signal: AbortSignal}) => void;

  /**
   * `onConnect` runs each time the element enters the page, once the store is running. Its second argument is for the
   * listeners that it adds: the signal aborts when the element leaves the page.
   */
  constructor(host: LitElement, onConnect: (consent: Consent, options: {signal: AbortSignal}) => void) {
    this.#onConnect = onConnect;
    host.addController(this);
  }

  hostConnected(): void {
    const connection = (this.#connection = new AbortController());
    (self.lpConsent ??= []).push((consent) => {
      // Nothing can be taken out of the queue, so the element may have left the page by now.
      if (!connection.signal.aborted) this.#onConnect((this.consent = consent), connection);
    });
  }

  hostDisconnected(): void {
    this.#connection!.abort();
  }
}
