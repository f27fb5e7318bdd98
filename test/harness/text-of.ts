/** A text as a visitor reads it: white space collapsed, and none around it. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The text of a node as a visitor reads it; empty without a node. */
export function textOf(node: Node | null | undefined): string {
  return plain(node?.textContent ?? '');
}
