import type {CapturedWrite, TrustedPolicy} from '../store/internals.js';
import {document} from '../store/unclobbered.js';

/**
 * What a released script has written, as a held template, so that the scripts in it run in order like any other. Under Trusted
 * Types the result is trusted only if every part of it is; anything else is refused.
 */
export function createWritten(
  held: HTMLScriptElement,
  writes: readonly CapturedWrite[],
  policy: TrustedPolicy,
): HTMLTemplateElement {
  const texts = writes.flatMap(([method, ...written]) => {
    if (method === 'open') return [];
    return method === 'writeln' ? [...written, '\n'] : written;
  });
  const isTrusted = texts.every((text) => text === '\n' || self.trustedTypes?.isHTML(text));
  const html = texts.join('');
  const template = document.createElement('template');
  template.dataset.consent = held.dataset.consent;
  template.innerHTML = isTrusted ? policy.createHTML(html) : html;
  return template;
}
