import type {Decision} from './decision.js';
import {parseKeys} from './key.js';

/** A decision as text. Any other field, form or order is not ours, or belongs to a later version. */
const PATTERN = /^id=([\da-f-]{36})&rev=(\d+)&at=(\d+)&granted=([\w.+-]*)&denied=([\w.+-]*)$/;

/**
 * Everything is denied: what a tool writes that refuses on its user's behalf. It has no id and no date, so it can never
 * grant anything.
 */
const REFUSAL = 'denied=*';

/** Writes a decision as the cookie's text, a query string: `id=…&rev=2&at=1767225600&granted=analytics+media&denied=`. */
export function encode({id, revision, at, granted, denied}: Decision): string {
  if (!id) return REFUSAL;
  return `id=${id}&rev=${revision}&at=${at}&granted=${granted.join('+')}&denied=${denied.join('+')}`;
}

/** Reads a decision from the cookie's text; `undefined` if the text is not in the form that `encode` writes. */
export function decode(text: string): Decision | undefined {
  if (text === REFUSAL) return {id: '', revision: 0, at: 0, granted: [], denied: ['*']};
  const [, id, revision, at, granted, denied] = PATTERN.exec(text) ?? [];
  if (!id) return;
  return {
    id,
    revision: Number(revision),
    at: Number(at),
    granted: parseKeys(granted),
    denied: parseKeys(denied),
  };
}
