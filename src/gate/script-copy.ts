import type {TrustedPolicy} from '../store/internals.js';
import {document} from '../store/unclobbered.js';
import {heldAttribute, isExecutable} from './held.js';

/**
 * Makes the copy of a held script that runs. A script whose `type` changes in place never runs, and neither does a clone
 * of one that `innerHTML` made: both are already started.
 * https://html.spec.whatwg.org/multipage/scripting.html#already-started
 */
export function createCopy(held: HTMLScriptElement, policy: TrustedPolicy): HTMLScriptElement {
  const copy = copyScript(held, policy);
  copy.type = held.dataset.type ?? '';
  const address = heldAttribute(held, 'src');
  if (address) copy.src = policy.createScriptURL(address, held);
  // Inline modules wait for their imports in the order of the page, except in Firefox. There is no event to wait for.
  // https://github.com/whatwg/html/issues/6421
  if (copy.type === 'module' && !copy.src) copy.async = held.hasAttribute('async');
  // A snippet looks for its neighbours, and finds those of the held script.
  for (const name of NEIGHBOURS)
    Object.defineProperty(copy, name, {get: () => held[name], configurable: true});
  copy.capturedWrites = [];
  return copy;
}

const NEIGHBOURS = ['previousSibling', 'previousElementSibling'] as const;

/** Copies a script with its attributes, its text and its nonce. */
export function copyScript(script: HTMLScriptElement, policy: TrustedPolicy): HTMLScriptElement {
  const copy = document.createElement('script');
  for (const name of script.getAttributeNames()) {
    if (name === 'src') copy.src = policy.createScriptURL(name, script);
    else if (/^on\w+$/.test(name)) copy.setAttribute(name, policy.createScript(name, script));
    // Not `setAttribute`, which rejects names that the parser accepts: `@click`
    else copy.setAttributeNode(script.getAttributeNode(name)!.cloneNode() as Attr);
  }
  copy.text = policy.createScript('', script);
  // The attribute is empty once the element is in the document. https://html.spec.whatwg.org/#nonce-attributes
  copy.nonce = script.nonce;
  return copy;
}

/**
 * Makes a copy that has run inert, so that neither a clone nor a router's snapshot of it can run. Types that browsers don't run
 * belong to a library that may still look for them.
 */
export function disarm(copy: HTMLScriptElement): void {
  for (const name of NEIGHBOURS) Reflect.deleteProperty(copy, name);
  delete copy.dataset.consent;
  // The held script has it, and libraries that morph the page find elements by it.
  copy.removeAttribute('id');
  if (isExecutable(copy.type)) copy.type = 'text/plain';
}
