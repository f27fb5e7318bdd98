/** How long one frame or script may take before the visitor is told how it stands, in milliseconds. */
const PATIENCE = 8000;

/** Follows the frames and scripts of an embed as they load. */
export class LoadTracker {
  readonly #host: HTMLElement;
  readonly #there = new WeakSet<EventTarget>();

  constructor(host: HTMLElement) {
    this.#host = host;
    host.addEventListener(
      'load',
      ({target}) => 'src' in (target as HTMLElement).dataset || this.#there.add(target!),
      true,
    );
  }

  /**
   * Waits until each frame has loaded, and each script that was held for `key`, or until nobody waits any more. A frame that
   * takes long is shown as far as it is; a script that does, or fails, is an error.
   */
  all(key: string | undefined, isAwaited: () => boolean): Promise<void> {
    const isOurs = (one: EventTarget | null): one is HTMLScriptElement =>
      one instanceof HTMLScriptElement && one.dataset.consent === key;
    const isOpen = (one: HTMLElement): boolean =>
      (isOurs(one) ? one.matches('[src],[data-src]') && !one.noModule : one.localName === 'iframe') &&
      !this.#there.has(one);
    const watching = new AbortController();
    const {signal} = watching;
    return new Promise<void>((resolve, reject) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const fail = (script: HTMLScriptElement): void =>
        reject(new Error(`lp-consent [embed]: ${script.src}`));
      const check = (): void => {
        clearTimeout(timer);
        const open = [...this.#host.querySelectorAll<HTMLElement>('script,iframe:not([data-src])')].filter(
          isOpen,
        );
        if (!isAwaited() || !open[0]) return resolve();
        timer = setTimeout(() => {
          const late = isAwaited() && open.filter(isOurs).find(({type}) => type !== 'text/plain');
          if (late) fail(late);
          else resolve();
        }, PATIENCE);
      };
      this.#host.addEventListener('load', check, {capture: true, signal});
      this.#host.addEventListener('error', ({target}) => isOurs(target) && fail(target), {
        capture: true,
        signal,
      });
      check();
    }).finally(() => watching.abort());
  }
}
