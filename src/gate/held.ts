import type {Consent} from '../store/consent.js';

/** The kinds of element that are released. Never `a`: a link loads nothing by itself. */
const KINDS = /^(script|template|iframe|img|picture|source|video|audio|track|object|embed|link)$/;

/** The attributes that make an element load something. The held markup has `data-` or `data-consent-` in front of them. */
export const ADDRESS_ATTRIBUTES = ['src', 'srcset', 'srcdoc', 'href', 'poster', 'data'] as const;

/** Whether an element is of a kind that is released and, if it is a script, inert by its type. */
export function isHeld(element: Element): boolean {
  const {localName} = element;
  if (localName !== 'script') return KINDS.test(localName);
  // An SVG script has no `text`. The type is compared as browsers compare MIME types.
  return 'text' in element && /^\s*text\/plain\s*(;|$)/i.test((element as HTMLScriptElement).type);
}

/** What a held element waits for, as `data-consent` lists it: all of it. Without any it stays held. */
export function conditionsOf(held: Element): string[] {
  return (held.getAttribute('data-consent') ?? '').split(/[\s,]+/).filter(Boolean);
}

/**
 * Whether all conditions are met: `a` is allowed, `a|b` is if one of the two is, `!a` if `a` is denied. What is no
 * key is never met.
 */
export function areMet(conditions: readonly string[], consent: Pick<Consent, 'allows'>): boolean {
  return (
    !!conditions[0] &&
    conditions.every((condition) =>
      condition.split('|').some((key) => /^!?[\w.-]+$/.test(key) && consent.allows(key)),
    )
  );
}

/** The name of the attribute that holds an address back; `undefined` if none does. */
export function heldAttribute(held: Element, name: string): string | undefined {
  return [`data-consent-${name}`, `data-${name}`].find((attribute) => held.hasAttribute(attribute));
}

/** The address of a script, held or not; empty for an inline one. */
export function scriptUrl(script: HTMLScriptElement): string {
  const attribute = heldAttribute(script, 'src');
  return attribute ? script.getAttribute(attribute)! : script.src;
}

/** Whether browsers run scripts of this type. Others are data, or are run by a library. */
export function isExecutable(type: string): boolean {
  return /^\s*(module|(text|application)\/(x-)?(java|ecma)script)?\s*$/i.test(type);
}
