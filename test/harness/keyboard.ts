import {sendKeys} from '@web/test-runner-commands';

/** Presses keys of the keyboard one after the other, wherever focus is. Not every driver knows the space bar by its name. */
export async function pressKey(...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({press: key === 'Space' ? ' ' : key});
}

/** The element that has focus, inside of whatever shadow root it is. */
export function focused(document: Document): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
