/** Puts values into a text: `fill('{count} pages', {count: 3})`. */
export function fill(text: string, values: object): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name as keyof typeof values]));
}
