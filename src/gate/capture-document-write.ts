import type {CapturedWrite, Internals} from '../store/internals.js';
import {warnLater} from './warn-later.js';
import {isParsing} from './when-parsed.js';

declare global {
  interface HTMLScriptElement {
    /** What a released script has written since it was started. @internal */
    capturedWrites?: CapturedWrite[] | undefined;
  }
}

/**
 * Keeps code that runs late from erasing the page. After parsing, `document.write` replaces the whole document, so what a
 * released script writes is captured, to be inserted behind it, and other late writes are refused. Scripts that the parser
 * runs write as usual. Call it once.
 * https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#document.write()
 */
export function captureDocumentWrite(internals: Internals): void {
  for (const method of ['open', 'write', 'writeln'] as const) {
    const native = document[method] as (...texts: string[]) => Document;
    (document[method] as unknown) = (...texts: string[]) => {
      const script = document.currentScript as HTMLScriptElement | null;
      if (script?.capturedWrites) script.capturedWrites.push([method, ...texts]);
      else if (script && isParsing()) native.apply(document, texts);
      else warnLater(internals, 'write', method);
      return document;
    };
  }
}
