import type {Writing} from './divert-writing.js';
import type {Trusted} from './trusted.js';

/**
 * Puts what a released script has written in its place, as a held template: its scripts run in order like any other's.
 * Under Trusted Types what is put together from trusted texts alone is trusted again, and anything else is refused.
 */
export function putWritten(
  script: HTMLScriptElement,
  output: readonly Writing[],
  trusted: Trusted,
): HTMLTemplateElement[] {
  const {trustedTypes} = self as {trustedTypes?: {isHTML(text: unknown): boolean}};
  const texts = output.flatMap(([name, ...said]) =>
    name === 'open' ? [] : name === 'writeln' ? [...said, '\n'] : said,
  );
  const isTrusted = trustedTypes && texts.every((text) => text === '\n' || trustedTypes.isHTML(text));
  const html = texts.join('');
  const template = document.createElement('template');
  template.dataset.consent = script.dataset.consent;
  template.innerHTML = isTrusted ? trusted.createHTML(html) : html;
  script.after(template);
  return [template];
}
