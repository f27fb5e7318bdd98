/**
 * Reads and sets the members of an object as the platform defines them. On `document` and on a form, an element with a name
 * hides the member of that name: `<img name="cookie">`, `<input name="matches">`. The page's own changes of one object (an
 * `createElement` that it has replaced on `document`) are passed over as well; those of the prototype are not.
 * https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem-filter
 */
function unclobbered<T extends object>(getObject: () => T): T {
  const prototype = (): object => Object.getPrototypeOf(getObject()) as object;
  return new Proxy({} as T, {
    get(_, name) {
      const value: unknown = Reflect.get(prototype(), name, getObject());
      return typeof value === 'function' ? value.bind(getObject()) : value;
    },
    // A member that cannot be set, since an element has its name, is left alone.
    set: (_, name, value) => Reflect.set(prototype(), name, value, getObject()) || true,
  });
}

/**
 * `document`, whatever the elements of the page are called. Where a node is wanted, as by an observer, pass `self.document`. On a
 * server its members are `undefined`.
 */
export const document = unclobbered(() => Object(globalThis.document) as Document);

/** An element, or a form whose members no control hides. It is no node: use it to call methods, never to pass it on. */
export function unclobberedElement<T extends Node>(element: T): T {
  return element instanceof HTMLFormElement ? unclobbered(() => element) : element;
}
