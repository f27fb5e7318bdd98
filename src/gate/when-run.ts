import {isExecutable, scriptUrl} from './held.js';

/** How long a script whose host does not respond holds up those that wait for the same keys. */
export const SCRIPT_TIMEOUT_MS = 4000;

/** Resolves when a script that was started has run or failed; `undefined` if there is nothing to wait for. */
export function whenRun(script: HTMLScriptElement): Promise<unknown> | undefined {
  if (!scriptUrl(script) || !isExecutable(script.type) || script.noModule) return;
  return new Promise((resolve) => {
    for (const type of ['load', 'error']) script.addEventListener(type, resolve);
  });
}

/**
 * Waits until `ran` resolves, but not forever; `isLate` is called after the timeout. This alone keeps the order: with
 * `async = false`, one host that does not respond would hold up the scripts of every key.
 */
export function withTimeout(ran: Promise<unknown>, isLate: () => void): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(isLate()), SCRIPT_TIMEOUT_MS);
    void ran.then(() => resolve(clearTimeout(timer)));
  });
}
