import {unclobberedElement} from '../store/unclobbered.js';
import {scriptUrl} from './held.js';

/**
 * What identifies a script although its page renders it again: its place, address, text and data. Not its whole markup, in
 * which frameworks leave classes.
 */
export function identityOf(script: HTMLScriptElement): string {
  // Astro marks the scripts of the pages that it has shown.
  const data = Object.entries(script.dataset).filter(([name]) => name !== 'astroExec');
  const identity = [scriptUrl(script), script.text, ...data.map(String).sort()];
  for (let node: Element | null = script; node; node = unclobberedElement(node).parentElement) {
    const {localName, id} = unclobberedElement(node);
    identity.push(localName + id);
  }
  return identity.join('\n');
}

/** Remembers which scripts have run and were then taken away: by identity, without keeping any node. */
export class RunOnce {
  readonly #gone: string[] = [];

  /** Notes that a script that has run is no longer in the page. */
  leave(identity: string): void {
    this.#gone.push(identity);
  }

  /** Whether a script is one that has left, and so must not run again. */
  hasLeft(identity: string): boolean {
    return this.#gone.includes(identity);
  }

  /** The same, and notes that it is back. Each that has left returns once. */
  return(identity: string): boolean {
    const index = this.#gone.indexOf(identity);
    if (index < 0) return false;
    this.#gone.splice(index, 1);
    return true;
  }
}
