import {expect} from '@open-wc/testing';
import {consentOf, leave, recordRun, reached, visitGated} from '../harness/gated-page.js';
import {until} from '../harness/until.js';
import {newTestId, thirdParty} from '../harness/visit.js';

/** The integrity hash of a script with this text. */
async function integrityOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

describe('a released script', () => {
  afterEach(leave);

  it('SEC-07: keeps its attributes', async () => {
    const id = newTestId();
    const attributes = {
      'id': 'tag',
      'class': 'vendor',
      'data-domain': 'example.org',
      'data-consent': 'analytics',
      'crossorigin': 'anonymous',
      'referrerpolicy': 'no-referrer',
      'fetchpriority': 'low',
      'defer': '',
      'charset': 'utf-8',
      'integrity': await integrityOf('(globalThis.ran ||= []).push("one");'),
    };
    const written = Object.entries(attributes)
      .map(([name, value]) => `${name}="${value}"`)
      .join(' ');
    const page = await visitGated(
      `<script type="text/plain" src="${thirdParty}/${id}/one.js" ${written}></script>`,
    );
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran);
    const script = page.document.querySelector('#tag')!;
    for (const [name, value] of Object.entries(attributes))
      expect(script.getAttribute(name), name).to.equal(value);
    expect(script.getAttribute('src')).to.equal(`${thirdParty}/${id}/one.js`);
  });

  it('SEC-07: remains a module or async', async () => {
    const page = await visitGated(`
      <script id="module" type="text/plain" data-type="module" data-consent="analytics">
        ${recordRun('module')} globalThis.hasNoCurrentScript = !document.currentScript;
      </script>
      <script id="async" async type="text/plain" data-consent="analytics">${recordRun('async')} globalThis.isAsync = document.currentScript.async;</script>`);
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran?.length === 2);
    expect(Reflect.get(page.window, 'isAsync')).to.equal(true);
    expect(Reflect.get(page.window, 'hasNoCurrentScript')).to.equal(true);
  });

  it('SEC-07: does not run with nomodule and does not delay the next script', async () => {
    const id = newTestId();
    const page = await visitGated(`
      <script nomodule type="text/plain" data-consent="analytics" src="${thirdParty}/${id}/old.js"></script>
      <script type="text/plain" data-consent="analytics">${recordRun('next')}</script>`);
    const start = performance.now();
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran);
    expect(page.window.ran).to.deep.equal(['next']);
    expect(performance.now() - start).to.be.below(2000);
    expect(await reached(page, id)).to.deep.equal([]);
  });

  it('SEC-07: fires an error and does not delay the next script if its integrity hash does not match', async () => {
    const id = newTestId();
    const integrity = await integrityOf('something else');
    const page = await visitGated(`
      <script type="text/plain" data-consent="analytics" crossorigin integrity="${integrity}" src="${thirdParty}/${id}/first.js"></script>
      <script type="text/plain" data-consent="analytics" crossorigin integrity="${integrity}" src="${thirdParty}/${id}/second.js"></script>
      <script type="text/plain" data-consent="analytics">${recordRun('third')}</script>
      <script>
        globalThis.failed = [];
        addEventListener('error', ({target}) => failed.push(target.src), true);
      </script>`);
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran);
    expect(page.window.ran).to.deep.equal(['third']);
    const failed = Reflect.get(page.window, 'failed') as string[];
    expect(failed).to.include.members([`${thirdParty}/${id}/first.js`, `${thirdParty}/${id}/second.js`]);
  });

  it('stands behind the held one, which stays as it is, and becomes inert after it has run', async () => {
    const text = `${recordRun('one')} globalThis.place = document.currentScript.parentNode.innerHTML`;
    const page = await visitGated(
      `<div><b></b><script type="text/plain" data-consent="analytics">${text}</script><i></i></div>`,
    );
    const held = page.document.querySelector('div script')!;
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran);
    expect(held.getAttribute('type')).to.equal('text/plain');
    const [before, first, copy, after, ...more] = page.document.querySelector('div')!.children;
    expect([before?.localName, copy?.localName, after?.localName, more.length]).to.deep.equal([
      'b',
      'script',
      'i',
      0,
    ]);
    expect(first === held).to.equal(true);
    await until(() => copy!.getAttribute('type') === 'text/plain');
    expect(copy!.hasAttribute('data-consent')).to.equal(false);
    expect(Reflect.get(page.window, 'place')).to.include('<script');
  });
});
