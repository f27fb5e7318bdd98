import {expect} from '@open-wc/testing';
import {consentOf, leave, recordRun, reached, visitGated} from '../harness/gated-page.js';
import {until} from '../harness/until.js';
import {newTestId, thirdParty, type Visit} from '../harness/visit.js';

/** Records what the policy refuses. */
const recorder = `<script nonce="abc">
  globalThis.refused = [];
  addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) => refused.push(effectiveDirective + ' ' + blockedURI));
</script>`;
const refused = ({window}: Visit) => Reflect.get(window, 'refused') as string[];

const options = (policy: string) => ({
  gate: 'nonce="abc"',
  before: recorder,
  headers: {'Content-Security-Policy': policy},
});

describe('under a Content-Security-Policy', () => {
  afterEach(leave);

  it('SEC-02: held scripts that carry the policy’s nonce run, external and inline', async () => {
    const at = `${thirdParty}/${newTestId()}`;
    const page = await visitGated(
      `<script nonce="abc" type="text/plain" data-consent="analytics" src="${at}/one.js"></script>
      <script nonce="abc" type="text/plain" data-consent="analytics">${recordRun('two')}</script>
      <script nonce="abc" type="text/plain" data-consent="analytics" data-src="${at}/three.js"></script>
      <script nonce="abc" type="text/plain" data-type="module" data-consent="analytics" src="${at}/four.js"></script>
      <template data-consent="analytics"><script nonce="abc" src="${at}/five.js"></script><script nonce="abc">${recordRun('six')}</script></template>`,
      options("script-src 'nonce-abc'"),
    );
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran?.length === 6);
    expect(page.window.ran).to.deep.equal(['one', 'two', 'three', 'four', 'five', 'six']);
    await consentOf(page).internals.loadDeferred();
    expect(refused(page)).to.deep.equal([]);
  });

  it('SEC-02: held scripts without the nonce stay held, and the next one is not delayed', async () => {
    const id = newTestId();
    const page = await visitGated(
      `<script type="text/plain" data-consent="analytics" src="${thirdParty}/${id}/one.js"></script>
      <script type="text/plain" data-consent="analytics">${recordRun('two')}</script>
      <script nonce="abc" type="text/plain" data-consent="analytics">${recordRun('three')}</script>`,
      options("script-src 'nonce-abc'"),
    );
    const start = performance.now();
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran);
    expect(page.window.ran).to.deep.equal(['three']);
    expect(performance.now() - start).to.be.below(2000);
    expect(await reached(page, id)).to.deep.equal([]);
    expect(refused(page)).to.deep.equal([]);
  });

  it('with strict-dynamic and data-nonce-optional, held scripts run without their own nonce', async () => {
    const at = `${thirdParty}/${newTestId()}`;
    const page = await visitGated(
      `<script type="text/plain" data-consent="analytics" src="${at}/one.js"></script>
      <script type="text/plain" data-consent="analytics">${recordRun('two')}</script>
      <script type="text/plain" data-consent="analytics" src="${at}/three.js"></script>
      <template data-consent="analytics"><script src="${at}/four.js"></script><script>${recordRun('five')}</script></template>`,
      {...options("script-src 'nonce-abc' 'strict-dynamic'"), gate: 'nonce="abc" data-nonce-optional'},
    );
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran?.length === 5);
    expect(page.window.ran).to.deep.equal(['one', 'two', 'three', 'four', 'five']);
    expect(refused(page)).to.deep.equal([]);
  });

  it('SEC-02: a held script that innerHTML inserts later runs with the nonce that it carries', async () => {
    const page = await visitGated('<main></main>', options("script-src 'nonce-abc'"));
    consentOf(page).decide({analytics: true});
    page.document.querySelector('main')!.innerHTML =
      `<script nonce="abc" type="text/plain" data-consent="analytics">${recordRun('one')}</script>`;
    await until(() => page.window.ran);
    expect(page.window.ran).to.deep.equal(['one']);
  });

  it('SEC-01: the data children stay hidden where the policy allows no styles', async () => {
    const page = await visitGated(
      '<lp-consent><lp-category name="necessary"></lp-category></lp-consent>',
      options("style-src 'none'; script-src 'nonce-abc'"),
    );
    expect(page.document.querySelector('lp-category')!.checkVisibility()).to.equal(false);
    expect(refused(page)).to.deep.equal([]);
  });
});
