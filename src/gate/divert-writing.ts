/** A call of `document.write`, `writeln` or `open`: which, and with what. */
export type Writing = readonly [name: string, ...texts: string[]];

declare global {
  interface HTMLScriptElement {
    /** What a released script writes while its turn lasts. @internal */
    output?: Writing[] | undefined;
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
      if (script && !isPassed(script)) return native.apply(document, texts);
      if (script?.output) script.output.push([name, ...texts]);
      else console.warn(`lp-consent [write]: document.${name}`, ...texts);
      return document;
    };
  }
}
