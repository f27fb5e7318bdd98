import {sourceOf} from './release.js';

/** How long a script that does not answer keeps those of the same key behind it waiting, in milliseconds. */
const PATIENCE = 4000;

/**
 * Waits until a script has run or failed, but not for ever. It alone keeps the order: with `async = false` a script whose
 * host does not answer would hold up those of every key.
 */
export function arrival(script: HTMLScriptElement): Promise<void> | undefined {
  if (!sourceOf(script) || script.hasAttribute('async') || script.noModule) return;
  return new Promise<void>((resolve) => {
    const timer = setTimeout(() => {
      console.warn(`lp-consent [late]: ${sourceOf(script)}`);
      resolve();
    }, PATIENCE);
    for (const type of ['load', 'error']) script.addEventListener(type, () => resolve(clearTimeout(timer)));
  });
}
