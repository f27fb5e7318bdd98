import type {BannerMessages} from './messages.js';

/** The codes of all languages but English, with spaces between. The build puts it in. */
declare const LANGUAGES: string;

/** What `locales/index` says, for files beside `lp-consent.js` that hold texts without their names: `scripts/pack-locales`. */
export const codes: readonly string[] = LANGUAGES.split(' ');

export async function load<T extends BannerMessages>(code: string, english: T): Promise<T> {
  const parts = 'saveChoices' in english ? ['', '-more'] : [''];
  const fetched = parts.map((part) => fetchList(`lp-consent-${code}${part}.js`));
  return unpack(
    (await Promise.all(fetched)).flatMap((module) => module.default),
    english,
  );
}

function fetchList(file: string): Promise<{default: []}> {
  const {href} = new URL(file, import.meta.url);
  return import(/* @vite-ignore */ href);
}

/** Gives a list of texts the names of the English ones, whose order it has. Takes them out of the list. */
function unpack<T extends object>(texts: unknown[], like: T): T {
  const named = Object.entries(like).map(([name, text]: [string, unknown]) => [
    name,
    typeof text === 'object' && !('other' in text!) ? unpack(texts, text!) : texts.shift(),
  ]);
  return Object.fromEntries(named) as T;
}
