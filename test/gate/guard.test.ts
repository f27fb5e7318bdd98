import {expect} from '@open-wc/testing';
import type {RefusalEvent} from '../../src/store/events.js';
import {
  consentOf,
  held,
  heldExternal,
  leave,
  reached,
  returnWith,
  visitGated,
  watchReload,
  type GatedOptions,
} from '../harness/gated-page.js';
import {until} from '../harness/until.js';
import {newTestId, received, thirdParty, type Visit} from '../harness/visit.js';

/** The same server as the third party, under the name of another host. */
const fourthParty = thirdParty.replace('127.0.0.1', 'localhost');
const recorders = `<script>
  globalThis.warned = []; console.warn = (...texts) => warned.push(texts.join(' '));
  globalThis.refusals = [];
  (globalThis.lpConsent ||= []).push((consent) => consent.addEventListener('refusal', (event) => refusals.push(event)));
</script>`;
const refusals = ({window}: Visit) => Reflect.get(window, 'refusals') as RefusalEvent[];
const warnings = ({window}: Visit) => Reflect.get(window, 'warned') as string[];
const guarded = (rules: string, options: GatedOptions = {}): GatedOptions => ({
  gate: `data-guard="${rules}"`,
  before: recorders,
  ...options,
});

/** What a plugin may request unmarked: one request of each kind, each to its own address. */
const trackers: Readonly<Record<string, (at: string) => string>> = {
  'script': (at) =>
    `document.head.append(Object.assign(document.createElement('script'), {src: '${at}.js'}))`,
  'module': (at) =>
    `document.head.append(Object.assign(document.createElement('script'), {type: 'module', src: '${at}.js'}))`,
  'import': (at) => `import('${at}.js').catch(() => {})`,
  'image': (at) => `new Image().src = '${at}.gif'`,
  'frame': (at) => `document.body.append(Object.assign(document.createElement('iframe'), {src: '${at}'}))`,
  'fetch': (at) => `fetch('${at}.json').catch(() => {})`,
  'request': (at) =>
    `{const request = new XMLHttpRequest(); request.open('GET', '${at}.json'); request.send()}`,
  'beacon': (at) => `navigator.sendBeacon('${at}', 'x')`,
  'events': (at) => `new EventSource('${at}')`,
  'socket': (at) => `new WebSocket('${at}'.replace('http', 'ws'))`,
  'stylesheet': (at) =>
    `document.head.append(Object.assign(document.createElement('link'), {rel: 'stylesheet', href: '${at}.css'}))`,
  'css-url': (at) => `document.body.style.backgroundImage = 'url(${at}.gif)'`,
  'font': (at) => `new FontFace('x', 'url(${at}.woff2)').load().catch(() => {})`,
  'video': (at) =>
    `document.body.append(Object.assign(document.createElement('video'), {src: '${at}.mp4', preload: 'auto'}))`,
  'audio': (at) => `new Audio('${at}.ogg').load()`,
  'object': (at) =>
    `document.body.append(Object.assign(document.createElement('object'), {data: '${at}.gif', type: 'image/gif'}))`,
  'worker': (at) => `new Worker(URL.createObjectURL(new Blob(["fetch('${at}.json').catch(() => {})"])))`,
  'prefetch': (at) =>
    `document.head.append(Object.assign(document.createElement('link'), {rel: 'prefetch', href: '${at}.html'}))`,
  'preload': (at) =>
    `document.head.append(Object.assign(document.createElement('link'), {rel: 'preload', as: 'script', href: '${at}.js'}))`,
  'markup': (at) => `document.body.insertAdjacentHTML('beforeend', '<img src="${at}.gif">')`,
  'form': (at) =>
    `{const form = Object.assign(document.createElement('form'), {action: '${at}', target: 'form-frame'}); document.body.append(Object.assign(document.createElement('iframe'), {name: 'form-frame'}), form); form.submit()}`,
};
const all = (at: string) =>
  Object.entries(trackers)
    .map(([name, code]) => `try {${code(`${at}/${name}`)}} catch {}`)
    .join('\n');
const done = `;(globalThis.ran ||= []).push('plugin')`;
/** Some engines have no prefetch, and some request no audio before it is played. */
const most = Object.keys(trackers).length - 2;
const countReached = async (page: Visit, id: string) =>
  new Set((await reached(page, id)).map((path) => path.split(/[/.]/)[1])).size;
/** How many kinds have reached the third party, once most have, or once none arrives within the time limit of `until`. */
async function countWhenSettled(page: Visit, id: string): Promise<number> {
  let count = 0;
  while (count < most) {
    const more = await until(async () => {
      const now = await countReached(page, id);
      return now > count && now;
    }).catch(() => 0);
    if (!more) break;
    count = more;
  }
  return count;
}
const plugin = (at: string) => `<script type="module">${all(at)}${done}</script>`;

