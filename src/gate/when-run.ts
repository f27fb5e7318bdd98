import type {Internals} from '../store/internals.js';
import {scriptUrl} from './release.js';

/** How long a script whose host does not respond holds up those that wait for the same keys. */
export const SCRIPT_TIMEOUT_MS = 4000;

/**
 * Resolves when a script has run or failed, or after a timeout. This alone keeps the order: with `async = false`, one host
 * that does not respond would hold up the scripts of every key.
 */
export function whenRun(script: HTMLScriptElement, internals: Internals): Promise<void> | undefined {
  if (!scriptUrl(script) || script.hasAttribute('async') || script.noModule) return;
  return new Promise<void>((resolve) => {
    const timer = setTimeout(() => {
      void internals.loadDeferred().then(() => internals.warn!('late', scriptUrl(script)), console.warn);
      resolve();
    }, SCRIPT_TIMEOUT_MS);
    for (const type of ['load', 'error']) script.addEventListener(type, () => resolve(clearTimeout(timer)));
  });
}
