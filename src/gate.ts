/**
 * The head script: one classic file, first in the head, configured by its own tag alone. It finds the other files beside
 * itself or, where it is inline, at the address that `data-elements` gives.
 */
import {guard} from './guard/guard.js';
import {google} from './signals/google.js';
import {startWith} from './start.js';

const {dataset, src, nonce} = document.currentScript as HTMLScriptElement;
const base = new URL(dataset.elements ?? '.', src || location.href).href;
const load = (file: string): Promise<unknown> => import(/* @vite-ignore */ base + file);
const hint = Object.assign(document.createElement('link'), {
  rel: 'modulepreload',
  href: `${base}lp-consent.js`,
  nonce,
});

startWith(
  dataset,
  [
    ...('google' in dataset ? [google()] : []),
    ...('guard' in dataset ? [guard(`* ${base};${dataset.guard}`)] : []),
  ],
  () => load('lp-consent.js'),
  () => load('lp-consent-deferred.js'),
  () => {
    // Prepending it again would count as a change of the page, which calls this again.
    if (!hint.isConnected) document.head.prepend(hint);
  },
  'nonceOptional' in dataset ? '' : nonce,
);
