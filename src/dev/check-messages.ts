import en from '../locales/en.js';
import {codes} from '../locales/index.js';
import {matchLocale} from '../locales/match-locale.js';
import type {Consent} from '../store/consent.js';
import type {Report} from './report.js';

/** Reports what is wrong with the texts that a site overrides, and with the languages that it asks for. */
export function checkMessages(host: Element, {messages}: Consent, report: Report): void {
  checkJson(host, report);
  checkTexts(messages ?? {}, en, '', report);
  checkLanguages(host, report);
}

function checkJson(host: Element, report: Report): void {
  const json = host.querySelector(':scope > [slot=messages]')?.textContent;
  if (!json) return;
  try {
    JSON.parse(json);
  } catch (error) {
    report(
      'no-json',
      `the texts in <script slot="messages"> are ignored, because they are not valid JSON (${String(error)}). ` +
        'Write them like this: {"choose": "Let me choose"}.',
    );
  }
}

function checkLanguages(host: Element, report: Report): void {
  const {lang} = document.documentElement;
  const fallback = host.getAttribute('fallback-lang');
  const known = ['en', ...codes];
  if (fallback !== null && !matchLocale(fallback, known))
    report(
      'no-language',
      `there are no texts for fallback-lang="${fallback}", so it is ignored. Use one of: ${known.join(', ')}.`,
    );
  if (lang && !matchLocale(lang, known) && !fallback)
    report(
      'no-language',
      `there are no texts for <html lang="${lang}">, so visitors read English. ` +
        'Name another language, such as <lp-consent fallback-lang="fr">.',
    );
}

/** Compares a site's texts with the library's, which have the same names. */
function checkTexts(texts: object, defaults: object, path: string, report: Report): void {
  for (const [name, text] of Object.entries(texts)) {
    const place = path + name;
    // Plural forms and the like can have more names than English has.
    const original: unknown =
      defaults[name as keyof typeof defaults] ?? ('other' in defaults ? '' : undefined);
    if (original === undefined)
      report(
        'no-such-text',
        `messages has "${place}", which is ignored, because there is no text of that name. ` +
          `Use one of: ${Object.keys(defaults).join(', ')}.`,
      );
    else if (typeof text !== typeof original || text === null)
      report(
        'no-text',
        `messages has "${place}", which is ignored, because it has the wrong type. ` +
          `Write ${typeof original === 'string' ? 'a text' : `an object with texts: ${Object.keys(original as object).join(', ')}`}.`,
      );
    else if (typeof text === 'object') checkTexts(text as object, original as object, `${place}.`, report);
  }
}
