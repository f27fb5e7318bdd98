import {sendKeys} from '@web/test-runner-commands';
import {computeAccessibleName} from 'dom-accessibility-api';

/** Presses keys of the keyboard one after the other, wherever focus is. Not every driver knows the space bar by its name. */
export async function pressKey(...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({press: key === 'Space' ? ' ' : key});
}

/** Where focus is, in whatever shadow root, in words: `button Choose`, or `body` where it is nowhere. */
export function focusIn(document: Document): string {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!element) return 'nothing';
  return element.matches('a, button, input, summary, h2')
    ? `${element.localName} ${computeAccessibleName(element)}`
    : element.localName;
}
