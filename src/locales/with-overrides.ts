import type {Overrides} from './messages.js';

/** The texts of a language with a site's own in the place of some. Names that are not ours, and values that are not text, are ignored. */
export function withOverrides<T extends object>(texts: T, own: Overrides<T> | undefined): T {
  if (!own) return texts;
  const entries = Object.entries(texts).map(([name, text]: [string, unknown]) => {
    const override: unknown = own[name as keyof T];
    if (typeof text === 'object') return [name, withOverrides(text!, override as object)];
    return [name, typeof override === 'string' ? override : text];
  });
  return Object.fromEntries(entries) as T;
}
