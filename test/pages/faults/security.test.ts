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
import {recorder, settled} from './app-page.js';

/** DOMPurify keeps data attributes, and does not check the addresses in them. */
const purify = '<script src="/node_modules/dompurify/dist/purify.min.js"></script>';

describe('user content', () => {
  afterEach(leave);

  it('S1: a held link in sanitized HTML gets no address', async () => {
    returnWith({granted: 'necessary+media'});
    const page = await visitGated('<main></main>', {head: purify});
    const dirty = '<a data-consent="necessary" data-href="javascript:ran=[1]">A link</a>';
    page.document.querySelector('main')!.innerHTML = Reflect.get(page.window, 'DOMPurify').sanitize(dirty);
    page.document.body.insertAdjacentHTML('beforeend', held('control', 'necessary'));
    consentOf(page).decide({necessary: true});
    const script = page.document.createElement('script');
    Object.assign(script, {type: 'text/plain', text: recordRun('end')}).dataset.consent = 'media';
    page.document.body.append(script);
    await until(() => page.window.ran?.includes('end'));
    expect(page.document.querySelector('main a')).not.to.equal(null);
    expect(page.document.querySelector('main a')!.hasAttribute('href')).to.equal(false);
  });

  for (const [what, attribute, address] of [
    ['javascript:', 'data-src', 'javascript:parent.hacked=true'],
    ['javascript: with whitespace', 'data-src', ' \tjava\nscript:parent.hacked=true'],
    ['data: in a frame', 'data-src', 'data:text/html,hacked'],
    ['javascript: in data-consent-src', 'data-consent-src', 'javascript:parent.hacked=true'],
  ] as const)
    it(`S1: a frame with ${what} is not loaded`, async () => {
      returnWith({granted: 'media'});
      const id = newTestId();
      const page = await visitGated('<main></main>', {head: purify});
      const frame = page.document.createElement('iframe');
      frame.dataset.consent = 'media';
      frame.setAttribute(attribute, address);
      const clean = Reflect.get(page.window, 'DOMPurify').sanitize(frame.outerHTML, {ADD_TAGS: ['iframe']});
      page.document.querySelector('main')!.innerHTML =
        `${clean}<iframe data-consent="media" data-src="${thirdParty}/${id}/control-frame" title="A film"></iframe>`;
      await until(async () => (await received(id)).length);
      await settled(page);
      expect(Reflect.get(page.window, 'hacked')).to.equal(undefined);
      expect(page.document.querySelector('main iframe')!.hasAttribute('src')).to.equal(false);
    });

  it('S1: an image may have a data: address', async () => {
    const page = await visitGated(
      '<img data-consent="media" data-src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" alt="">',
    );
    consentOf(page).decide({media: true});
    expect(await until(() => page.document.querySelector('img')!.naturalWidth)).to.equal(1);
  });

  for (const [what, gate, expected] of [
    ['does not run if the gate has one', 'nonce="abc"', ['own']],
    ['runs with data-nonce-optional', 'nonce="abc" data-nonce-optional', ['injected', 'own']],
  ] as const)
    it(`S2: under strict-dynamic, held markup without a nonce ${what}`, async () => {
      returnWith({granted: 'analytics'});
      const id = newTestId();
      const page = await visitGated(
        `<main></main><script nonce="abc" type="text/plain" data-consent="analytics" data-src="${thirdParty}/${id}/held.js"></script>`,
        {
          gate,
          headers: {'Content-Security-Policy': "script-src 'nonce-abc' 'strict-dynamic'"},
        },
      );
      page.document.querySelector('main')!.innerHTML = held('injected');
      const own = page.document.createElement('script');
      Object.assign(own, {type: 'text/plain', text: recordRun('own'), nonce: 'abc'}).dataset.consent =
        'analytics';
      page.document.body.append(own);
      await until(() => page.window.ran?.includes('own'));
      expect(page.window.ran!.filter((name) => name !== 'held')).to.deep.equal(expected);
    });

  it('S3: under Trusted Types a string in data-srcdoc does not become trusted', async function () {
    if (!('trustedTypes' in globalThis)) this.skip();
    returnWith({granted: 'media'});
    const id = newTestId();
    const page = await visitGated(
      `<iframe data-consent="media" data-srcdoc="<script>parent.hacked = true</script>" title="A film"></iframe>
      <iframe data-consent="media" data-src="${thirdParty}/${id}/control-frame" title="A film"></iframe>`,
      {
        before: recorder,
        headers: {'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types lp-consent"},
      },
    );
    await until(async () => (await received(id)).length);
    await settled(page);
    expect(Reflect.get(page.window, 'hacked')).to.equal(undefined);
    expect(page.document.querySelector('iframe')!.hasAttribute('srcdoc')).to.equal(false);
  });

  it('S3: without Trusted Types a held srcdoc is released', async () => {
    const id = newTestId();
    const page = await visitGated(
      `<iframe data-consent="media" data-srcdoc="<img src='${thirdParty}/${id}/image.gif'>" title="A film"></iframe>`,
    );
    consentOf(page).decide({media: true});
    await until(async () => (await received(id)).length);
    expect(await reached(page, id)).to.deep.equal(['/image.gif']);
  });
});
