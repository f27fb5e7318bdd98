import {sendKeys} from '@web/test-runner-commands';
import {computeAccessibleName} from 'dom-accessibility-api';

/** Presses keys one after the other, wherever focus is. Not every driver knows `Space` by that name. */
export async function pressKey(...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({press: key === 'Space' ? ' ' : key});
}

/** The focused element, in any shadow root, as a text: `button Choose`, or `body` if nothing has focus. */
export function focusIn(document: Document): string {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!element) return 'nothing';
  return element.matches('a, button, input, summary, h2')
    ? `${element.localName} ${computeAccessibleName(element)}`
    : element.localName;
}
