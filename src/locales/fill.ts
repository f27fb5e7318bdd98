import type {Plural} from './messages.js';

/** Letters of the scripts that run from right to left. */
const RTL = /[\u0590-\u08ff]/;

/**
 * Puts values into a text: `fill('{count} pages', {count: 3})`. Where one of them runs from right to left, each value is
 * kept apart, so that it does not turn what stands beside it. https://www.w3.org/International/questions/qa-bidi-unicode-controls
 */
export function fill(text: string, values: object): string {
  const put = (isolated: boolean): string =>
    text.replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = String(values[name as keyof typeof values] ?? place);
      return isolated ? `\u2068${value}\u2069` : value;
    });
  return put(RTL.test(put(false)));
}

/** The form of a text that goes with a number, filled with it as `{count}` and with `values`. */
export function plural(forms: Plural, lang: string, count: number, values: object = {}): string {
  const form = new Intl.PluralRules(lang).select(count);
  return fill(forms[form] ?? forms.other, {count: new Intl.NumberFormat(lang).format(count), ...values});
}
