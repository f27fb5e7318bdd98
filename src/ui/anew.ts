/** Words that are announced also where they are the same as `before`: an equal text would change nothing, and go unheard. */
export function anew(words: string, before: string): string {
  return words && words === before ? `${words}\u00a0` : words;
}
