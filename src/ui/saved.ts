import type {Decision} from '../core/decision.js';
import type {BannerMessages} from '../locales/messages.js';

/** The name of the text that says what a decision has saved. */
export function saved({denied, granted}: Decision): 'savedAccepted' | 'savedRejected' | 'savedChoices' {
  return denied.length ? (granted.length ? 'savedChoices' : 'savedRejected') : 'savedAccepted';
}

/** What a decision has saved, in words to announce; and whether the browser keeps it. */
export function savedIn(texts: BannerMessages, name: ReturnType<typeof saved>, remembers: boolean): string {
  return remembers ? texts[name] : `${texts[name]} ${texts.notRemembered}`;
}
