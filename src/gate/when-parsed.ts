/** Resolves once `target` fires an event of this type. */
export function whenFired(target: EventTarget, type: string): Promise<unknown> {
  return new Promise((resolve) => target.addEventListener(type, resolve));
}

/** Resolves once the document is parsed and its deferred scripts have run. */
export function whenParsed(): Promise<unknown> | false {
  return document.readyState === 'loading' && whenFired(document, 'DOMContentLoaded');
}

/** Whether the parser has passed a node. Until then a script's text or a template's content may be incomplete. */
export function isParsed(node: Node | null): boolean {
  while (node && !node.nextSibling) node = node.parentNode;
  return !!node || document.readyState !== 'loading';
}
