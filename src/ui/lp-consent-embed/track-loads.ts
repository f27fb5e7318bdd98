/** How long a frame or a script may take before the visitor learns the outcome. */
const EMBED_TIMEOUT_MS = 8000;

/**
 * Follows the frames and scripts in an embed as they load. The result resolves when each frame has loaded, and each script
 * that carries `keyList` as its `data-consent`, or at the next load after `isAwaited` has become false. Frames count as
 * loaded after a timeout; a script that is late or fails rejects.
 */
export function trackLoads(
  host: HTMLElement,
): (keyList: string | undefined, isAwaited: () => boolean) => Promise<void> {
  const loaded = new WeakSet<EventTarget>();
  // `load` does not bubble. A frame that still has `data-src` has only loaded its empty document.
  host.addEventListener(
    'load',
    ({target}) => 'src' in (target as HTMLElement).dataset || loaded.add(target!),
    true,
  );

  return (keyList, isAwaited) => {
    const isReleasedScript = (target: EventTarget | null): target is HTMLScriptElement =>
      target instanceof HTMLScriptElement && target.dataset.consent === keyList;
    const isPending = (element: HTMLElement): boolean =>
      (isReleasedScript(element)
        ? element.matches('[src],[data-src]') && !element.noModule
        : element.localName === 'iframe') && !loaded.has(element);

    const listening = new AbortController();
    const options = {capture: true, signal: listening.signal};
    return new Promise<void>((resolve, reject) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const fail = ({src}: HTMLScriptElement, problem: string): void =>
        reject(new Error(`lp-consent [embed]: ${src} ${problem}. Check the address.`));
      const check = (): void => {
        clearTimeout(timer);
        const candidates = host.querySelectorAll<HTMLElement>('script,iframe:not([data-src])');
        const pending = [...candidates].filter(isPending);
        if (!isAwaited() || !pending[0]) return resolve();
        timer = setTimeout(() => {
          const late =
            isAwaited() && pending.filter(isReleasedScript).find(({type}) => type !== 'text/plain');
          if (late) fail(late, `has not responded after ${EMBED_TIMEOUT_MS / 1000} s`);
          else resolve();
        }, EMBED_TIMEOUT_MS);
      };
      host.addEventListener('load', check, options);
      host.addEventListener(
        'error',
        ({target}) => isReleasedScript(target) && fail(target, 'could not be loaded'),
        options,
      );
      check();
    }).finally(() => listening.abort());
  };
}
