/**
 * Opens real pages, as a visitor does. A page is served with real headers and shown in an iframe of the same origin, where
 * the test can look at it, click in it and read its globals.
 */
import type {Received} from './third-party.js';
import {removeFrame} from './remove-frame.js';
import {until} from './until.js';

/** A page's window, with the names of the third party's scripts in the order in which they have run. */
export type PageWindow = Window & typeof globalThis & {ran?: string[]};

export interface Visit {
  readonly frame: HTMLIFrameElement;
  /** The page's window: the current one, also after a reload. */
  readonly window: PageWindow;
  readonly document: Document;
  /** Resolves when the page has loaded next. Call it before the action that makes the page reload. */
  loaded(): Promise<void>;
  /** Sends the next part of a page in parts, and waits until the page has an element for the selector. */
  proceed(selector?: string): Promise<void>;
  close(): Promise<void>;
}

export interface VisitOptions {
  /** Response headers: `{'Content-Security-Policy': "script-src 'self'"}`. */
  headers?: Record<string, string | string[]>;
  /** The page's path. Default: a new one. */
  path?: string;
  /** What to wait for. A page whose requests get no response is parsed, but never loaded. */
  until?: 'load' | 'parsed' | 'begun';
}

/** The origin of the recording third party: `http://127.0.0.1:PORT`. See `third-party.js` for its responses. */
export const thirdParty = document.querySelector<HTMLMetaElement>('meta[name="third-party"]')?.content ?? '';

/** A new first path segment for the addresses of one test, under which the third party records requests. */
export function newTestId(): string {
  return `t-${crypto.randomUUID().slice(0, 8)}`;
}

/** The requests that have reached the third party under a test's id, in order. */
export async function received(id: string): Promise<Received[]> {
  const response = await fetch(`${thirdParty}/__log/${id}`);
  return response.json();
}

/** Opens a page as a visitor would, and resolves once it has loaded. A page in parts loads as slowly as the test wants. */
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
  await (progress === 'load' ? loaded : progressed(frame, url, progress));

  return {
    frame,
    get window() {
      return frame.contentWindow as PageWindow;
    },
    get document() {
      return frame.contentDocument as Document;
    },
    loaded: () => nextLoad(frame),
    proceed: async (selector) => {
      const send = async (what = ''): Promise<boolean> =>
        (await fetch(url + what, {method: 'POST'})).status === 204;
      await until(() => send());
      if (!selector) return;
      const find = (): Element | null => frame.contentDocument!.querySelector(selector);
      // Firefox sometimes withholds a part until more arrives. After the last part, no comment can follow.
      await until(find, 1000).catch(() => send('?comment'));
      await until(find);
    },
    close: () => removeFrame(frame),
  };
}

function nextLoad(frame: HTMLIFrameElement): Promise<void> {
  return new Promise((resolve) => frame.addEventListener('load', () => resolve(), {once: true}));
}

async function progressed(
  frame: HTMLIFrameElement,
  url: string,
  progress: 'parsed' | 'begun',
): Promise<void> {
  await until(() => frame.contentWindow?.location.pathname === url);
  if (progress === 'parsed') await until(() => frame.contentDocument?.readyState !== 'loading');
}
