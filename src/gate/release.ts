import type {TrustedPolicy} from '../store/internals.js';

/** What a held element names with `data-` in front: `data-src`, `data-srcset`, … Other `data-` attributes are the site's. */
const LOADING_ATTRIBUTES = /^(src(set|doc)?|href|poster|data)$/;

/**
 * Releases one held element: starts a script, unpacks a template, lets a frame, an image or a link load. Returns the script
 * that runs now or, for a template, what is still held in it and comes next, in order.
 */
export function release(held: Element, policy: TrustedPolicy): HTMLElement[] {
  if (held instanceof HTMLScriptElement) return [run(held, policy)];
  if (held instanceof HTMLTemplateElement) return unpack(held);
  load(held as HTMLElement, policy);
  return [];
}

/** Fetches a held external script before its turn, so that waiting in order costs no time. */
export function prefetch(held: Element): void {
  if (!(held instanceof HTMLScriptElement) || !scriptUrl(held)) return;
  // Prepend: appending would give the node being parsed a next sibling, and `isParsed` would take it for complete.
  document.head.prepend(
    Object.assign(document.createElement('link'), {
      rel: held.dataset.type === 'module' ? 'modulepreload' : 'preload',
      as: 'script',
      nonce: held.nonce,
      integrity: held.integrity,
      crossOrigin: held.crossOrigin,
      referrerPolicy: held.referrerPolicy,
      href: scriptUrl(held),
    }),
  );
}

/** The address of a script, held or not; empty for an inline one. */
export function scriptUrl(script: HTMLScriptElement): string {
  return script.getAttribute('data-src') ?? script.src;
}

/**
 * Replaces a held script with a copy that runs. A script whose `type` changes in place never runs, and neither does a clone
 * of one that `innerHTML` made: both are already started.
 * https://html.spec.whatwg.org/multipage/scripting.html#already-started
 */
function run(held: HTMLScriptElement, policy: TrustedPolicy): HTMLScriptElement {
  const copy = document.createElement('script');
  for (const name of held.getAttributeNames()) {
    if (name === 'src') copy.src = policy.createScriptURL(name, held);
    else if (/^on\w+$/.test(name)) copy.setAttribute(name, policy.createScript(name, held));
    // Not `setAttribute`, which rejects names that the parser accepts: `@click`
    else copy.setAttributeNode(held.getAttributeNode(name)!.cloneNode() as Attr);
  }
  copy.type = held.dataset.type ?? '';
  copy.text = policy.createScript('', held);
  // The attribute is empty once the element is in the document. https://html.spec.whatwg.org/#nonce-attributes
  copy.nonce = held.nonce;
  if (held.dataset.src) copy.src = policy.createScriptURL('data-src', held);
  copy.capturedWrites = [];
  held.replaceWith(copy);
  return copy;
}

/**
 * Replaces a template with its content. The scripts in it stay held for the template's keys until their turn comes, and so
 * does what is held in it for the same keys.
 */
function unpack(template: HTMLTemplateElement): HTMLElement[] {
  const {content} = template;
  const {consent} = template.dataset;
  const next: HTMLElement[] = [];
  for (const element of content.querySelectorAll<HTMLScriptElement>('script,audio,video,[data-consent]')) {
    const {dataset, type} = element;
    if (element.localName === 'script' && /^$|script|module/.test(type)) {
      dataset.type = type;
      dataset.consent = consent;
      element.type = 'text/plain';
    }
    // Media looked for their source in the template, in vain, and Chromium does not let them look again until `load()`.
    // https://html.spec.whatwg.org/multipage/media.html#concept-media-load-algorithm
    if ('load' in element) dataset.consent ??= consent;
    if (dataset.consent === consent) next.push(element);
  }
  template.replaceWith(content);
  return next;
}

/**
 * Makes an element load what its `data-src`, `data-srcset`, `data-href` and the like name, and the `<source>`, `<track>` and
 * `<img>` in it. The element leaves the page meanwhile: session history finds a frame again by its place and loads what was in
 * it, even before consent. https://github.com/whatwg/html/issues/6809
 */
function load(held: HTMLElement, policy: TrustedPolicy): void {
  const place = new Text();
  held.replaceWith(place);
  for (const element of [held, ...held.querySelectorAll<HTMLElement>('source,track,img')]) {
    const {dataset} = element;
    for (const name in dataset) {
      if (!LOADING_ATTRIBUTES.test(name)) continue;
      const isMarkup = name === 'srcdoc';
      element.setAttribute(
        name,
        isMarkup ? policy.createHTML(dataset[name]!) : policy.createScriptURL(`data-${name}`, element),
      );
      delete dataset[name];
    }
  }
  place.replaceWith(held);
  (held as Partial<HTMLMediaElement>).load?.();
}
