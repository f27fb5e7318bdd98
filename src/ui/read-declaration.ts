import type {Declaration} from '../core/declaration.js';
import {isKey, parseKeys} from '../core/key.js';

/** What an element says by its attributes: at least its name, for a data child. */
type Said = {readonly name: string} & {readonly [attribute in string]?: string};

/**
 * What an `<lp-consent>` declares: its `categories` attribute, and its data children, which say more. What has no usable
 * name is left out; `check-markup` tells the site owner.
 */
export function readDeclaration(host: Element): Partial<Declaration> {
  const described = children(host, 'lp-category')
    .map((category) => ({
      ...read(category, 'description'),
      services: children(category, 'lp-service').map(readService).filter(hasKey),
    }))
    .filter(hasKey);
  const {controller, imprint, categories, 'privacy-policy': privacyPolicy} = read(host, '');
  const listed = parseKeys(categories).filter(
    (name) => !described.some((category) => category.name === name),
  );
  const all = [...listed.map((name) => ({name})), ...described];
  return {
    ...(controller && {controller}),
    ...(privacyPolicy && {privacyPolicy}),
    ...(imprint && {imprint}),
    ...(all.length ? {categories: all} : undefined),
  };
}

function hasKey({name}: {readonly name: string}): boolean {
  return isKey(name);
}

function readService(service: Element): Said & {cookies: Said[]} {
  const cookies = children(service, 'lp-cookie')
    .map((entry) => read(entry, 'purpose'))
    .filter(({name}) => name);
  return {...read(service, 'description'), cookies} as Said & {cookies: Said[]};
}

function children(parent: Element, tag: string): Element[] {
  return [...parent.querySelectorAll(`:scope > ${tag}`)];
}

/** The attributes, and, as `words`, the element's own text without that of its children. */
function read(element: Element, words: string): Said {
  const said: Record<string, string> = {};
  for (const {name, value} of element.attributes) said[name] = value;
  const text = [...element.childNodes].map((node) => (node instanceof Text ? node.data : '')).join(' ');
  return {...said, [words]: text.replace(/\s+/g, ' ').trim(), name: said.name ?? ''};
}
