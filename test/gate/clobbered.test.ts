import {expect} from '@open-wc/testing';
import type {LpConsent} from '../../src/elements.js';
import {declared, footer} from '../harness/declared.js';
import {Banner} from '../harness/banner.js';
import {
  consentOf,
  held,
  leave,
  returnWith,
  visitGated,
  watchReload,
  type GatedOptions,
} from '../harness/gated-page.js';
import {until} from '../harness/until.js';
import type {Visit} from '../harness/visit.js';

/** The members of `document` that the library uses. */
const members = [
  'addEventListener',
  'adoptedStyleSheets',
  'body',
  'cookie',
  'createComment',
  'createElement',
  'createTreeWalker',
  'currentScript',
  'dispatchEvent',
  'documentElement',
  'getElementById',
  'head',
  'implementation',
  'importNode',
  'open',
  'prerendering',
  'querySelector',
  'querySelectorAll',
  'readyState',
  'removeEventListener',
  'visibilityState',
  'write',
];

const site = `${declared}${footer}${held('session', 'necessary')}${held('countly', 'countly')}`;

/** A page that user content makes hide members of `document`, before the gate (as a frame's page may) or after it. */
async function open(content: string, isBefore: boolean, options?: GatedOptions): Promise<Visit> {
  return isBefore
    ? visitGated(site, {...options, before: content})
    : visitGated(`${content}${site}${content}`, options);
}

/** The banner of a page, found although an element may have the name `querySelector`. */
async function bannerOf({document}: Visit): Promise<Banner> {
  const find = (): LpConsent | null =>
    Document.prototype.querySelector.call(document, 'lp-consent') as LpConsent | null;
  await until(() => find()?.shadowRoot?.childElementCount);
  return new Banner(find()!);
}

describe('K12: user content with the name of a member of document', () => {
  afterEach(leave);

  for (const name of members)
    for (const isBefore of [true, false])
      it(`${name}, ${isBefore ? 'before' : 'after'} the gate: the visitor is asked, and the decision is kept`, async () => {
        const page = await open(`<form name="${name}"></form>`, isBefore, {
          gate: 'data-google data-guard=""',
        });
        const banner = await bannerOf(page);
        await banner.opened();
        await until(() => page.window.ran);
        expect(page.window.ran).to.deep.equal(['session']);
        await banner.press('Accept all');
        await until(() => page.window.ran?.includes('countly'));
        expect(document.cookie).to.include('granted=analytics');
      });

  for (const tag of ['img', 'embed', 'object', 'iframe'])
    it(`<${tag} name="cookie">: no reload loop after a withdrawal`, async () => {
      returnWith({granted: 'analytics+countly+plausible+marketing'});
      const page = await open(`<${tag} name="cookie" id="cookie"></${tag}>`, true);
      await until(() => page.window.ran?.includes('countly'));
      const reloaded = page.loaded();
      consentOf(page).withdraw('countly');
      await reloaded;
      await until(() => page.window.ran);
      expect(await watchReload(page)()).to.equal(false);
      expect(page.window.ran).to.deep.equal(['session']);
    });
});

describe('K12: a control with the name of a member of its form', () => {
  afterEach(leave);

  for (const name of [
    'matches',
    'querySelector',
    'querySelectorAll',
    'localName',
    'id',
    'parentElement',
    'closest',
    'hasAttribute',
    'isConnected',
    'getAttribute',
    'shadowRoot',
  ])
    it(`${name}: what is held in the form is released`, async () => {
      const form = (inner: string): string => `<form><input name="${name}">${inner}</form>`;
      const page = await visitGated(form(held('parsed', 'necessary')));
      page.document.body.insertAdjacentHTML('beforeend', form('') + held('after', 'necessary'));
      await until(() => page.window.ran?.includes('after'));
      page.document.forms[1]!.insertAdjacentHTML('beforeend', held('added', 'necessary'));
      await until(() => page.window.ran?.includes('added'));
      expect(page.window.ran).to.deep.equal(['parsed', 'after', 'added']);
    });
});

describe('K12: an element with the id of a global', () => {
  afterEach(leave);

  for (const id of [
    'lpConsent',
    'dataLayer',
    'self',
    'addEventListener',
    'scheduler',
    'trustedTypes',
    'reportError',
    'HTMLFormElement',
  ])
    it(`${id}`, async () => {
      const content = `<form id="${id}"><input name="yield"><input name="push"><input name="policy"><input name="internals"></form>`;
      const page = await visitGated(site, {before: content, gate: 'data-google'});
      await (await bannerOf(page)).opened();
      expect([...(page.window.dataLayer![0] as unknown[])].slice(0, 2)).to.deep.equal(['consent', 'default']);
      await until(() => page.window.ran);
    });
});
