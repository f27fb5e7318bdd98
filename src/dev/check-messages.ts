import en from '../locales/en.js';
import {codes} from '../locales/index.js';
import {matchLocale} from '../locales/match-locale.js';
import type {Consent} from '../store/consent.js';

/** Finds what is wrong with the texts that a site gives in the place of ours, and with the languages that it asks for. */
export function checkMessages(
  host: Element,
  {messages}: Consent,
  find: (code: string, problem: string) => void,
): void {
  const json = host.querySelector(':scope > [slot=messages]')?.textContent;
  if (json)
    try {
      JSON.parse(json);
    } catch (error) {
      find(
        'no-json',
        `the texts in <script slot="messages"> are left out. Write them as JSON: {"choose": "Let me choose"}. ${String(error)}`,
      );
    }
  checkTexts(messages ?? {}, en, '', find);

  const {lang} = document.documentElement;
  const fallback = host.getAttribute('fallback-lang');
  const all = ['en', ...codes];
  if (fallback !== null && !matchLocale(fallback, all))
    find(
      'no-language',
      `there are no texts for fallback-lang="${fallback}". Write one of: ${all.join(', ')}.`,
    );
  if (lang && !matchLocale(lang, all) && !fallback)
    find(
      'no-language',
      `there are no texts for <html lang="${lang}">, so visitors read English. Name another language: <lp-consent fallback-lang="fr">.`,
    );
}

/** Compares a site's texts with ours, which have the same names. */
function checkTexts(
  own: object,
  ours: object,
  path: string,
  find: (code: string, problem: string) => void,
): void {
  for (const [name, text] of Object.entries(own)) {
    const place = path + name;
    const our: unknown = ours[name as keyof typeof ours] ?? ('other' in ours ? '' : undefined);
    if (our === undefined)
      find(
        'no-such-text',
        `messages has "${place}", which is left out. The texts are: ${Object.keys(ours).join(', ')}.`,
      );
    else if (typeof text !== typeof our || text === null)
      find(
        'no-text',
        `messages has "${place}", which is left out. Write ${typeof our === 'string' ? 'a text' : `texts by name: ${Object.keys(our as object).join(', ')}`}.`,
      );
    else if (typeof text === 'object') checkTexts(text as object, our as object, `${place}.`, find);
  }
}
