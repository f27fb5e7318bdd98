import type {Consent} from '../store/consent.js';
import {document} from '../store/unclobbered.js';

/**
 * Gives scripts with `data-replay` their `DOMContentLoaded` and `load` events, although both are over when they run: the
 * listeners that such a script adds are called right after it has run, and so is what it sets as `window.onload`. Listeners
 * of other scripts are not called again.
 */
export function replayLoadEvents({internals}: Consent): void {
  let previousOnload: typeof window.onload;

  const callOnload = (): void => {
    const {onload} = window;
    if (!onload || onload === previousOnload || !hasFired('load')) return;
    previousOnload = onload;
    setTimeout(() => onload.call(window, new Event('load')));
  };

  internals.replayLoadEvents = () => {
    previousOnload = window.onload;
    // An inline script has run by then. An external one fires its own event.
    if (hasFired('load')) setTimeout(callOnload);
    if (Object.hasOwn(self.document, 'addEventListener')) return;
    callLateListeners(window);
    callLateListeners(self.document);
    document.addEventListener('load', ({target}) => isReplayed(target) && callOnload(), true);
  };
}

/** Calls listeners at once that a script with `data-replay` adds for an event that is over. */
function callLateListeners(target: Window | Document): void {
  const native = target.addEventListener;
  target.addEventListener = (
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: AddEventListenerOptions | boolean,
  ) => {
    if (!isReplayed(document.currentScript) || !hasFired(type)) {
      native.call(target, type, listener, options);
      return;
    }
    // Dispatch on a separate target: on the page's own, the other listeners would run a second time.
    const replay = new EventTarget();
    replay.addEventListener(type, (event) => {
      if ('handleEvent' in listener) listener.handleEvent(event);
      else listener.call(target, event);
    });
    const fire = (): boolean => replay.dispatchEvent(new Event(type));
    // In the order in which the events fire.
    if (type === 'load') setTimeout(fire);
    else queueMicrotask(fire);
  };
}

function isReplayed(script: EventTarget | null): boolean {
  return script instanceof HTMLScriptElement && 'replay' in script.dataset;
}

/** Whether an event that a page fires once has fired. */
function hasFired(type: string): boolean {
  if (type === 'load') return document.readyState === 'complete';
  return type === 'DOMContentLoaded' && document.readyState !== 'loading';
}
