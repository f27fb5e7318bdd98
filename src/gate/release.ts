import type {Trusted} from './trusted.js';

/**
 * Sets one held thing free: has a script run, unpacks a template, lets a frame, an image or a link load.
 * Returns the script that runs now or, of a template, what is still held and comes next, in order.
 */
export function release(held: Element, trusted: Trusted): HTMLElement[] {
  if (held instanceof HTMLScriptElement) return [run(held, trusted)];
  if (held instanceof HTMLTemplateElement) return unpack(held);
  load(held as HTMLElement, trusted);
  return [];
}

/** Fetches a held external script ahead of its turn, so that waiting in order costs no time. */
export function preload(held: Element): void {
  if (!(held instanceof HTMLScriptElement) || !sourceOf(held)) return;
  // Not at the end of the head, where it would make what the parser is amidst look passed, nor where it may be moved.
  document.head.prepend(
    Object.assign(document.createElement('link'), {
      rel: `${held.dataset.type ?? ''}preload`, // or modulepreload
      as: 'script',
      nonce: held.nonce,
      integrity: held.integrity,
      crossOrigin: held.crossOrigin,
      referrerPolicy: held.referrerPolicy,
      href: sourceOf(held),
    }),
  );
}

/** The address of a script, held or not; empty for an inline one. */
export function sourceOf(script: HTMLScriptElement): string {
  return script.getAttribute('data-src') ?? script.src;
}

/** Replaces a held script by a copy that runs: one whose `type` is changed in place never does, nor does a clone of what `innerHTML` made. */
function run(held: HTMLScriptElement, trusted: Trusted): HTMLScriptElement {
  const copy = document.createElement('script');
  for (const name of held.getAttributeNames()) {
    if (name === 'src') copy.src = trusted.createScriptURL(name, held);
    else if (/^on\w+$/.test(name)) copy.setAttribute(name, trusted.createScript(name, held));
    else if (/^[\w-]+$/.test(name)) copy.setAttribute(name, held.getAttribute(name)!);
    else copy.setAttributeNode(held.getAttributeNode(name)!.cloneNode() as Attr); // a name that script cannot set: `@click`
  }
  copy.type = held.dataset.type ?? '';
  copy.text = trusted.createScript('', held);
  copy.nonce = held.nonce; // a property: the attribute is empty by now
  if (held.dataset.src) copy.src = trusted.createScriptURL('data-src', held);
  copy.output = [];
  held.replaceWith(copy);
  return copy;
}

/**
 * Replaces a template by its content. Its scripts stay held, for the template's own keys, until their turn comes, and so
 * does what is held in it for the same keys.
 */
function unpack(template: HTMLTemplateElement): HTMLElement[] {
  const {
    content,
    dataset: {consent},
  } = template;
  const inner = [...content.querySelectorAll<HTMLScriptElement>('script,audio,video,[data-consent]')].filter(
    (element) => {
      const {dataset, type} = element;
      if (element.localName === 'script' && /^$|script|module/.test(type)) {
        dataset.type = type;
        dataset.consent = consent;
        element.type = 'text/plain';
      } else if ('load' in element) dataset.consent ??= consent; // Chromium loads no media that comes out of a template
      return dataset.consent === consent;
    },
  );
  template.replaceWith(content);
  return inner;
}

/**
 * Has an element load what it names in `data-src`, `data-srcset`, `data-href` and their like; `<source>` within it, too.
 * It leaves its place meanwhile: a frame that stands where the parser put it is loaded again by the history, unasked.
 */
function load(held: HTMLElement, trusted: Trusted): void {
  const place = new Text();
  held.replaceWith(place);
  for (const element of [held, ...held.querySelectorAll<HTMLElement>('source,track,img')])
    for (const name in element.dataset)
      if (/^(src|href|poster|data)/.test(name)) {
        element.setAttribute(
          name,
          name === 'srcdoc'
            ? trusted.createHTML(element.dataset[name]!)
            : trusted.createScriptURL(`data-${name}`, element),
        );
        delete element.dataset[name];
      }
  place.replaceWith(held);
  (held as Partial<HTMLMediaElement>).load?.();
}
