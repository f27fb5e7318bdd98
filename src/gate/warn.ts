import type {Warning} from '../store/internals.js';
import {SCRIPT_TIMEOUT_MS} from './when-run.js';

/** Prints a warning of the gate in the console. The sentences are in the deferred chunk: few visitors download them. */
export function warn(...[code, place]: Warning): void {
  console.warn(`lp-consent [${code}]: ${code === 'late' ? late(place) : write(place)}`);
}

function late(url: string): string {
  return `${url} has not responded after ${SCRIPT_TIMEOUT_MS / 1000} s, so the next script runs. Check the address.`;
}

function write(method: string): string {
  return (
    `ignored document.${method}(), which would have erased the page. ` +
    'Call it while the script runs, or use DOM methods.'
  );
}
