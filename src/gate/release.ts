/**
 * Sets one held thing free: has a script run, unpacks a template, lets a frame, an image or a link load.
 * Returns the script that runs now or, of a template, those that are still held and have to run next, in order.
 */
export function release(held: Element): HTMLScriptElement[] {
  if (held instanceof HTMLScriptElement) return [run(held)];
  if (held instanceof HTMLTemplateElement) return unpack(held);
  load(held as HTMLElement);
  return [];
}

/** Fetches a held external script ahead of its turn, so that waiting in order costs no time. */
export function preload(held: Element): void {
  if (!(held instanceof HTMLScriptElement) || !sourceOf(held)) return;
  const {nonce, integrity, crossOrigin, referrerPolicy, dataset} = held;
  const rel = `${dataset.type ?? ''}preload`; // or modulepreload
  const link = document.createElement('link');
  document.head.append(Object.assign(link, {rel, as: 'script', nonce, integrity, crossOrigin, referrerPolicy, href: sourceOf(held)}));
}

/** The address of a script, held or not; empty for an inline one. */
export function sourceOf({dataset, src}: HTMLScriptElement): string {
  return dataset.src ?? src;
}

/** Replaces a held script by a copy that runs, for a script whose `type` is changed in place never does. */
function run(held: HTMLScriptElement): HTMLScriptElement {
  const copy = held.cloneNode(true) as HTMLScriptElement; // with its nonce, which is a property and no attribute
  copy.type = held.dataset.type ?? '';
  if (held.dataset.src) copy.src = held.dataset.src;
  held.replaceWith(copy);
  return copy;
}

/** Replaces a template by its content. Its scripts stay held, for the template's own keys, until their turn comes. */
function unpack(template: HTMLTemplateElement): HTMLScriptElement[] {
  const content = document.importNode(template.content, true);
  const scripts = [...content.querySelectorAll('script')].filter(
    ({type}) => /^$|script|module/.test(type),
  );
  for (const script of scripts) {
    script.dataset.type = script.type;
    script.dataset.consent = template.dataset.consent;
    script.type = 'text/plain';
  }
  template.replaceWith(content);
  return scripts;
}

/** Has an element load what it names in `data-src`, `data-srcset`, `data-href` and their like; `<source>` within it, too. */
function load(held: HTMLElement): void {
  for (const element of [held, ...held.querySelectorAll<HTMLElement>('source,track,img')])
    for (const [name, value] of Object.entries(element.dataset))
      if (/^(src|href|poster|data)/.test(name)) {
        element.setAttribute(name, value!);
        delete element.dataset[name];
      }
  (held as Partial<HTMLMediaElement>).load?.();
}
