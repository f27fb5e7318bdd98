import {document} from '../store/unclobbered.js';
import {scriptUrl} from './held.js';

/** Resolves once `target` fires an event of this type. */
export function whenFired(target: EventTarget, type: string): Promise<unknown> {
  return new Promise((resolve) => target.addEventListener(type, resolve));
}

/** Whether the parser is still at work. */
export function isParsing(): boolean {
  return document.readyState === 'loading';
}

/** Resolves once the document is parsed and its deferred scripts have run. */
export function whenParsed(): Promise<unknown> | false {
  return isParsing() && whenFired(document, 'DOMContentLoaded');
}

/**
 * Whether the parser has passed the end of an element, so that its text and children are complete. A following node would not
 * prove it, since scripts append where the parser is at work. A script becomes `async` at its end tag if it has no such
 * attribute. https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element
 */
function isComplete(element: Element): boolean {
  if (!isParsing()) return true;
  // Nothing shows the end of these.
  if (/^(template|video|audio|object)$/.test(element.localName)) return false;
  if (!('text' in element)) return true;
  const script = element as HTMLScriptElement;
  if (!script.hasAttribute('async')) return script.async;
  return !!scriptUrl(script) && !script.text;
}

/** Resolves once an element is complete: at the latest when the parser has finished. Deferred scripts have not run by then. */
export function whenComplete(element: Element): Promise<void> | undefined {
  if (isComplete(element)) return;
  return new Promise((resolve) => {
    const check = (): void => {
      if (!isComplete(element)) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(check);
    observer.observe(self.document, {childList: true, subtree: true});
    document.addEventListener('readystatechange', check);
  });
}
