import {expect} from '@open-wc/testing';
import {declared, footer} from '../harness/declared.js';
import {firstVisit, type FirstVisit} from '../harness/first-visit.js';
import {consentOf, held, leave} from '../harness/gated-page.js';
import {until} from '../harness/until.js';

const fail = `() => { throw new Error('blocked') }`;

/** What a browser, an extension or a setting of the visitor takes away, as a script before the gate. */
const features: Readonly<Record<string, string>> = {
  'BroadcastChannel is missing': 'delete window.BroadcastChannel',
  'BroadcastChannel throws': `window.BroadcastChannel = class { constructor() { throw new DOMException('blocked', 'SecurityError') } }`,
  'style sheets cannot be constructed': `
    window.CSSStyleSheet = class { constructor() { throw new TypeError('Illegal constructor') } };
    delete Document.prototype.adoptedStyleSheets;
    delete ShadowRoot.prototype.adoptedStyleSheets;`,
  'CSSStyleSheet has no replace': 'delete CSSStyleSheet.prototype.replace',
  'localStorage throws': `Object.defineProperty(window, 'localStorage', {get: ${fail}})`,
  'sessionStorage throws': `Object.defineProperty(window, 'sessionStorage', {get: ${fail}})`,
  'sessionStorage is null': `Object.defineProperty(window, 'sessionStorage', {value: null})`,
  'cookies throw': `Object.defineProperty(Document.prototype, 'cookie', {get: ${fail}, set: ${fail}})`,
  'reportError is missing, and a task throws': `delete window.reportError; window.lpConsent = [${fail}]`,
  'scheduler is missing': 'delete window.scheduler',
  'scheduler.yield is missing': `Object.defineProperty(window, 'scheduler', {value: {}, configurable: true})`,
  'scheduler.yield throws': `Object.defineProperty(window, 'scheduler', {value: {yield: ${fail}}, configurable: true})`,
  'cookieStore is missing': 'delete window.cookieStore',
  'cookieStore throws': `Object.defineProperty(window, 'cookieStore', {get: ${fail}})`,
  'blobs have no addresses': 'delete URL.createObjectURL',
  'crypto.randomUUID is missing': 'delete Crypto.prototype.randomUUID',
  'Trusted Types are missing': 'delete window.trustedTypes',
  'Trusted Types throw': `Object.defineProperty(window, 'trustedTypes', {value: {createPolicy: ${fail}}})`,
};

const page = `${declared}${footer}${held('session', 'necessary')}${held('countly', 'countly')}`;
const options = {gate: `data-google data-guard="countly https://countly.example"`};

/** The entries of Google's data layer, as arrays. */
function dataLayer({page: {window}}: FirstVisit): unknown[][] {
  return (window.dataLayer ?? []).map((entry) => [...(entry as unknown[])]);
}

describe('K1: the gate starts where', () => {
  afterEach(leave);

  for (const [what, script] of Object.entries(features))
    it(`${what}`, async () => {
      const shown = await firstVisit(page, {...options, before: `<script>${script}</script>`});
      await shown.banner.opened();
      const {document, window} = shown.page;
      const [command, moment, types] = dataLayer(shown)[0]!;
      expect([command, moment]).to.deep.equal(['consent', 'default']);
      expect(types).to.include({analytics_storage: 'denied', ad_storage: 'denied'});
      expect(document.querySelector('meta[http-equiv="Content-Security-Policy"]')).to.not.equal(null);
      await until(() => window.ran);
      expect(window.ran).to.deep.equal(['session']);

      await shown.banner.press('Accept all');
      // The guard lets a new host through on the next page, where the browser keeps the decision.
      await until(() => shown.page.window.ran?.includes('countly'));
      expect(consentOf(shown.page).decision!.id).to.match(
        /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
      );
    });
});
