import type {Decision} from '../core/decision.js';
import type {BannerMessages} from '../locales/messages.js';

/** The texts that confirm a decision, by name. */
export type Confirmation = 'savedAccepted' | 'savedRejected' | 'savedChoices';

/** Which text confirms a decision. */
export function confirmationOf({denied, granted}: Decision): Confirmation {
  if (!denied.length) return 'savedAccepted';
  return granted.length ? 'savedChoices' : 'savedRejected';
}

/** The text that confirms a decision. It adds a note where the browser keeps no cookies (`remembers` is false). */
export function confirmationText(texts: BannerMessages, name: Confirmation, remembers: boolean): string {
  return remembers ? texts[name] : `${texts[name]} ${texts.notRemembered}`;
}

/**
 * Returns `text` so that a live region which shows `previous` announces it, even if both are equal: screen readers announce
 * changes only.
 */
export function reannounce(text: string, previous: string): string {
  return text && text === previous ? `${text}\u00a0` : text;
}
