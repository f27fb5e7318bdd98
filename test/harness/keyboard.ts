import {sendKeys} from '@web/test-runner-commands';

/** Presses a key of the keyboard, wherever focus is. */
export async function pressKey(...keys: string[]): Promise<void> {
  for (const press of keys) await sendKeys({press});
}

/** The element that has focus, inside of whatever shadow root it is. */
export function focused(document: Document): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
