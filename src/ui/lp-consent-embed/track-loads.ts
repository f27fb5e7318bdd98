import {isExecutable, isHeld, scriptUrl} from '../../gate/held.js';
import type {Consent} from '../../store/consent.js';

/** How long a frame or a script may take before the visitor learns the outcome. */
const EMBED_TIMEOUT_MS = 8000;

/** Chromium reports a frame that a policy refuses shortly after it has fired `load` for the error page in it. */
const REFUSAL_DELAY_MS = 60;

/**
 * Follows the frames and scripts in an embed as they load. The result resolves when each frame has loaded, and each script
 * that is held for one of `keyLists`, or at the next load after `isAwaited` has become false. Frames count as loaded after a
 * timeout; what is refused by a content security policy rejects, and a script that is late or fails.
 */
export function trackLoads(
  host: HTMLElement,
  store: {readonly consent: Consent | undefined},
): (keyLists: readonly string[], isAwaited: () => boolean) => Promise<void> {
  const loaded = new WeakSet<EventTarget>();
  // `load` does not bubble. A frame that is held has only loaded its empty document.
  host.addEventListener(
    'load',
    ({target}) => (isEmpty(target as Element) ? loaded.delete(target!) : loaded.add(target!)),
    true,
  );

  return (keyLists, isAwaited) => {
    const isOwn = (target: EventTarget | null): target is HTMLScriptElement =>
      keyLists.includes((target as HTMLElement).dataset.consent!);
    /** Whether an element waits for its release, is a frame that loads, or a copy of a script that has not run. */
    const isPending = (element: HTMLElement): boolean => {
      if (isOwn(element) && isHeld(element) && !store.consent?.internals.released?.has(element)) return true;
      if (element.localName === 'iframe') return !isEmpty(element) && !loaded.has(element);
      return isOwn(element) && isRunning(element);
    };
    const pending = (): HTMLScriptElement[] =>
      [...host.querySelectorAll<HTMLScriptElement>('iframe,[data-consent]')].filter(isPending);

    const listening = new AbortController();
    const options = {capture: true, signal: listening.signal};
    return new Promise<void>((resolve, reject) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const fail = (element: HTMLScriptElement, problem: string): void =>
        reject(new Error(`lp-consent [embed]: ${scriptUrl(element)} ${problem}. Check the address.`));
      const handleTimeout = (): void => {
        const late = isAwaited() && pending().find((element) => isOwn(element) && isRunning(element));
        if (late) fail(late, `has not responded after ${EMBED_TIMEOUT_MS / 1000} s`);
        else resolve();
      };
      const check = (): void => {
        clearTimeout(timer);
        if (!isAwaited()) resolve();
        else if (pending()[0]) timer = setTimeout(handleTimeout, EMBED_TIMEOUT_MS);
        else if (host.querySelector('iframe')) timer = setTimeout(resolve, REFUSAL_DELAY_MS);
        else resolve();
      };
      const refuse = ({blockedURI, disposition}: SecurityPolicyViolationEvent): void => {
        const candidates = [...host.querySelectorAll<HTMLScriptElement>('iframe,script')];
        const refused = candidates.find((element) => scriptUrl(element).startsWith(blockedURI));
        if (refused && disposition === 'enforce')
          fail(refused, 'was refused by a content security policy of the page');
      };
      // A copy that has run changes its type.
      const observer = new MutationObserver(check);
      observer.observe(host, {childList: true, subtree: true, attributes: true});
      listening.signal.addEventListener('abort', () => observer.disconnect());
      host.addEventListener('load', check, options);
      host.addEventListener(
        'error',
        ({target}) => isOwn(target) && isRunning(target) && fail(target, 'could not be loaded'),
        options,
      );
      document.addEventListener('securitypolicyviolation', refuse, options);
      check();
    }).finally(() => listening.abort());
  };
}

/** Whether an element is a frame that is held, and so has loaded nothing but its empty document. */
function isEmpty(element: Element): boolean {
  return element.matches('iframe[data-consent]:not([src],[srcdoc])');
}

/** Whether an element is the copy of an external script that has not run yet. */
function isRunning(element: HTMLElement): element is HTMLScriptElement {
  if (!(element instanceof HTMLScriptElement)) return false;
  return (
    !!scriptUrl(element) && !element.noModule && element.type !== 'text/plain' && isExecutable(element.type)
  );
}
