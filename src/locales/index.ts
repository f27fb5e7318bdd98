import type {BannerMessages, Messages} from './messages.js';

const locales: Readonly<Record<string, () => Promise<{readonly default: Messages}>>> = {
  'ar': () => import('./ar.js'),
  'be': () => import('./be.js'),
  'bg': () => import('./bg.js'),
  'bs': () => import('./bs.js'),
  'ca': () => import('./ca.js'),
  'cs': () => import('./cs.js'),
  'cy': () => import('./cy.js'),
  'da': () => import('./da.js'),
  'de': () => import('./de.js'),
  'el': () => import('./el.js'),
  'es': () => import('./es.js'),
  'et': () => import('./et.js'),
  'eu': () => import('./eu.js'),
  'fa': () => import('./fa.js'),
  'fi': () => import('./fi.js'),
  'fr': () => import('./fr.js'),
  'ga': () => import('./ga.js'),
  'gl': () => import('./gl.js'),
  'he': () => import('./he.js'),
  'hr': () => import('./hr.js'),
  'hu': () => import('./hu.js'),
  'is': () => import('./is.js'),
  'it': () => import('./it.js'),
  'ja': () => import('./ja.js'),
  'ko': () => import('./ko.js'),
  'lb': () => import('./lb.js'),
  'lt': () => import('./lt.js'),
  'lv': () => import('./lv.js'),
  'mk': () => import('./mk.js'),
  'mt': () => import('./mt.js'),
  'nb': () => import('./nb.js'),
  'nl': () => import('./nl.js'),
  'nn': () => import('./nn.js'),
  'pl': () => import('./pl.js'),
  'pt': () => import('./pt.js'),
  'pt-BR': () => import('./pt-BR.js'),
  'ro': () => import('./ro.js'),
  'sk': () => import('./sk.js'),
  'sl': () => import('./sl.js'),
  'sq': () => import('./sq.js'),
  'sr': () => import('./sr.js'),
  'sr-Latn': () => import('./sr-Latn.js'),
  'sv': () => import('./sv.js'),
  'tr': () => import('./tr.js'),
  'uk': () => import('./uk.js'),
  'zh-Hans': () => import('./zh-Hans.js'),
  'zh-Hant': () => import('./zh-Hant.js'),
};

/** The languages that can be loaded, as BCP 47 tags. English is not among them: it comes with the elements. */
export const codes: readonly string[] = Object.keys(locales);

/** Loads the texts of a language from `codes`, at least those that `english` has. Rejects if they cannot be fetched. */
export async function load<T extends BannerMessages>(code: string, _english: T): Promise<T> {
  return (await locales[code]!()).default as BannerMessages as T;
}
