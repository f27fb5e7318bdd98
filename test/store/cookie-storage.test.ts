import {expect} from '@open-wc/testing';
import {decode} from '../../src/core/codec.js';
import {readCookie} from '../../src/core/read-cookie.js';
import {consentOf, decided, leave, returnWith, visitGated} from '../harness/gated-page.js';
import {until} from '../harness/until.js';

/** Records what the page writes to its cookies. */
const recorder = `<script>
  globalThis.written = [];
  const {get, set} = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(Document.prototype, 'cookie', {get: () => get.call(document), set(text) { written.push(text); set.call(document, text) }});
</script>`;

/** How much a page has in each kind of storage. */
async function storedIn({window}: {window: Window & typeof globalThis}): Promise<unknown[]> {
  const databases = await window.indexedDB.databases();
  return [
    window.document.cookie,
    window.localStorage.length,
    window.sessionStorage.length,
    databases.length,
    (await window.caches.keys()).length,
  ];
}

const analytics =
  '<lp-consent controller="Site" privacy-policy="/privacy" categories="analytics"></lp-consent>';

describe('the cookie', () => {
  afterEach(leave);

  it('GATE-02: is not written before a decision, and nothing else is stored either', async () => {
    const page = await visitGated(analytics, {before: recorder});
    const before = await storedIn(page);
    await until(() => page.document.querySelector('lp-consent')?.shadowRoot?.querySelector('[part=banner]'));
    expect(Reflect.get(page.window, 'written')).to.deep.equal([]);
    expect(await storedIn(page)).to.deep.equal(before);
    expect(readCookie(page.document.cookie, 'lp-consent')).to.equal('');
  });

  it('STO-01: contains only the decision, for the whole site, and on HTTP without Secure', async () => {
    const page = await visitGated('', {before: recorder});
    consentOf(page).decide({analytics: true, marketing: false});
    const written = (Reflect.get(page.window, 'written') as string[]).at(-1)!;
    const [pair = '', ...attributes] = written.split(';');
    expect(attributes.filter((attribute) => attribute !== 'Domain=')).to.have.members([
      'Path=/',
      'SameSite=Lax',
      `Max-Age=${184 * 86400}`,
    ]);
    expect(pair).to.match(/^lp-consent=id=[\da-f-]{36}&rev=1&at=\d+&granted=analytics&denied=marketing$/);
    expect(written).to.match(/^[\x20-\x7e]{1,1024}$/);
    expect(decode(readCookie(page.document.cookie, 'lp-consent'))).to.deep.equal(consentOf(page).decision);
  });

  it('STO-01: belongs to this host only', async () => {
    const page = await visitGated('');
    consentOf(page).decide({analytics: true});
    const {cookieStore} = page.window as unknown as {
      cookieStore: {get(name: string): Promise<{domain?: string | null}>};
    };
    expect((await cookieStore.get('lp-consent')).domain ?? null).to.equal(null);
  });

  it('is removed from the host and its domain before each write, so that no two contradict each other', async () => {
    const page = await visitGated('', {before: recorder});
    consentOf(page).decide({analytics: true});
    const written = Reflect.get(page.window, 'written') as string[];
    expect(written.at(-1)).to.include('granted=analytics');
    const removals = written.slice(0, -1).filter((text) => /^lp-consent=;.*;Max-Age=0;/.test(text));
    // Browsers make no difference between the host and the domain `localhost`, so this test cannot have a cookie of each.
    for (const domain of ['', location.hostname])
      expect(removals.some((text) => text.split(';').includes(`Domain=${domain}`))).to.equal(true);
  });

  it('has the name that the site sets, and the default one stays unchanged', async () => {
    returnWith({granted: 'marketing'});
    const page = await visitGated('', {gate: 'data-cookie="my-consent"'});
    expect(consentOf(page).allows('marketing')).to.equal(false);
    consentOf(page).decide({analytics: true});
    expect(decode(readCookie(page.document.cookie, 'my-consent'))?.granted).to.deep.equal(['analytics']);
    expect(decode(readCookie(document.cookie, 'lp-consent'))?.granted).to.deep.equal(['marketing']);
    consentOf(page).reset();
    await until(() => !document.cookie.includes('my-consent'));
  });

  it('STO-02: has a Max-Age of 400 days at most, also where data-days says more', async () => {
    const page = await visitGated('', {gate: 'data-days="730"', before: recorder});
    consentOf(page).decide({analytics: true});
    expect((Reflect.get(page.window, 'written') as string[]).at(-1)).to.include(`Max-Age=${400 * 86400};`);
    expect(consentOf(page).policy.days).to.equal(730);
  });

  it('MEM-04: expires, and what it granted is held again', async () => {
    const seconds = 2;
    const page = await visitGated('', {gate: `data-days="${seconds / 86400}"`});
    consentOf(page).decide({analytics: true});
    expect(consentOf(page).allows('analytics')).to.equal(true);
    await until(() => !document.cookie.includes('lp-consent'));
    await until(() => !consentOf(page).decision);
    expect(consentOf(page).allows('analytics')).to.equal(false);
  });

  it('MEM-03: is not extended by later visits', async () => {
    const at = Math.floor(Date.now() / 1000) - 100 * 86400;
    returnWith({granted: 'analytics', at});
    const before = document.cookie;
    const page = await visitGated(analytics, {before: recorder});
    page.window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    expect(consentOf(page).decision!.at).to.equal(at);
    expect(Reflect.get(page.window, 'written')).to.deep.equal([]);
    expect(document.cookie).to.equal(before);
  });

  it('GATE-03: counts as missing if two of its name contradict each other', async () => {
    returnWith({granted: 'analytics'});
    const path = '/__page/doubled/';
    document.cookie = `lp-consent=${decided({denied: 'analytics'})};Path=${path}`;
    const page = await visitGated('', {path: `${path}page`});
    expect(page.document.cookie.match(/lp-consent=/g)).to.have.length(2);
    expect(consentOf(page).decision).to.equal(undefined);
    expect(consentOf(page).allows('analytics')).to.equal(false);
    document.cookie = `lp-consent=;Path=${path};Max-Age=0`;
  });

  it('is removed by reset', async () => {
    returnWith({granted: 'analytics'});
    const page = await visitGated('');
    consentOf(page).reset();
    await until(() => !document.cookie.includes('lp-consent'));
    expect(consentOf(page).decision).to.equal(undefined);
  });
});

