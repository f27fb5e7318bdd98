import {fill} from './fill.js';

/** A text filled with numbers as the language writes them: `counted('{on} of {all}', 'fa', {on: 1, all: 2})`. */
export function counted(text: string, lang: string, numbers: object): string {
  const {format} = new Intl.NumberFormat(lang);
  return fill(
    text,
    Object.fromEntries(Object.entries(numbers).map(([name, number]) => [name, format(number as number)])),
  );
}
