import type {Decision} from '../../core/decision.js';
import type {BannerMessages} from '../../locales/messages.js';
import {confirmationOf, confirmationText, reannounce, type Confirmation} from '../announcement.js';

/** What `<lp-consent>` announces: what became of the last decision, or that the preferences could not be loaded. */
export class Status {
  #confirmation: Confirmation | undefined;
  /** Whether the same confirmation has to be announced again. */
  #isAgain = false;
  /** Whether the preferences could not be loaded. */
  hasFailed = false;

  /** Confirms a decision. */
  confirm(decision: Decision): void {
    const confirmation = confirmationOf(decision);
    this.hasFailed = false;
    this.#isAgain = confirmation === this.#confirmation && !this.#isAgain;
    this.#confirmation = confirmation;
  }

  /** Reports that the preferences could not be loaded. */
  fail(): void {
    this.hasFailed = true;
    this.#confirmation = undefined;
  }

  /** The text to announce; empty where there is nothing to announce. */
  text(texts: BannerMessages, remembers: boolean): string {
    if (this.hasFailed) return texts.notLoaded;
    if (!this.#confirmation) return '';
    const text = confirmationText(texts, this.#confirmation, remembers);
    return this.#isAgain ? reannounce(text, text) : text;
  }
}