describe('the guard', function () {
  // Requests of 21 kinds arrive one after the other, on a busy machine over many seconds.
  this.timeout(90_000);
  afterEach(leave);

  it('GATE-01: makes the browser refuse injected requests of every kind until their key is granted', async () => {
    const id = newTestId();
    const page = await visitGated(
      plugin(`${thirdParty}/${id}`),
      guarded(`analytics ${thirdParty}`, {until: 'parsed'}),
    );
    await until(() => page.window.ran);
    // Not `reached`, whose request the guard would refuse.
    await until(() => refusals(page).length);
    expect(await received(id)).to.deep.equal([]);
  });

  it('is what stops those requests: without it they all go out', async () => {
    const id = newTestId();
    const page = await visitGated(plugin(`${thirdParty}/${id}`), {until: 'parsed'});
    expect(await countWhenSettled(page, id)).to.be.at.least(most);
  });

  for (const [whose, rules, decision] of [
    ['a granted key', `analytics ${thirdParty}`, {granted: 'analytics'}],
    ['no key', `* ${thirdParty}`, {denied: 'analytics'}],
  ] as const)
    it(`lets all requests through to the hosts of ${whose}`, async () => {
      const id = newTestId();
      returnWith(decision);
      const page = await visitGated(plugin(`${thirdParty}/${id}`), guarded(rules, {until: 'parsed'}));
      expect(await countWhenSettled(page, id)).to.be.at.least(most);
    });

  it('refuses what a granted third party injects from a host that is not granted', async () => {
    const id = newTestId();
    const third = encodeURIComponent(
      `globalThis.ran = ['third']; ${all(`${fourthParty}/${id}/fourth`)}`,
    ).replaceAll("'", '%27');
    returnWith({granted: 'analytics'});
    const page = await visitGated(
      `<script type="module">${trackers.script!(`${thirdParty}/${id}/third.js?body=${third}&x=`)}</script>`,
      guarded(`analytics ${thirdParty}; marketing ${fourthParty}`, {until: 'parsed'}),
    );
    await until(() => page.window.ran);
    await until(() => refusals(page).length);
    expect(await reached(page, id)).to.deep.equal(['/third.js']);
  });

  it('reloads the page when more is granted, and held scripts run once', async () => {
    const id = newTestId();
    const page = await visitGated(
      `${heldExternal(`${thirdParty}/${id}/one.js`)}${held('two')}`,
      guarded(`analytics ${thirdParty}`),
    );
    const reloaded = page.loaded();
    consentOf(page).decide({analytics: true});
    expect(page.window.ran).to.equal(undefined);
    await reloaded;
    await until(() => page.window.ran?.length === 2);
    expect(page.window.ran).to.deep.equal(['one', 'two']);
    expect(await reached(page, id)).to.deep.equal(['/one.js']);
  });

  it('does not reload a page for a decision that changes no host', async () => {
    const page = await visitGated(held('one') + held('two', 'media'), guarded(`marketing ${thirdParty}`));
    const hasReloaded = watchReload(page);
    consentOf(page).decide({analytics: true, marketing: false});
    await until(() => page.window.ran);
    expect(await hasReloaded()).to.equal(false);
  });

  it('WDR-04: refuses a withdrawn host at once and reloads the page', async () => {
    const id = newTestId();
    returnWith({granted: 'analytics'});
    const page = await visitGated('', guarded(`analytics ${thirdParty}`));
    const {window} = page;
    await window.fetch(`${thirdParty}/${id}/before.json`);
    const reloaded = page.loaded();
    consentOf(page).withdraw('analytics');
    window.eval(`fetch('${thirdParty}/${id}/after.json').catch(() => {})`);
    await reloaded;
    expect((await received(id)).map(({path}) => path)).to.deep.equal(['/before.json']);
  });

  it('refuses a withdrawn host without a reload under data-on-withdraw="stay"', async () => {
    const id = newTestId();
    returnWith({granted: 'analytics'});
    const page = await visitGated(
      '',
      guarded(`analytics ${thirdParty}`, {
        gate: `data-on-withdraw="stay" data-guard="analytics ${thirdParty}"`,
      }),
    );
    const hasReloaded = watchReload(page);
    consentOf(page).withdraw('analytics');
    const error = await page.window
      .fetch(`${thirdParty}/${id}/after.json`)
      .catch((reason: unknown) => reason);
    expect(String(error)).to.include('TypeError');
    expect(await received(id)).to.deep.equal([]);
    expect(await hasReloaded()).to.equal(false);
  });

  it('reports each refused host once, with the URL and the initiator', async () => {
    const id = newTestId();
    const fetches = [
      `${thirdParty}/${id}/a.json`,
      `${thirdParty}/${id}/b.json`,
      `${fourthParty}/${id}/c.json`,
    ].map((address) => `fetch('${address}').catch(() => {});`);
    const page = await visitGated(`<script>${fetches.join('')}</script>`, guarded(''));
    await until(() => refusals(page).length === 2);
    await consentOf(page).internals.loadDeferred();
    expect(refusals(page).map(({type, url}) => [type, new URL(url).host])).to.deep.equal([
      ['refusal', new URL(thirdParty).host],
      ['refusal', new URL(fourthParty).host],
    ]);
    expect(refusals(page)[0]!.url).to.match(new RegExp(`^${thirdParty}/${id}/[ab].json$`));
    expect(refusals(page)[0]!.initiator).to.include('/__page/');
  });

  it('GATE-07: warns in development about a refused request and names the rule to add', async () => {
    const address = `${thirdParty}/${newTestId()}/one.json`;
    const page = await visitGated(`<script>fetch('${address}').catch(() => {})</script>`, guarded(''));
    await until(() => warnings(page).some((text) => text.includes('[refused]')));
    const text = warnings(page).find((one) => one.includes('[refused]'))!;
    expect(text).to.include(address);
    expect(text).to.include('/__page/');
    expect(text).to.include(`KEY ${thirdParty}`);
  });

  it('GATE-07: warns about each tag in the page’s own HTML whose request went out too early', async () => {
    const id = newTestId();
    const page = await visitGated(`<script src="${thirdParty}/${id}/early.js"></script>`, guarded(''));
    await until(() => warnings(page).some((text) => text.includes('[refused]')));
    expect(page.window.ran, 'it does not run').to.equal(undefined);
    const went = (await received(id)).length > 0;
    await page.window.fetch('/cdn/gate.js');
    const early = warnings(page).filter((text) => text.includes('[leaked-before-guard]'));
    expect(early.length, `${went} ${early}`).to.equal(went ? 1 : 0);
    if (went) expect(early[0]).to.include(`/${id}/early.js`).and.to.include('data-consent="KEY"');
  });

  it('works beside a policy of the site: both refuse, and only the guard’s refusals are reported', async () => {
    const id = newTestId();
    const headers = {'Content-Security-Policy': `img-src 'self' ${thirdParty}`};
    const page = await visitGated(
      `<script>new Image().src = '${fourthParty}/${id}/site.gif'; new Image().src = '${thirdParty}/${id}/guard.gif'; new Image().src = '${thirdParty}/${id}/guard.gif'</script>`,
      guarded(`* ${fourthParty}`, {headers}),
    );
    await until(() => refusals(page).length);
    await consentOf(page).internals.loadDeferred();
    expect(refusals(page).map(({url}) => new URL(url).pathname)).to.deep.equal([`/${id}/guard.gif`]);
    expect(await received(id)).to.deep.equal([]);
  });

  for (const [what, source] of [
    ['a host without a scheme', 'x.example'],
    ['a scheme and a host in upper case', 'HTTP://X.EXAMPLE'],
    ['a path', 'http://x.example/Some/Path/'],
    ['an encoded path', 'http://x.example/some%20path%7Bx'],
    ['a wildcard', '*.x.example'],
    ['a port', 'x.example:8080'],
    ['any port', 'http://x.example:*'],
    ['a scheme alone', 'WSS:'],
  ] as const)
    it(`reports refusals if a rule allows ${what}`, async () => {
      const address = `${thirdParty}/${newTestId()}/one.json`;
      const page = await visitGated(
        `<script>fetch('${address}').catch(() => {})</script>`,
        guarded(`* ${source}`),
      );
      await until(() => refusals(page).length);
      expect(refusals(page)[0]!.url).to.equal(address);
    });

  for (const [what, sources, end] of [
    ['fewer hosts', '', ''],
    ['another host', 'http://localhost.example', ''],
    ['the same host by another scheme', fourthParty.replace('http:', 'https:') + '/Files/', ''],
    ['a path in lower case', `${fourthParty}/files/`, ''],
    ['more directives', 'http://localhost.example', ';worker-src *'],
  ] as const)
    it(`does not report refusals of a policy of the site that resembles its own, with ${what}`, async () => {
      const allowed = `'self' ${location.origin}/cdn/ ${sources}`;
      const policy = `default-src ${allowed} data: blob: 'unsafe-inline' 'unsafe-eval';form-action ${allowed}${end}`;
      const page = await visitGated(
        `<script>
          const request = (address) => fetch(address).catch(() => {});
          request('${fourthParty}/Files/site.json').then(() => request('${thirdParty}/x/guard.json'));
        </script>`,
        guarded(`* ${fourthParty}/Files/`, {headers: {'Content-Security-Policy': policy}}),
      );
      await until(() => refusals(page).some(({url}) => url.includes('guard.json')));
      expect(refusals(page).map(({url}) => url)).to.deep.equal([`${thirdParty}/x/guard.json`]);
    });

  it('does not reload the page where cookies are blocked', async () => {
    const noCookies = `<script>Object.defineProperty(Document.prototype, 'cookie', {get: () => '', set() {}})</script>`;
    const page = await visitGated(
      held('one'),
      guarded(`analytics ${thirdParty}`, {before: noCookies + recorders}),
    );
    const hasReloaded = watchReload(page);
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran);
    expect(await hasReloaded()).to.equal(false);
  });

  it('still shows the banner', async () => {
    const page = await visitGated(
      '<lp-consent controller="Site" privacy-policy="/privacy" categories="analytics"></lp-consent>',
      guarded(`analytics ${thirdParty}`),
    );
    await until(() => page.document.querySelector('lp-consent')?.shadowRoot?.querySelector('[part=banner]'));
    expect(refusals(page)).to.deep.equal([]);
  });
});
