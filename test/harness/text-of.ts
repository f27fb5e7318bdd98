import {plain} from './accessible-name.js';

/** The text of a node as it is read: white space collapsed, and none around it. */
export function textOf(node: Node | null | undefined): string {
  return plain(node?.textContent ?? '');
}
