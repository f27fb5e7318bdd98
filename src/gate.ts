/**
 * The head script: one classic file, first in the head, configured by its own tag alone. It finds the other files beside
 * itself or, where it is inline, at the address that `data-elements` gives.
 */
import {guard} from './guard/guard.js';
import {google} from './signals/google.js';
import {startWith} from './start.js';
import {document} from './store/unclobbered.js';

const script = document.currentScript as HTMLScriptElement | null;
if (script) startFrom(script);
else
  console.warn('lp-consent [module]: everything stays held. Remove type="module" from the tag of gate.js.');

function startFrom({dataset, src, nonce}: HTMLScriptElement): void {
  // Without what the page may have put on `Object.prototype`.
  const options: DOMStringMap = {__proto__: null as never, ...dataset};
  const base = baseUrl(options.elements, src || location.href);
  const load = (file: string): Promise<unknown> => import(/* @vite-ignore */ base + file);
  const hint = Object.assign(document.createElement('link'), {
    // Not `modulepreload`, after which Firefox ignores import maps.
    rel: 'preload',
    as: 'script',
    crossOrigin: '',
    href: `${base}lp-consent.js`,
    nonce,
  });

  startWith(
    options,
    [
      ...('google' in options ? [google()] : []),
      ...('guard' in options ? [guard(`* ${base};${options.guard}`)] : []),
    ],
    () => load('lp-consent.js'),
    () => load('lp-consent-deferred.js'),
    () => {
      // Prepending it again would count as a change of the page, which calls this again.
      if (!hint.isConnected) document.head.prepend(hint);
    },
    'nonceOptional' in options ? '' : nonce,
  );
}

/** Where the other files are: beside the gate if `data-elements` is no address. */
function baseUrl(elements = '.', page: string): string {
  try {
    return new URL(elements, page).href;
  } catch {
    return page.replace(/[^/]*$/, '');
  }
}
