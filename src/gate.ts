/**
 * The head script: one classic file, first in the head, configured by its own tag alone. It finds the elements beside
 * itself, or, when it stands inline, where `data-elements` says.
 */
import {guard} from './gate/guard.js';
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

startWith({
  ...dataset,
  hint: () => document.head.prepend(hint),
  elements: () => load('lp-consent.js'),
  acts: () => load('lp-consent-acts.js'),
  signals: [
    ...('google' in dataset ? [google()] : []),
    ...('guard' in dataset ? [guard(`* ${base};${dataset.guard}`)] : []),
  ],
});
