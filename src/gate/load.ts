import type {Addresses, TrustedPolicy} from '../store/internals.js';
import {document} from '../store/unclobbered.js';
import {ADDRESS_ATTRIBUTES, heldAttribute} from './held.js';

/** A page that resets an address each time it is set must not keep both busy: at most three times a second. */
export const SET_INTERVAL_MS = 334;

/**
 * Lets a frame, an image, media or a link load what its held addresses name, and the `<source>`, `<track>` and `<img>` in it.
 * The held attributes stay. Called again, it sets what the page has reset since, and follows held addresses that changed;
 * where it is too early for that, it calls `retry` later.
 */
export function load(held: Element, policy: TrustedPolicy, addresses: Addresses, retry: () => void): void {
  let hasChanged = false;
  const setAll = (): void => {
    for (const element of [held, ...held.querySelectorAll(PARTS)]) {
      const known = addresses.get(element) ?? {};
      addresses.set(element, known);
      for (const name of ADDRESS_ATTRIBUTES) {
        const attribute = heldAttribute(element, name);
        if (!attribute) continue;
        const address = element.getAttribute(attribute)!;
        const present = element.getAttribute(name);
        const last = known[name];
        // What the page has set itself stays.
        if (last?.address === address && present !== last.before) continue;
        if (!isSafe(element, name, address)) continue;
        const wait = last ? last.settableAt - performance.now() : 0;
        if (wait > 0) {
          setTimeout(retry, wait);
          continue;
        }
        const before = last ? last.before : present === address ? null : present;
        known[name] = {address, before, settableAt: last ? performance.now() + SET_INTERVAL_MS : 0};
        if (present === address) continue;
        // A policy of ours must not make a string into trusted markup, so `srcdoc` is set as it is.
        const value = name === 'srcdoc' ? address : policy.createScriptURL(attribute, element);
        element.setAttribute(name, value);
        hasChanged = true;
      }
    }
  };
  // A clone of a released frame has loaded already.
  const attribute = heldAttribute(held, 'src');
  const isSet = attribute && held.getAttribute('src') === held.getAttribute(attribute);
  if (isSet || addresses.has(held)) setAll();
  else changeFrame(held, setAll);
  if (hasChanged) reloadMedia(held);
}

/** What a held element loads along with its own address. What has conditions of its own waits for them. */
const PARTS = ':is(source,track,img):not([data-consent])';

/**
 * Changes an element; a frame leaves the page meanwhile. Session history finds a frame again by its place and loads what was in
 * it, even before consent. https://github.com/whatwg/html/issues/6809
 */
export function changeFrame(element: Element, change: () => void): void {
  const place = 'contentWindow' in element ? new Text() : undefined;
  if (place) element.replaceWith(place);
  change();
  place?.replaceWith(element);
}

/** Whether an address can neither run code in the page nor be a document of unknown origin. */
function isSafe({localName}: Element, name: string, address: string): boolean {
  if (/^src(set|doc)$/.test(name)) return true;
  // An anchor resolves an address and never throws.
  const {protocol} = Object.assign(document.createElement('a'), {href: address});
  return (
    /^https?:$/.test(protocol) ||
    (/^(data|blob):$/.test(protocol) && /^(img|source|video|audio|track)$/.test(localName))
  );
}

/** Takes back the addresses that were set on an element. */
export function resetAddresses(element: Element, addresses: Addresses): void {
  const known = addresses.get(element);
  if (!known) return;
  for (const name of ADDRESS_ATTRIBUTES) {
    const last = known[name];
    if (!last) continue;
    if (last.before === null) element.removeAttribute(name);
    else element.setAttribute(name, last.before);
  }
  addresses.delete(element);
}

/** Lets media look for its source again, which it does not do by itself. */
export function reloadMedia(held: Element): void {
  held.closest<HTMLMediaElement>('video,audio')?.load();
}
