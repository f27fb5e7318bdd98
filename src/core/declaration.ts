import {REST} from './dated-choices.js';
import type {Choices, Decision} from './decision.js';
import {isDecided} from './is-decided.js';
import {isOptOut} from './is-opt-out.js';
import type {Key} from './key.js';
import type {Policy} from './policy.js';
import type {StorageKind} from './storage-kinds.js';

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

/** One thing in a category, usually run by a third party. */
export interface Service {
  readonly name: Key;
  readonly title?: string;
  readonly provider?: string;
  readonly policy?: string;
  readonly description?: string;
  readonly cookies?: readonly Cookie[];
  /** `in-place`: only the embed of the service asks for it, never the banner. */
  readonly ask?: 'in-place';
}

/** One entry that a service stores on the visitor's device. */
export interface Cookie {
  /** An exact name, or a pattern with `*`: `_pk_id*`. A lone `*` erases nothing, unless `all` is set. */
  readonly name: string;
  /** Confirms that a lone `*` means everything of this kind of storage, a login and a basket included. */
  readonly all?: boolean;
  readonly purpose?: string;
  readonly duration?: string;
  /** The kind of storage. Default `cookie`. A service worker is named by the path of its script or its scope. */
  readonly storage?: StorageKind;
  /** Where it is stored, if not on this site: `ads.example`. No script of this site can remove it there. */
  readonly domain?: string;
}

/** Every key declared, categories and services alike, without those of exempt categories. */
export function declaredKeys({categories}: Declaration, exempt: readonly Key[] = []): Key[] {
  return categories.flatMap(({name, services = []}) =>
    exempt.includes(name) ? [] : [name, ...services.map((service) => service.name)],
  );
}

/** The same choice for all of these keys. */
export function choicesFor(keys: readonly Key[], isGranted: boolean): Choices {
  return Object.fromEntries(keys.map((key) => [key, isGranted]));
}

/** The keys that *Reject all* and *Accept all* decide: everything declared, and what another page's declaration granted. */
export function answerableKeys(declaration: Declaration, decision: Decision | undefined): Key[] {
  return [...declaredKeys(declaration), ...(decision?.granted ?? [])];
}

/** The keys that *Reject all* denies: the same, what runs until denied, and `*` if that is everything. */
export function deniableKeys(
  declaration: Declaration,
  decision: Decision | undefined,
  {optOut}: Policy,
): Key[] {
  const optedOut = optOut.includes('all') ? [REST] : (optOut as readonly Key[]);
  return [...answerableKeys(declaration, decision), ...optedOut];
}

/** The declaration without the services that only their own embeds ask for. */
function withoutInPlace(declaration: Declaration): Declaration {
  const isAsked = ({ask}: Service): boolean => ask !== 'in-place';
  return {
    ...declaration,
    categories: declaration.categories.map((category) =>
      category.services ? {...category, services: category.services.filter(isAsked)} : category,
    ),
  };
}

/** The policy with the services of exempt categories, which are exempt as well. */
export function withExemptServices(policy: Policy, {categories}: Declaration): Policy {
  const {exempt} = policy;
  const services = categories
    .filter(({name}) => exempt.includes(name))
    .flatMap(({services = []}) => services);
  return services.length ? {...policy, exempt: [...exempt, ...services.map(({name}) => name)]} : policy;
}

/** A declaration whose lists are lists: what a CMS leaves `null`, or what has no name, counts as not given. */
export function withLists(declaration: Declaration): Declaration {
  const categories = namedIn(declaration?.categories).map((category) =>
    category.services === undefined ? category : {...category, services: namedIn(category.services)},
  );
  return {...declaration, categories};
}

function namedIn<T extends {readonly name: Key}>(list: readonly T[] | null | undefined): T[] {
  return Array.isArray(list) ? list.filter((item) => typeof item?.name === 'string') : [];
}

/** The keys that the visitor still has to decide: those that are neither exempt nor run until denied. */
export function undecidedKeys(
  declaration: Declaration,
  decision: Decision | undefined,
  policy: Policy,
): Key[] {
  const {exempt} = policy;
  return declaredKeys(withoutInPlace(declaration), exempt).filter(
    (key) => !exempt.includes(key) && !isDecided(key, decision) && !isOptOut(key, policy),
  );
}

/**
 * The part of a declaration that consent is asked for: without exempt keys and those that `decision` covers. Of a category
 * that is decided, the services that are not remain.
 */
export function askedPart(declaration: Declaration, {exempt}: Policy, decision?: Decision): Declaration {
  const isAsked = ({name}: {readonly name: Key}): boolean =>
    !exempt.includes(name) && !isDecided(name, decision);
  const categories = withoutInPlace(declaration)
    .categories.map((category) => ({...category, services: category.services?.filter(isAsked)}))
    .filter(
      (category) => !exempt.includes(category.name) && (isAsked(category) || category.services?.length),
    );
  return {...declaration, categories};
}
