import type {Warning} from '../store/internals.js';
import {SCRIPT_TIMEOUT_MS} from './when-run.js';

/** Prints a warning of the gate in the console. The sentences are in the deferred chunk: few visitors download them. */
export function warn(...[code, place]: Warning): void {
  console.warn(`lp-consent [${code}]: ${sentences[code](place)}`);
}

const sentences: Readonly<Record<Warning[0], (place: string) => string>> = {
  late: (url) =>
    `${url} has not responded after ${SCRIPT_TIMEOUT_MS / 1000} s, so the next script runs. Check the address.`,
  write: (method) =>
    `ignored document.${method}(), which would have erased the page. ` +
    'Call it while the script runs, or use DOM methods.',
  nonce: (script) =>
    `${script} stays held, since it has no nonce or another one than the gate. ` +
    'Give both the same, or set data-nonce-optional on the gate.',
  choices: (given) =>
    `decide(${given}) decides nothing. Pass an object: lpConsent.decide({analytics: true, marketing: false}).`,
};
