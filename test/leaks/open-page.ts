import {removeFrame} from '../harness/remove-frame.js';
import {until} from '../harness/until.js';
import type {MadePage} from './make-page.js';
import type {PageMessage, Command} from './page-script.js';

/** How long a page may take to load or to reply on a busy machine. */
const PAGE_TIMEOUT_MS = 60_000;

/** An open page of the matrix. The test exchanges messages with it, since a sandboxed page is of another origin. */
export interface OpenPage {
  readonly violations: readonly string[];
  /** The ways that threw, each with the error. */
  readonly failed: ReadonlyMap<string, string>;
  /** Waits until it has loaded so many times: a page that reloads loads again. */
  loaded(times: number): Promise<unknown>;
  /** Waits until the elements are defined. */
  elementsDefined(): Promise<unknown>;
  /** Sends a command. */
  send(command: Command): void;
  /** Sends a command and waits for the reply: the places whose hint has its address. */
  request(command: 'control' | 'report'): Promise<readonly string[]>;
  /** Replaces the page on the server, for its next load. */
  replace(made: MadePage): Promise<void>;
  close(): Promise<void>;
}

/** Opens a page, which the server sends part by part. */
export async function openPage(made: MadePage): Promise<OpenPage> {
  const path = `/__page/leaks/${crypto.randomUUID()}`;
  const violations: string[] = [];
  const failed = new Map<string, string>();
  const done: (readonly string[])[] = [];
  let times = 0;
  let isAsked = false;
  const frame = document.createElement('iframe');

  const listen = ({source, data}: MessageEvent<PageMessage>): void => {
    if (source !== frame.contentWindow) return;
    if (data.cut) void until(async () => (await fetch(path, {method: 'POST'})).status === 204);
    if (data.violation) violations.push(data.violation);
    if (data.failed) failed.set(...data.failed);
    if (data.done) done.push(data.done);
    if (data.asked) isAsked = true;
    if (data.ready) times++;
  };
  addEventListener('message', listen);

  const send = (command: Command): void => frame.contentWindow!.postMessage(command, '*');
  const replace = async (page: MadePage): Promise<void> =>
    void (await fetch('/__page', {method: 'POST', body: JSON.stringify({...page, path})}));

  await replace(made);
  frame.title = 'A page of the matrix';
  frame.style.cssText = 'inline-size: 1024px; block-size: 700px; border: 0; visibility: hidden'; // Not painted, since no test looks at it.
  frame.src = path;
  document.body.append(frame);

  return {
    violations,
    failed,
    loaded: (count) => until(() => times >= count, PAGE_TIMEOUT_MS),
    elementsDefined: () => until(() => isAsked, PAGE_TIMEOUT_MS),
    send,
    request: async (command) => {
      const before = done.length;
      send(command);
      return until(() => done[before], PAGE_TIMEOUT_MS);
    },
    replace,
    close: () => {
      removeEventListener('message', listen);
      return removeFrame(frame);
    },
  };
}
