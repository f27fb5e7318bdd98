/** What a screen reader calls a control: its label, or what it says. */
export function accessibleName(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label) return label;
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const root = element.getRootNode() as Document | ShadowRoot;
  const labels = ids.length
    ? ids.map((id) => root.getElementById(id))
    : [...((element as HTMLInputElement).labels ?? [])];
  return plain((labels.length ? labels : [element]).map((one) => one?.textContent).join(' '));
}

/** A text as it is read: without the line breaks and indents of the source. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
