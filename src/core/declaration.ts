import type {Choices, Decision} from './decision.js';
import type {Key} from './key.js';
import {allows, answers, type Policy} from './policy.js';

/** What a site asks for, in the words of the page. */
export interface Declaration {
  /** Who asks: the controller's name, shown in the banner. */
  readonly controller?: string;
  readonly privacyPolicy?: string;
  readonly imprint?: string;
  readonly categories: readonly Category[];
}

/** What is granted together: one purpose. */
export interface Category {
  readonly name: Key;
  readonly title?: string;
  readonly description?: string;
  readonly services?: readonly Service[];
}

/** One thing in a category, usually someone else's. */
export interface Service {
  readonly name: Key;
  readonly title?: string;
  readonly provider?: string;
  readonly policy?: string;
  readonly description?: string;
  readonly cookies?: readonly Cookie[];
}

/** One thing that a service keeps on the visitor's device. */
export interface Cookie {
  /** An exact name, or a pattern with `*`: `_pk_id*`. */
  readonly name: string;
  readonly purpose?: string;
  readonly duration?: string;
  /** Where: in a cookie unless said otherwise. A service worker is named by the path of its script or its scope. */
  readonly storage?: 'cookie' | 'local' | 'session' | 'indexeddb' | 'cache' | 'service-worker';
  /** Where it is kept, if not on this site: `ads.example`. No script of this site can remove it there. */
  readonly domain?: string;
}

/** Every key declared, categories and services alike, but for exempt categories. */
export function keysOf({categories}: Declaration, exempt: readonly Key[] = []): Key[] {
  return categories.flatMap(({name, services = []}) =>
    exempt.includes(name) ? [] : [name, ...services.map((service) => service.name)],
  );
}

/** One answer for all of these keys. */
export function answerAll(keys: readonly Key[], answer: boolean): Choices {
  return Object.fromEntries(keys.map((key) => [key, answer]));
}

/** The keys that the visitor still has to answer for: not what is exempt, nor what runs until denied. */
export function unanswered(declaration: Declaration, decision: Decision | undefined, policy: Policy): Key[] {
  return keysOf(declaration, policy.exempt).filter(
    (key) => !answers(key, decision) && !allows(key, undefined, policy),
  );
}

/**
 * The part of a declaration that consent is asked for: without what is exempt, nor what `decision` answers already. Of a
 * category with an answer, it is the services without one.
 */
export function asked(declaration: Declaration, {exempt}: Policy, decision?: Decision): Declaration {
  const isAsked = ({name}: {readonly name: Key}): boolean =>
    !exempt.includes(name) && !answers(name, decision);
  const categories = declaration.categories
    .map((category) => ({...category, services: category.services?.filter(isAsked)}))
    .filter(
      (category) => !exempt.includes(category.name) && (isAsked(category) || category.services?.length),
    );
  return {...declaration, categories};
}
