import type {CapturedWrite, Internals} from '../store/internals.js';
import {document} from '../store/unclobbered.js';
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
    const page = self.document;
    const native = page[method] as (...texts: string[]) => Document;
    const capture = (...texts: string[]): Document => {
      const script = document.currentScript as HTMLScriptElement | null;
      if (script?.capturedWrites) script.capturedWrites.push([method, ...texts]);
      else if (script && isParsing()) native.apply(page, texts);
      else warnLater(internals, 'write', method);
      return page;
    };
    // Not by assignment, which throws where an element of that name hides the method from every script.
    Reflect.set(page, method, capture);
  }
}
