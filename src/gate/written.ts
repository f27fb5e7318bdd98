declare global {
  interface HTMLScriptElement {
    /** What a released script has written with `document.write` while its turn lasts. @internal */
    output?: string;
  }
}

/**
 * Keeps a page from being erased by code that runs late: what a released script writes is collected, to be put in its
 * place; what others write once the parser has passed is refused. The parser's own scripts write as ever.
 */
export function divertWriting(isPassed: (script: Element) => boolean): void {
  for (const name of ['open', 'write', 'writeln'] as const) {
    const native = document[name] as (...texts: string[]) => Document;
    (document[name] as unknown) = (...texts: string[]) => {
      const script = document.currentScript as HTMLScriptElement | null;
      if (script?.output !== undefined) script.output += name === 'open' ? '' : texts.join('') + (name === 'writeln' ? '\n' : '');
      // The browser itself ignores what an external script writes late.
      else if (script && (script.src || !isPassed(script))) return native.apply(document, texts);
      else console.warn(`lp-consent [write]: document.${name} would erase the page.`, ...texts);
      return document;
    };
  }
}

/** What a script has written until now, as a held template in its place: its scripts run in order like any other's. */
export function takeWritten(script: HTMLScriptElement): HTMLTemplateElement[] {
  const {output} = script;
  delete script.output;
  if (!output) return [];
  const template = document.createElement('template');
  template.dataset.consent = script.dataset.consent;
  template.innerHTML = output;
  script.after(template);
  return [template];
}
