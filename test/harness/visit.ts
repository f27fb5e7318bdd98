/**
 * A visitor's first step: opening a real page. The page is served with real headers and shown in a frame of the same
 * origin, where the test can look at it, click in it and read its globals.
 */
import type {Received} from './third-party.js';
import {removeFrame} from './remove-frame.js';
import {until} from './until.js';

/** What the third party's default scripts leave behind: their names, in the order in which they ran. */
export type PageWindow = Window & typeof globalThis & {ran?: string[]};

export interface Visit {
  readonly frame: HTMLIFrameElement;
  /** The page's window: the present one, also after a reload. */
  readonly window: PageWindow;
  readonly document: Document;
  /** Resolves when the page has loaded next: ask before doing what makes it reload. */
  loaded(): Promise<void>;
  /** Sends the next part of a page that was handed over in parts, and waits for what it brings: a selector. */
  proceed(awaited?: string): Promise<void>;
  close(): Promise<void>;
}

export interface VisitOptions {
  /** Response headers: `{'Content-Security-Policy': "script-src 'self'"}`. */
  headers?: Record<string, string | string[]>;
  /** The page's address; without one it gets a new one. */
  path?: string;
  /** What to wait for. A page that waits for a host which never answers is parsed, but never loaded. */
  until?: 'load' | 'parsed' | 'begun';
}

/** The origin of the recording third party: `http://127.0.0.1:PORT`. See `third-party.js` for what it answers. */
export const thirdParty = document.querySelector<HTMLMetaElement>('meta[name="third-party"]')?.content ?? '';

/** A new first segment for the addresses of one test, under which the third party keeps its record. */
export function newTestId(): string {
  return `t-${crypto.randomUUID().slice(0, 8)}`;
}

/** What has reached the third party under a test's id until now, in order. */
export async function received(id: string): Promise<Received[]> {
  const response = await fetch(`${thirdParty}/__log/${id}`);
  return response.json();
}

/** Opens a page as a visitor would, and resolves once it has loaded. One in parts arrives as slowly as the test wants. */
export async function visit(
  html: string | readonly string[],
  {headers = {}, path, until: progress = 'load'}: VisitOptions = {},
): Promise<Visit> {
  const response = await fetch('/__page', {method: 'POST', body: JSON.stringify({html, headers, path})});
  const {url}: {url: string} = await response.json();

  const frame = document.createElement('iframe');
  frame.title = 'The visited page';
  frame.style.cssText = 'inline-size: 1024px; block-size: 700px; border: 0';
  frame.src = url;
  const loaded = nextLoad(frame);
  document.body.append(frame);
  await (progress === 'load' ? loaded : shown(frame, url, progress));

  return {
    frame,
    get window() {
      return frame.contentWindow as PageWindow;
    },
    get document() {
      return frame.contentDocument as Document;
    },
    loaded: () => nextLoad(frame),
    proceed: async (awaited) => {
      const send = (what = ''): Promise<unknown> =>
        until(async () => (await fetch(url + what, {method: 'POST'})).status === 204);
      await send();
      if (!awaited) return;
      const find = (): Element | null => frame.contentDocument!.querySelector(awaited);
      // Firefox keeps a part back now and then, for as long as nothing follows.
      await until(find, 1000).catch(() => send('?comment'));
      await until(find);
    },
    close: () => removeFrame(frame),
  };
}

function nextLoad(frame: HTMLIFrameElement): Promise<void> {
  return new Promise((resolve) => frame.addEventListener('load', () => resolve(), {once: true}));
}

async function shown(frame: HTMLIFrameElement, url: string, progress: 'parsed' | 'begun'): Promise<void> {
  await until(() => frame.contentWindow?.location.pathname === url);
  if (progress === 'parsed') await until(() => frame.contentDocument?.readyState !== 'loading');
}
