import {removeFrame} from '../harness/remove-frame.js';
import {until} from '../harness/until.js';
import type {MadePage} from './make-page.js';
import type {Said, Wanted} from './page-script.js';

/** A page of everything may take its time on a busy machine, and its test gives it that. In milliseconds. */
const PATIENCE = 25_000;

/** A page of the matrix in the hands of the test, which talks with it by messages alone: the page may be of another origin. */
export interface OpenPage {
  readonly violations: readonly string[];
  /** The ways that did not work in it, and why. */
  readonly failed: ReadonlyMap<string, string>;
  /** Waits until it has arrived so many times: a page that is loaded anew arrives again. */
  arrived(times: number): Promise<unknown>;
  /** Waits until the visitor is asked. */
  asked(): Promise<unknown>;
  /** Wants something of it. */
  want(wanted: Wanted): void;
  /** The same, and waits for it. Gives back the places whose hint names its address. */
  ask(wanted: 'control' | 'report'): Promise<readonly string[]>;
  /** Puts another page in its stead, for the next time it is loaded. */
  exchange(made: MadePage): Promise<void>;
  close(): Promise<void>;
}

/** Opens a page, and has it arrive part by part. */
export async function openPage(made: MadePage): Promise<OpenPage> {
  const path = `/__page/leaks/${crypto.randomUUID()}`;
  const violations: string[] = [];
  const failed = new Map<string, string>();
  const done: (readonly string[])[] = [];
  let times = 0;
  let isAsked = false;
  const frame = document.createElement('iframe');

  const listen = ({source, data}: MessageEvent<Said>): void => {
    if (source !== frame.contentWindow) return;
    if (data.cut) void until(async () => (await fetch(path, {method: 'POST'})).status === 204);
    if (data.violation) violations.push(data.violation);
    if (data.failed) failed.set(...data.failed);
    if (data.done) done.push(data.done);
    if (data.asked) isAsked = true;
    if (data.ready) times++;
  };
  addEventListener('message', listen);

  const want = (wanted: Wanted): void => frame.contentWindow!.postMessage(wanted, '*');
  const exchange = async (page: MadePage): Promise<void> =>
    void (await fetch('/__page', {method: 'POST', body: JSON.stringify({...page, path})}));

  await exchange(made);
  frame.title = 'A page of the matrix';
  frame.style.cssText = 'inline-size: 1024px; block-size: 700px; border: 0; visibility: hidden'; // what nobody looks at is not painted
  frame.src = path;
  document.body.append(frame);

  return {
    violations,
    failed,
    arrived: (wanted) => until(() => times >= wanted, PATIENCE),
    asked: () => until(() => isAsked, PATIENCE),
    want,
    ask: async (wanted) => {
      const before = done.length;
      want(wanted);
      return until(() => done[before], PATIENCE);
    },
    exchange,
    close: () => {
      removeEventListener('message', listen);
      return removeFrame(frame);
    },
  };
}
