import type {Cookie} from '../core/declaration.js';

/** Whether a list means what is stored under this name on this site, as a cookie or elsewhere. */
export function isMeant(list: readonly Cookie[], storage: Cookie['storage'], name: string): boolean {
  return list.some(
    (entry) => storageOf(entry) === storage && !isElsewhere(entry) && patternOf(entry.name).test(name),
  );
}

/** Where something is kept. Without a word about it: in a cookie. */
export function storageOf({storage}: Cookie): Cookie['storage'] {
  return storage || 'cookie';
}

/** Whether something is kept on another site, where no script of this page can reach it. */
export function isElsewhere({domain}: Cookie): boolean {
  return !!domain && !`.${location.hostname}`.endsWith(`.${domain.replace(/^\./, '').toLowerCase()}`);
}

/** A declared name, in which `*` stands for anything, as a pattern. */
function patternOf(name: string): RegExp {
  return new RegExp(`^${name.replace(/[^\w*]/g, '\\$&').replaceAll('*', '.*')}$`);
}
