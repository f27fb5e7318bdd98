import type {Decision} from '../core/decision.js';
import type {BannerMessages} from '../locales/messages.js';

/** The names of the texts that confirm a decision. */
export type Confirmation = 'savedAccepted' | 'savedRejected' | 'savedChoices';

/** The name of the text that confirms a decision. */
export function confirmationOf({denied, granted}: Decision): Confirmation {
  if (!denied.length) return 'savedAccepted';
  return granted.length ? 'savedChoices' : 'savedRejected';
}

/** The text that confirms a decision, and that the browser does not keep it where that is so. */
export function confirmationText(texts: BannerMessages, name: Confirmation, remembers: boolean): string {
  return remembers ? texts[name] : `${texts[name]} ${texts.notRemembered}`;
}

/** Makes a text differ from `previous`: a live region that is set to the same text again is not announced. */
export function reannounce(text: string, previous: string): string {
  return text && text === previous ? `${text}\u00a0` : text;
}
