import type {Cookie, Declaration, Service} from '../core/declaration.js';
import {isKey, parseKeys} from '../core/key.js';

/** The attributes of a data child, among them its name. */
type Attributes = {readonly name: string} & {readonly [attribute in string]?: string};

/**
 * Reads what an `<lp-consent>` declares: its `categories` attribute, and its data children, which say more and come last.
 * A child without a valid name is ignored; in development `check-markup` reports it.
 */
export function readDeclaration(host: Element): Partial<Declaration> {
  const described = children(host, 'lp-category')
    .map((category) => ({
      ...readAttributes(category, 'description'),
      services: children(category, 'lp-service').map(readService).filter(hasKey),
    }))
    .filter(hasKey);
  const {
    controller,
    imprint,
    'categories': names,
    'privacy-policy': privacyPolicy,
  } = readAttributes(host, '');
  const bare = parseKeys(names)
    .filter((name) => !described.some((category) => category.name === name))
    .map((name) => ({name}));
  const categories = [...bare, ...described];
  return {
    ...(controller && {controller}),
    ...(privacyPolicy && {privacyPolicy}),
    ...(imprint && {imprint}),
    ...(categories.length ? {categories} : undefined),
  };
}

function hasKey({name}: {readonly name: string}): boolean {
  return isKey(name);
}

function readService(service: Element): Service {
  const cookies = children(service, 'lp-cookie')
    .map(readCookie)
    .filter(({name}) => name);
  return {...readAttributes(service, 'description'), cookies};
}

function readCookie(element: Element): Cookie {
  const cookie = readAttributes(element, 'purpose');
  return {...cookie, name: cookie.name.trim(), ...('all' in cookie && {all: true})} as Cookie;
}

function children(parent: Element, tag: string): Element[] {
  return [...parent.querySelectorAll(`:scope > ${tag}`)];
}

/** Reads the attributes of an element and, under the name `textName`, its own text without that of its children. */
function readAttributes(element: Element, textName: string): Attributes {
  const attributes: Record<string, string> = {};
  for (const {name, value} of element.attributes) attributes[name] = value;
  const text = [...element.childNodes].map((node) => (node instanceof Text ? node.data : '')).join(' ');
  return {...attributes, [textName]: text.replace(/\s+/g, ' ').trim(), name: attributes.name ?? ''};
}
