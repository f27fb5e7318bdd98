import {expect} from '@open-wc/testing';
import {decode} from '../../src/core/codec.js';
import {readCookie} from '../../src/core/read-cookie.js';
import {consentOf, decided, leave, returnWith, visitGated} from '../harness/gated-page.js';
import {until} from '../harness/until.js';

/** Writes down what the page writes into its cookies. */
const recorder = `<script>
  globalThis.written = [];
  const {get, set} = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(document, 'cookie', {get: () => get.call(document), set(text) { written.push(text); set.call(document, text) }});
</script>`;

/** Whatever a page could have kept: nothing but cookies may ever appear here. */
async function traces({window}: {window: Window & typeof globalThis}): Promise<unknown[]> {
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

  it('GATE-02: nothing is written before a decision', async () => {
    const page = await visitGated(analytics, {before: recorder});
    const before = await traces(page);
    await until(() => page.document.querySelector('lp-consent')?.shadowRoot?.querySelector('[part=banner]'));
    expect(Reflect.get(page.window, 'written')).to.deep.equal([]);
    expect(await traces(page)).to.deep.equal(before);
    expect(readCookie(page.document.cookie, 'lp-consent')).to.equal('');
  });

  it('STO-01: holds the decision and nothing else, for the whole site, and on http without Secure', async () => {
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

  it('STO-01: is of this host alone', async () => {
    const page = await visitGated('');
    consentOf(page).decide({analytics: true});
    const {cookieStore} = page.window as unknown as {
      cookieStore: {get(name: string): Promise<{domain?: string | null}>};
    };
    expect((await cookieStore.get('lp-consent')).domain ?? null).to.equal(null);
  });

  it('has the name that the site gives it, and leaves the usual one alone', async () => {
    returnWith({granted: 'marketing'});
    const page = await visitGated('', {gate: 'data-cookie="my-consent"'});
    expect(consentOf(page).allows('marketing')).to.equal(false);
    consentOf(page).decide({analytics: true});
    expect(decode(readCookie(page.document.cookie, 'my-consent'))?.granted).to.deep.equal(['analytics']);
    expect(decode(readCookie(document.cookie, 'lp-consent'))?.granted).to.deep.equal(['marketing']);
    consentOf(page).reset();
    await until(() => !document.cookie.includes('my-consent'));
  });

  it('STO-02: asks for 400 days at most, while the decision holds for as long as the site says', async () => {
    const page = await visitGated('', {gate: 'data-days="730"', before: recorder});
    consentOf(page).decide({analytics: true});
    expect((Reflect.get(page.window, 'written') as string[]).at(-1)).to.include(`Max-Age=${400 * 86400};`);
    expect(consentOf(page).policy.days).to.equal(730);
  });

  it('MEM-04: is gone when its time is over, and what it granted is off again', async () => {
    const seconds = 2;
    const page = await visitGated('', {gate: `data-days="${seconds / 86400}"`});
    consentOf(page).decide({analytics: true});
    expect(consentOf(page).allows('analytics')).to.equal(true);
    await until(() => !document.cookie.includes('lp-consent'));
    expect(await until(() => !consentOf(page).allows('analytics'))).to.equal(true);
  });

  it('MEM-03: later visits do not extend it', async () => {
    const at = Math.floor(Date.now() / 1000) - 100 * 86400;
    returnWith({granted: 'analytics', at});
    const before = document.cookie;
    const page = await visitGated(analytics, {before: recorder});
    page.window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    expect(consentOf(page).decision!.at).to.equal(at);
    expect(Reflect.get(page.window, 'written')).to.deep.equal([]);
    expect(document.cookie).to.equal(before);
  });

  it('GATE-03: two of its name contradict each other, and count as none', async () => {
    returnWith({granted: 'analytics'});
    const path = '/__page/doubled/';
    document.cookie = `lp-consent=${decided({denied: 'analytics'})};Path=${path}`;
    const page = await visitGated('', {path: `${path}page`});
    expect(page.document.cookie.match(/lp-consent=/g)).to.have.length(2);
    expect(consentOf(page).decision).to.equal(undefined);
    expect(consentOf(page).allows('analytics')).to.equal(false);
    document.cookie = `lp-consent=;Path=${path};Max-Age=0`;
  });

  it('is removed by a reset', async () => {
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

  it('STO-06: a choice holds for the page, in a browser that keeps none', async () => {
    const blocked = `<script>Object.defineProperty(document, 'cookie', {get: () => '', set() {}})</script>`;
    const page = await visitGated(held, {before: errors + blocked});
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran);
    page.window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    expect(consentOf(page).remembers).to.equal(false);
    expect(consentOf(page).allows('analytics')).to.equal(true);
    expect(Reflect.get(page.window, 'errors')).to.deep.equal([]);
  });

  it('STO-06: a choice holds for the page, in a sandboxed frame, where reading a cookie throws', async () => {
    const told = new Promise<unknown>((resolve) => {
      addEventListener('message', ({data}: MessageEvent) => resolve(data), {once: true});
    });
    const tell = `<script>
      const tell = () => parent.postMessage({ran: self.ran, allowed: lpConsent.allows('analytics'), remembers: lpConsent.remembers, errors}, '*');
      addEventListener('load', () => {
        try { document.cookie } catch ({name}) { if (name !== 'SecurityError') errors.push(name) }
        lpConsent.when('analytics', () => setTimeout(tell, 50));
        lpConsent.decide({analytics: true});
      });
    </script>`;
    await visitGated(held + tell, {
      before: errors,
      headers: {'Content-Security-Policy': 'sandbox allow-scripts'},
    });
    expect(await told).to.deep.equal({ran: ['held'], allowed: true, remembers: false, errors: []});
  });
});
