import type {TrustedPolicy} from '../store/internals.js';
import {document} from '../store/unclobbered.js';
import {ADDRESS_ATTRIBUTES, heldAttribute, isExecutable, isHeld} from './held.js';
import {copyScript} from './script-copy.js';

/** Stand around the content of a template. Libraries that morph the page remove them, and vendors' code does not. */
const START = 'lp-consent';
export const END = '/lp-consent';

/**
 * The content of a template, in a copy that can be inserted, between two comments. Its scripts stay held for the template's conditions until their
 * turn comes, except for those that have conditions of their own.
 */
export function unpack(template: HTMLTemplateElement, policy: TrustedPolicy): DocumentFragment {
  const content = document.importNode(template.content, true);
  for (const script of content.querySelectorAll('script')) {
    // An SVG script cannot be held, and would run at once.
    if (!('text' in script)) {
      (script as Element).setAttribute('type', 'text/plain');
      continue;
    }
    // The text of a clone is not trusted.
    const held = copyScript(script, policy);
    if (isExecutable(script.type)) {
      held.dataset.type = script.type;
      held.dataset.consent ??= template.dataset.consent;
      held.type = 'text/plain';
    }
    script.replaceWith(held);
  }
  content.prepend(new Comment(START));
  content.append(new Comment(END));
  return content;
}

/** What is held in the content of a template for the same keys. */
export function heldWith(template: HTMLTemplateElement, content: DocumentFragment): HTMLElement[] {
  const {consent} = template.dataset;
  const all = [...content.querySelectorAll<HTMLElement>('[data-consent]')];
  return all.filter((element) => isHeld(element) && element.dataset.consent === consent);
}

/** Empties a held element that is a copy of a released one: it has no consent of its own. */
export function empty(held: Element): void {
  if (held.localName === 'template') removeStaleContent(held);
  else if (held.localName !== 'script')
    for (const name of ADDRESS_ATTRIBUTES) {
      const attribute = heldAttribute(held, name);
      if (attribute && held.getAttribute(attribute) === held.getAttribute(name)) held.removeAttribute(name);
    }
}

/**
 * Removes what stands behind a template that is not released: the content of the template that this one is a copy of. A page
 * gets such copies from a router's snapshot, or from `innerHTML`.
 */
export function removeStaleContent(template: Element): void {
  for (const node of contentFrom(template.nextSibling)) node.remove();
}

/**
 * The content of a template, with the comment that starts it and the one that ends it, and with what its scripts have inserted
 * since. Nothing if either is missing.
 */
export function contentFrom(start: ChildNode | null | undefined): ChildNode[] {
  const content = [];
  let depth = 0;
  for (let node = start; node; node = node.nextSibling) {
    const {data} = node as Comment;
    if (data === START) depth++;
    if (!depth) break;
    content.push(node);
    if (data === END && !--depth) return content;
  }
  return [];
}
