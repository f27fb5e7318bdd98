import {expect} from '@open-wc/testing';
import {
  consentOf,
  held,
  leave,
  recordRun,
  reached,
  returnWith,
  visitGated,
} from '../../harness/gated-page.js';
import {until} from '../../harness/until.js';
import {newTestId, received, thirdParty} from '../../harness/visit.js';
import {loggedBy, recorder, settled} from './app-page.js';

describe('held elements in every spelling, and changes to them', () => {
  afterEach(leave);

  it('R13: a changed key on a held element takes effect', async () => {
    const page = await visitGated(held('one', 'marketing'));
    consentOf(page).decide({analytics: true});
    await settled(page);
    expect(page.window.ran).to.equal(undefined);
    page.document.querySelector<HTMLElement>('[data-consent]')!.dataset.consent = 'analytics';
    await until(() => page.window.ran);
    expect(page.window.ran).to.deep.equal(['one']);
  });

  it('R13: an address that is set later is loaded', async () => {
    returnWith({granted: 'media'});
    const id = newTestId();
    const page = await visitGated('<iframe data-consent="media" title="A film"></iframe>');
    await settled(page);
    page.document.querySelector('iframe')!.dataset.src = `${thirdParty}/${id}/frame`;
    await until(async () => (await received(id)).length);
    expect(await reached(page, id)).to.deep.equal(['/frame']);
  });

  it('R13: a held script that was created in a frame and adopted runs', async () => {
    const page = await visitGated('<iframe title="A frame" srcdoc="<p>A frame"></iframe>');
    consentOf(page).decide({analytics: true});
    const inner = await until(() => page.document.querySelector('iframe')!.contentDocument);
    const script = inner.createElement('script');
    script.type = 'text/plain';
    script.dataset.consent = 'analytics';
    script.text = recordRun('one');
    page.document.body.append(page.document.adoptNode(script));
    await until(() => page.window.ran);
    expect(page.window.ran).to.deep.equal(['one']);
  });

  for (const type of ['TEXT/PLAIN', 'text/plain;charset=utf-8', ' text/plain '])
    it(`R13: type="${type}" holds, until consent`, async () => {
      const page = await visitGated(
        `<script type="${type}" data-consent="analytics">${recordRun('one')}</script>`,
      );
      await settled(page);
      expect(page.window.ran).to.equal(undefined);
      consentOf(page).decide({analytics: true});
      await until(() => page.window.ran);
      expect(page.window.ran).to.deep.equal(['one']);
    });

  it('R13: a script in a template runs in order, however its type is spelled', async () => {
    const id = newTestId();
    const page = await visitGated(
      `<template data-consent="analytics"><script src="${thirdParty}/${id}/one.js?delay=200"></script><script type="Text/JavaScript">${recordRun('two')}</script></template>`,
    );
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran?.length === 2);
    expect(page.window.ran).to.deep.equal(['one', 'two']);
  });

  it('R13: an SVG script in a template is not released, and is reported', async () => {
    const page = await visitGated(
      `<lp-consent controller="A shop" privacy-policy="/privacy" categories="analytics"></lp-consent><template data-consent="analytics"><svg><script>${recordRun('svg')}</script></svg><script>${recordRun('one')}</script></template>`,
      {before: recorder},
    );
    await until(() => loggedBy(page).some((text) => /svg/i.test(text)));
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran);
    expect(page.window.ran).to.deep.equal(['one']);
  });

  it('R16: data-consent-src holds and releases where a lazy loader uses data-src', async () => {
    const id = newTestId();
    const page = await visitGated(
      `<iframe class="lazyload" data-consent="media" data-consent-src="${thirdParty}/${id}/frame" title="A film"></iframe>
      <img class="lazyload" data-consent="media" data-consent-srcset="${thirdParty}/${id}/image.gif 1x" alt="">
      <img class="lazyload" data-src="${thirdParty}/${id}/own.gif" alt="">`,
      {head: '<script src="/node_modules/lazysizes/lazysizes.min.js"></script>'},
    );
    await until(async () => (await received(id)).length);
    await settled(page);
    expect(await reached(page, id)).to.deep.equal(['/own.gif']);
    consentOf(page).decide({media: true});
    await until(async () => (await received(id)).some(({path}) => path === '/frame'));
    await until(async () => (await received(id)).some(({path}) => path === '/image.gif'));
  });

  it('R16: a held frame with data-src and the class of a lazy loader is reported in development', async () => {
    const page = await visitGated(
      `<lp-consent controller="A shop" privacy-policy="/privacy" categories="media"></lp-consent><iframe class="lazyload" data-consent="media" data-src="${thirdParty}/${newTestId()}/frame" title="A film"></iframe>`,
      {before: recorder},
    );
    const warning = await until(() => loggedBy(page).find((text) => text.includes('data-consent-src')));
    expect(warning).to.contain('lp-consent [');
  });

  it('R17: the page’s own data attributes stay', async () => {
    const id = newTestId();
    const own = {
      'data-src-retina': '2x.gif',
      'data-database-id': '7',
      'data-hreflang': 'de',
      'data-srclang': 'de',
    };
    const page = await visitGated(
      `<img data-consent="media" data-src="${thirdParty}/${id}/image.gif" ${Object.entries(own)
        .map(([name, value]) => `${name}="${value}"`)
        .join(' ')} alt="">`,
    );
    consentOf(page).decide({media: true});
    await until(async () => (await received(id)).length);
    const image = page.document.querySelector('img')!;
    for (const [name, value] of Object.entries(own)) {
      expect(image.getAttribute(name), name).to.equal(value);
      expect(image.hasAttribute(name.slice('data-'.length)), name).to.equal(false);
    }
  });
});

describe('document.write', () => {
  afterEach(leave);

  it('R18: the parser’s own works after a release, although a node follows the body', async () => {
    returnWith({granted: 'analytics'});
    const page = await visitGated(
      [
        `${held('one')}<script>document.documentElement.append(document.createElement('extension-node'))</script><i id="a"></i>`,
        `<script>document.write('<p id="written">Written</p>')</script><p id="after">After</p>`,
      ],
      {until: 'begun'},
    );
    await until(() => page.window.ran);
    await page.proceed('#after');
    expect(page.document.querySelector('#written')?.textContent).to.equal('Written');
    expect(page.document.querySelector('#after')).not.to.equal(null);
  });

  it('R18: what a script writes before it removes itself is inserted in its place', async () => {
    const page = await visitGated(
      `<main><script type="text/plain" data-consent="analytics">document.write('<p id="written">Written</p>'); document.currentScript.remove()</script></main>`,
    );
    consentOf(page).decide({analytics: true});
    await until(() => page.document.querySelector('main #written'));
    expect(page.document.querySelector('main #written')?.textContent).to.equal('Written');
  });
});