describe('without cookies', () => {
  afterEach(leave);

  const held = '<script type="text/plain" data-consent="analytics">globalThis.ran = ["held"]</script>';
  const errors = `<script>
    globalThis.errors = [];
    for (const type of ['error', 'unhandledrejection']) addEventListener(type, ({message, reason}) => errors.push(String(message ?? reason)));
  </script>`;

  it('STO-06: a choice is valid for the page in a browser that stores none', async () => {
    const blocked = `<script>Object.defineProperty(Document.prototype, 'cookie', {get: () => '', set() {}})</script>`;
    const page = await visitGated(held, {before: errors + blocked});
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran);
    page.window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    expect(consentOf(page).remembers).to.equal(false);
    expect(consentOf(page).allows('analytics')).to.equal(true);
    expect(Reflect.get(page.window, 'errors')).to.deep.equal([]);
  });

  it('STO-06: a choice is valid for the page in a sandboxed frame, where reading cookies throws', async () => {
    const reported = new Promise<unknown>((resolve) => {
      addEventListener('message', ({data}: MessageEvent) => resolve(data), {once: true});
    });
    const reporter = `<script>
      const report = () => parent.postMessage({ran: self.ran, allowed: lpConsent.allows('analytics'), remembers: lpConsent.remembers, errors}, '*');
      addEventListener('load', () => {
        try { document.cookie } catch ({name}) { if (name !== 'SecurityError') errors.push(name) }
        lpConsent.when('analytics', () => setTimeout(report, 50));
        lpConsent.decide({analytics: true});
      });
    </script>`;
    await visitGated(held + reporter, {
      before: errors,
      headers: {'Content-Security-Policy': 'sandbox allow-scripts'},
    });
    expect(await reported).to.deep.equal({ran: ['held'], allowed: true, remembers: false, errors: []});
  });
});
