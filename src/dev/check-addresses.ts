import {ADDRESS_ATTRIBUTES, heldAttribute} from '../gate/held.js';
import type {Consent} from '../store/consent.js';
import type {Report} from './report.js';
import {startTag} from './start-tag.js';

/** The classes by which lazy loaders find what they load, and those that they set meanwhile. */
const LAZY_CLASS = /^(lazy|lazyload(ed|ing)?|lozad|b-lazy|b-loaded)$/;

/** What is released along with the element around it. */
const PARTS = ':is(source,track,img):not([data-consent])';

/** Reports addresses of a held element, or of what is in it, that load without consent or never load. */
export function checkAddresses(
  held: Element,
  template: HTMLTemplateElement | undefined,
  addresses: Consent['internals']['addresses'],
  report: Report,
): void {
  const elements = [held, ...held.querySelectorAll(PARTS)];
  const holdsAddress = elements.some((element) =>
    ADDRESS_ATTRIBUTES.some((name) => heldAttribute(element, name)),
  );
  // Nothing in a template loads before the template is released.
  const mayLoad = template?.getAttribute('data-consent') === held.getAttribute('data-consent');
  for (const element of elements)
    for (const name of ADDRESS_ATTRIBUTES) {
      const attribute = heldAttribute(element, name);
      if (attribute) checkHeldAddress(element, name, attribute, report);
      const address = element.getAttribute(name);
      if (address === null || mayLoad || addresses?.get(element)?.[name]) continue;
      // Once a lazy loader has loaded it, the address is there as well.
      if (attribute && hasLazyClass(element)) continue;
      // A placeholder of the site's own may stand where the held address will.
      if (holdsAddress ? !isElsewhere(name, address) : !isAddress(name, address)) continue;
      report(
        'not-held',
        `${startTag(element)} loads its ${name} at once, without consent. ` +
          (attribute ? `Remove ${name}: ${attribute} is enough.` : `Write data-${name} instead of ${name}.`),
      );
    }
}

function checkHeldAddress(element: Element, name: string, attribute: string, report: Report): void {
  const address = element.getAttribute(attribute)!;
  if (hasLazyClass(element) && /^data-src(set)?$/.test(attribute))
    report(
      'lazy-loader',
      `<${element.localName} ${attribute}="${address}"> loads without consent, because lazy loaders read ${attribute} ` +
        `of elements with the class "lazyload" or the like. Write data-consent-${name} instead.`,
    );
  const {protocol} = resolve(address);
  const isMedia = /^(img|source|video|audio|track)$/.test(element.localName);
  if (
    !/^src(set|doc)$/.test(name) &&
    !/^https?:$/.test(protocol) &&
    !(isMedia && /^(data|blob):$/.test(protocol))
  )
    report(
      'address',
      `${startTag(element)} is never loaded, because of the address in ${attribute}. ` +
        'Use an http: or https: address or, for media, a data: or blob: one.',
    );
}

function hasLazyClass({classList}: Element): boolean {
  return [...classList].some((name) => LAZY_CLASS.test(name));
}

/** Whether an attribute names something that loads, unlike `about:blank` or a placeholder in the address itself. */
function isAddress(name: string, address: string): boolean {
  return name === 'srcdoc' || /^(https?|javascript):$/.test(resolve(address).protocol);
}

/** Whether an attribute names something on another host. */
function isElsewhere(name: string, address: string): boolean {
  if (name === 'srcdoc') return false;
  const candidates = name === 'srcset' ? address.split(/[\s,]+/) : [address];
  return candidates
    .map(resolve)
    .some(({protocol, host}) => /^https?:$/.test(protocol) && host !== location.host);
}

/** An anchor resolves an address, and never throws. */
function resolve(address: string): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), {href: address});
}
