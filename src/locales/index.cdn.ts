import type {BannerMessages} from './messages.js';

/** The codes of all languages but English, separated by spaces. The build inserts it. */
declare const LANGUAGES: string;

/**
 * The same as `locales/index`, for files beside `lp-consent.js` that hold texts without their names
 * (`scripts/pack-locales.js`).
 */
export const codes: readonly string[] = LANGUAGES.split(' ');

export async function load<T extends BannerMessages>(code: string, english: T): Promise<T> {
  const parts = 'saveChoices' in english ? ['', '-more'] : [''];
  const modules = await Promise.all(parts.map((part) => fetchList(`lp-consent-${code}${part}.js`)));
  return unpack(
    modules.flatMap((module) => module.default),
    english,
  );
}

function fetchList(file: string): Promise<{default: []}> {
  const {href} = new URL(file, import.meta.url);
  return import(/* @vite-ignore */ href);
}

/** Gives a list of texts the names of the English ones, whose order it has. Consumes the list. */
function unpack<T extends object>(texts: unknown[], english: T): T {
  const named = Object.entries(english).map(([name, text]: [string, unknown]) => {
    const isGroup = typeof text === 'object' && !('other' in text!);
    return [name, isGroup ? unpack(texts, text!) : texts.shift()];
  });
  return Object.fromEntries(named) as T;
}
