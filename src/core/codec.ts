import type {Decision} from './decision.js';
import {keysIn} from './key.js';

/** What a decision looks like as text; any other field, form or order is not ours, or a later version's. */
const FORM = /^id=([\da-f-]{36})&rev=(\d+)&at=(\d+)&granted=([\w.+-]*)&denied=([\w.+-]*)$/;

/** Everything is denied: what a tool writes by hand that answers for its visitor. It has no id and no date, and so grants nothing. */
const REFUSAL = 'denied=*';

/** A decision as the cookie's text: a query string, `id=…&rev=2&at=1767225600&granted=analytics+media&denied=`. */
export function encode({id, revision, at, granted, denied}: Decision): string {
  return !id
    ? REFUSAL
    : `id=${id}&rev=${revision}&at=${at}&granted=${granted.join('+')}&denied=${denied.join('+')}`;
}

/** The decision that a cookie's text says, or none if it is not in our form. */
export function decode(text: string): Decision | undefined {
  if (text === REFUSAL) return {id: '', revision: 0, at: 0, granted: [], denied: ['*']};
  const [, id, rev, at, granted, denied] = FORM.exec(text) ?? [];
  if (id) return {id, revision: +rev!, at: +at!, granted: keysIn(granted), denied: keysIn(denied)};
}
