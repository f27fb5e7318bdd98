/**
 * Tell TypeScript your keys once, and every call is checked:
 *
 *     declare module 'lp-consent' { interface Register { key: 'analytics' | 'youtube' } }
 */
export interface Register {}

/** A category or a service, by name: `analytics`, `youtube`. Both share one flat namespace. */
export type Key = Register extends {key: infer K extends string} ? K | 'necessary' : string;

/** Whether a text can be a key: letters A to Z, digits, `_`, `.` and `-`. Visitors read its title instead. */
export function isKey(text: string): text is Key {
  return /^[\w.-]+$/.test(text);
}

/** The keys in a list, as markup (`analytics media`) or the cookie (`analytics+media`) writes it. */
export function parseKeys(list?: string | null): Key[] {
  return list?.match(/[\w.-]+/g) ?? [];
}
