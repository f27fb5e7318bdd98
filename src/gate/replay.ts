import type {Consent} from '../store/consent.js';

/**
 * Gives scripts with `data-replay` their `DOMContentLoaded` and `load`, although both are over when they run: what such a
 * script listens for is called right after it has run, what it sets as `window.onload`, too. Others' listeners are not.
 */
export function replay(consent: Consent): void {
  let before: typeof window.onload;
  const isReplayed = (script: EventTarget | null): boolean =>
    script instanceof HTMLScriptElement && 'replay' in script.dataset;

  const callOnload = (): void => {
    const {onload} = window;
    if (!onload || onload === before || !isOver('load')) return;
    before = onload;
    setTimeout(() => onload.call(window, new Event('load')));
  };

  const answerLate = (target: Window | Document): void => {
    const native = target.addEventListener;
    target.addEventListener = (
      type: string,
      listener: EventListenerOrEventListenerObject,
      options?: AddEventListenerOptions | boolean,
    ) => {
      if (!isReplayed(document.currentScript) || !isOver(type))
        return native.call(target, type, listener, options);
      const stage = new EventTarget(); // the page's own listeners must not hear it twice
      stage.addEventListener(type, (event) =>
        'handleEvent' in listener ? listener.handleEvent(event) : listener.call(target, event),
      );
      const fire = (): boolean => stage.dispatchEvent(new Event(type));
      if (type === 'load') setTimeout(fire);
      else queueMicrotask(fire);
    };
  };

  consent.replay = () => {
    before = window.onload;
    if (isOver('load')) setTimeout(callOnload); // an inline script has run by then
    if (Object.hasOwn(document, 'addEventListener')) return;
    [window, document].forEach(answerLate);
    document.addEventListener('load', ({target}) => isReplayed(target) && callOnload(), true); // an external one
  };
}

/** Whether a page fires this event once, and has. */
function isOver(type: string): boolean {
  return type === 'load'
    ? document.readyState === 'complete'
    : type === 'DOMContentLoaded' && document.readyState !== 'loading';
}
