import type {Plural} from './messages.js';

/** Letters of the scripts that run from right to left. */
const RTL = /[\u0590-\u08ff]/;

/**
 * Fills values into a text: `fill('{count} pages', {count: 3})`. Where the result contains right-to-left letters, each value
 * is isolated, so that it does not reorder the text beside it.
 * https://www.w3.org/International/questions/qa-bidi-unicode-controls
 */
export function fill(text: string, values: object): string {
  const fillIn = (isIsolated: boolean): string =>
    text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
      const value = String(values[name as keyof typeof values] ?? placeholder);
      return isIsolated ? `\u2068${value}\u2069` : value;
    });
  return fillIn(RTL.test(fillIn(false)));
}

/** The plural form of a text that goes with a number, filled with the number as `{count}` and with `values`. */
export function plural(forms: Plural, lang: string, count: number, values: object = {}): string {
  const form = new Intl.PluralRules(lang).select(count);
  return fill(forms[form] ?? forms.other, {count: new Intl.NumberFormat(lang).format(count), ...values});
}

/** Names as a list, as the language writes it. A single name needs no `Intl.ListFormat`, whose first use takes Chromium some 25 ms. */
export function formatList(names: Iterable<string>, lang: string): string {
  const all = [...names];
  return all.length > 1 ? new Intl.ListFormat(lang).format(all) : all.join();
}
