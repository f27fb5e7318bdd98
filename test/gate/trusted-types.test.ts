import {expect} from '@open-wc/testing';
import {consentOf, leave, recordRun, reached, visitGated} from '../harness/gated-page.js';
import {until} from '../harness/until.js';
import {newTestId, thirdParty, type Visit} from '../harness/visit.js';

const recorder = `<script>
  globalThis.refused = [];
  addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sample}) => refused.push([effectiveDirective, blockedURI, sample].join(' ')));
</script>`;
const refused = ({window}: Visit) => Reflect.get(window, 'refused') as string[];
const strict = (names = 'lp-consent') => ({
  before: recorder,
  headers: {'Content-Security-Policy': `require-trusted-types-for 'script'; trusted-types ${names}`},
});
const waits = 'data-consent="analytics"';
const element =
  '<lp-consent controller="Site" privacy-policy="/privacy" categories="analytics"></lp-consent>';
const isEnforced = 'trustedTypes' in globalThis;

describe('SEC-04: under Trusted Types', () => {
  afterEach(leave);

  it('held elements are released without a violation if lp-consent is listed', async () => {
    const id = newTestId();
    const at = `${thirdParty}/${id}`;
    const page = await visitGated(
      `<script type="text/plain" ${waits} src="${at}/one.js" onload="globalThis.loaded = true" data-for="shop"></script>
      <script type="text/plain" ${waits} class="two" @click="x" (y)="z" on[tap]="w">${recordRun('two')}</script>
      <script type="text/plain" ${waits} data-src="${at}/three.js"></script>
      <script type="text/plain" data-type="module" ${waits}>import '${at}/four.js'; ${recordRun('five')}</script>
      <template ${waits}><script src="${at}/six.js"></script><script>${recordRun('seven')}</script></template>
      <iframe ${waits} data-src="${at}/frame" title="A frame"></iframe>
      <embed ${waits} type="image/gif" data-src="${at}/embed.gif">
      <object ${waits} type="image/gif" data-data="${at}/object.gif"></object>`,
      strict(),
    );
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran?.length === 7);
    await until(async () => (await reached(page, id)).length >= 7);
    expect(page.window.ran).to.have.members(['one', 'two', 'three', 'four', 'five', 'six', 'seven']);
    expect(await reached(page, id)).to.have.members([
      '/one.js',
      '/three.js',
      '/four.js',
      '/six.js',
      '/frame',
      '/embed.gif',
      '/object.gif',
    ]);
    expect(Reflect.get(page.window, 'loaded')).to.equal(true);
    expect(refused(page)).to.deep.equal([]);
  });

  for (const names of ['lp-consent', 'lit-html lp-consent'])
    it(`the banner and the preferences are shown, with ${names} listed`, async () => {
      const page = await visitGated(element, strict(names));
      const banner = () =>
        page.document.querySelector('lp-consent')?.shadowRoot?.querySelector('[part=banner]');
      await until(banner);
      await consentOf(page).show();
      expect(page.document.querySelector('lp-consent')!.shadowRoot!.querySelector('dialog')!.open).to.equal(
        true,
      );
      expect(refused(page)).to.deep.equal([]);
    });

  it('SEC-05: the banner is shown although the site has created a policy named lit-html', async () => {
    const own = `<script>globalThis.trustedTypes?.createPolicy('lit-html', {createHTML: (html) => html})</script>`;
    const page = await visitGated(element, {...strict('lit-html lp-consent'), head: own});
    await until(() => page.document.querySelector('lp-consent')?.shadowRoot?.querySelector('[part=banner]'));
    expect(refused(page)).to.deep.equal([]);
  });

  it('page scripts cannot reach the policy once the elements have loaded', async () => {
    const page = await visitGated(element, strict());
    await until(() => page.document.querySelector('lp-consent')?.shadowRoot);
    expect(consentOf(page).internals.trustedPolicy).to.equal(undefined);
  });

  it('held scripts do not run if the policy is not listed', async () => {
    const id = newTestId();
    const page = await visitGated(
      `<script type="text/plain" ${waits}>${recordRun('one')}</script>
      <img ${waits} data-src="${thirdParty}/${id}/control.gif" alt="">`,
      strict("'none'"),
    );
    consentOf(page).decide({analytics: true});
    await until(async () => (await reached(page, id)).includes('/control.gif'));
    expect(page.window.ran).to.deep.equal(isEnforced ? undefined : ['one']);
  });

  it('decisions and the page’s own tasks work if the policy is not listed', async () => {
    const page = await visitGated(
      `<script>lpConsent.when('analytics', () => void (globalThis.ran ||= []).push('task'))</script>`,
      strict("'none'"),
    );
    consentOf(page).decide({analytics: true});
    expect(page.window.ran).to.deep.equal(['task']);
    expect(consentOf(page).allows('analytics')).to.equal(true);
    expect(consentOf(page).remembers).to.equal(true);
  });

  it('plain text that a released script writes with document.write is refused, and the page stays', async () => {
    const page = await visitGated(
      `<main><script type="text/plain" ${waits}>document.write('<b>written</b>')</script></main>
      <script type="text/plain" ${waits}>${recordRun('after')}</script>`,
      strict(),
    );
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran);
    expect(page.document.querySelector('main')).to.not.equal(null);
    expect(page.document.querySelector('b') === null).to.equal(isEnforced);
  });

  it('markup that a released script writes in pieces is inserted only if each piece is trusted', async () => {
    const trust = `<script>globalThis.trusted = self.trustedTypes?.createPolicy('site', {createHTML: (html) => html}) ?? {createHTML: String}</script>`;
    const holding = (code: string): string => `<script type="text/plain" ${waits}>${code}</script>`;
    const page = await visitGated(
      `<main>${holding(`document.write(trusted.createHTML('<b>o'), trusted.createHTML('ne</b>')); document.writeln(trusted.createHTML('<b>two</b>'))`)}
      ${holding(`document.write(trusted.createHTML('<b>three</b>'), '<b>four</b>')`)}</main>${holding(recordRun('after'))}`,
      {...strict('lp-consent site'), head: trust},
    );
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran);
    const written = [...page.document.querySelectorAll('main b')].map(({textContent}) => textContent);
    expect(written).to.deep.equal(isEnforced ? ['one', 'two'] : ['one', 'two', 'three', 'four']);
  });
});
