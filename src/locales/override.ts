import type {Overrides} from './messages.js';

/** The texts of a language with a site's own in the place of some. What is no text, or stands for none of ours, is left out. */
export function override<T extends object>(texts: T, own: Overrides<T> | undefined): T {
  if (!own) return texts;
  const entries = Object.entries(texts).map(([name, text]: [string, unknown]) => {
    const other: unknown = own[name as keyof T];
    if (typeof text === 'object') return [name, override(text!, other as object)];
    return [name, typeof other === 'string' ? other : text];
  });
  return Object.fromEntries(entries) as T;
}
