import type {Writing} from './divert-writing.js';

/**
 * Puts what a released script has written in its place, as a held template: its scripts run in order like any other's.
 * One text alone stays what it is, for it may be a `TrustedHTML`.
 */
export function putWritten(script: HTMLScriptElement, output: readonly Writing[]): HTMLTemplateElement[] {
  const texts = output.flatMap(([name, ...said]) => (name === 'open' ? [] : name === 'writeln' ? [...said, '\n'] : said));
  const template = document.createElement('template');
  template.dataset.consent = script.dataset.consent;
  template.innerHTML = texts.length === 1 ? texts[0]! : texts.join('');
  script.after(template);
  return [template];
}
