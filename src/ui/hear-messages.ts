import type {Consent} from '../store/consent.js';

/** Has the store tell when a site sets texts of its own, which it may do at any time. */
export function hearMessages(consent: Consent): void {
  let {messages} = consent;
  if (Object.getOwnPropertyDescriptor(consent, 'messages')?.set) return;
  Object.defineProperty(consent, 'messages', {
    get: () => messages,
    set(own: typeof messages) {
      messages = own;
      consent.dispatchEvent(new Event('messages'));
    },
  });
}
