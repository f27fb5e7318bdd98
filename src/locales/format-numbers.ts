import {fill} from './format.js';

/** A text filled with numbers as the language writes them: `formatNumbers('{on} of {all}', 'fa', {on: 1, all: 2})`. */
export function formatNumbers(text: string, lang: string, numbers: object): string {
  const {format} = new Intl.NumberFormat(lang);
  const formatted = Object.entries(numbers).map(([name, number]) => [name, format(number as number)]);
  return fill(text, Object.fromEntries(formatted));
}
