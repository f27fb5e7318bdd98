/** What follows a decision, loaded when the first one is made: other tabs are told, and what was denied is erased. */
import {eraser} from './store/eraser.js';
import {tellTabs} from './store/tell-tabs.js';
import {describe} from './ui/describe.js';

(globalThis.lpConsent ??= []).push((consent) => describe(consent, document.querySelector('lp-consent')), tellTabs, eraser);
