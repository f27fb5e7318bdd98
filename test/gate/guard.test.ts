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
  type GatedOptions,
} from '../harness/gated-page.js';
import {until} from '../harness/until.js';
import {newTestId, received, thirdParty, type Visit} from '../harness/visit.js';

/** Another host than the third party, to the browser: the same server under another name. */
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

/** What a plugin might do that nobody has marked, each with an address of its own. */
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
  'sheet': (at) =>
    `document.head.append(Object.assign(document.createElement('link'), {rel: 'stylesheet', href: '${at}.css'}))`,
  'css-url': (at) => `document.body.style.backgroundImage = 'url(${at}.gif)'`,
  'font': (at) => `new FontFace('x', 'url(${at}.woff2)').load().catch(() => {})`,
  'film': (at) =>
    `document.body.append(Object.assign(document.createElement('video'), {src: '${at}.mp4', preload: 'auto'}))`,
  'sound': (at) => `new Audio('${at}.ogg').load()`,
  'object': (at) =>
    `document.body.append(Object.assign(document.createElement('object'), {data: '${at}.gif', type: 'image/gif'}))`,
  'worker': (at) => `new Worker(URL.createObjectURL(new Blob(["fetch('${at}.json').catch(() => {})"])))`,
  'prefetch': (at) =>
    `document.head.append(Object.assign(document.createElement('link'), {rel: 'prefetch', href: '${at}.html'}))`,
  'preload': (at) =>
    `document.head.append(Object.assign(document.createElement('link'), {rel: 'preload', as: 'script', href: '${at}.js'}))`,
  'markup': (at) => `document.body.insertAdjacentHTML('beforeend', '<img src="${at}.gif">')`,
  'form': (at) =>
    `{const form = Object.assign(document.createElement('form'), {action: '${at}', target: 'aside'}); document.body.append(Object.assign(document.createElement('iframe'), {name: 'aside'}), form); form.submit()}`,
};
const all = (at: string) =>
  Object.entries(trackers)
    .map(([name, code]) => `try {${code(`${at}/${name}`)}} catch {}`)
    .join('\n');
const done = `;(globalThis.ran ||= []).push('plugin')`;
/** An engine may know no prefetch, and ask for no sound before it is played. */
const most = Object.keys(trackers).length - 2;
const trackersThatReached = async (page: Visit, id: string) =>
  new Set((await reached(page, id)).map((path) => path.split(/[/.]/)[1])).size;
const plugin = (at: string) => `<script type="module">${all(at)}${done}</script>`;

describe('the guard', () => {
  afterEach(leave);

  it('GATE-01: has the browser refuse whatever is injected, of every kind, until the key is granted', async () => {
    const id = newTestId();
    const page = await visitGated(
      plugin(`${thirdParty}/${id}`),
      guarded(`analytics ${thirdParty}`, {until: 'parsed'}),
    );
    await until(() => page.window.ran);
    // Not `reached`: the guard would refuse its request.
    await until(() => refusals(page).length);
    expect(await received(id)).to.deep.equal([]);
  });

  it('shows what it holds back: without it, all of that goes out', async () => {
    const id = newTestId();
    const page = await visitGated(plugin(`${thirdParty}/${id}`), {until: 'parsed'});
    expect(await until(async () => (await trackersThatReached(page, id)) >= most)).to.equal(true);
  });

  it('lets everything through to the hosts of what is granted, and of what needs no consent', async () => {
    for (const [rules, decision] of [
      [`analytics ${thirdParty}`, {granted: 'analytics'}],
      [`* ${thirdParty}`, {denied: 'analytics'}],
    ] as const) {
      const id = newTestId();
      returnWith(decision);
      const page = await visitGated(plugin(`${thirdParty}/${id}`), guarded(rules, {until: 'parsed'}));
      expect(await until(async () => (await trackersThatReached(page, id)) >= most)).to.equal(true);
      await leave();
    }
  });

  it('refuses every link of a chain: what a granted third party injects from a fourth, too', async () => {
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

  it('loads the page anew once when more is granted, and what was waiting arrives once', async () => {
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

  it('does not load a page anew for an answer that changes no host', async () => {
    const page = await visitGated(held('one') + held('two', 'media'), guarded(`marketing ${thirdParty}`));
    Reflect.set(page.window, 'mark', true);
    consentOf(page).decide({analytics: true, marketing: false});
    await until(() => page.window.ran);
    await consentOf(page).internals.loadDeferred();
    await page.window.fetch('/cdn/gate.js');
    expect(Reflect.get(page.window, 'mark')).to.equal(true);
  });

  it('WDR-04: tightens at once when a key is withdrawn, and loads the page anew', async () => {
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

  it('tightens a page that stays, without loading it anew', async () => {
    const id = newTestId();
    returnWith({granted: 'analytics'});
    const page = await visitGated(
      '',
      guarded(`analytics ${thirdParty}`, {
        gate: `data-on-withdraw="stay" data-guard="analytics ${thirdParty}"`,
      }),
    );
    consentOf(page).withdraw('analytics');
    const error = await page.window
      .fetch(`${thirdParty}/${id}/after.json`)
      .catch((reason: unknown) => reason);
    expect(String(error)).to.include('TypeError');
    expect(await received(id)).to.deep.equal([]);
  });

  it('tells of each refused host once, with the address and where the request came from', async () => {
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

  it('GATE-07: warns who makes the site: what was refused, and the line to add', async () => {
    const address = `${thirdParty}/${newTestId()}/one.json`;
    const page = await visitGated(`<script>fetch('${address}').catch(() => {})</script>`, guarded(''));
    await until(() => warnings(page).some((text) => text.includes('[refused]')));
    const text = warnings(page).find((one) => one.includes('[refused]'))!;
    expect(text).to.include(address);
    expect(text).to.include('/__page/');
    expect(text).to.include(`KEY ${thirdParty}`);
  });

  it('GATE-07: names each tag of the page’s own HTML whose request went out before it could be refused', async () => {
    const id = newTestId();
    const page = await visitGated(`<script src="${thirdParty}/${id}/early.js"></script>`, guarded(''));
    await until(() => warnings(page).some((text) => text.includes('[refused]')));
    expect(page.window.ran, 'it does not run').to.equal(undefined);
    const went = (await received(id)).length > 0;
    await page.window.fetch('/cdn/gate.js');
    const told = warnings(page).filter((text) => text.includes('[leaked-before-guard]'));
    expect(told.length, `${went} ${told}`).to.equal(went ? 1 : 0);
    if (went) expect(told[0]).to.include(`/${id}/early.js`).and.to.include('data-consent="KEY"');
  });

  it('works beside a policy of the site’s own: what either refuses is refused, and the other’s refusals are not reported', async () => {
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

  it('does not reload, nor ask for it for ever, where cookies are blocked', async () => {
    const noCookies = `<script>Object.defineProperty(document, 'cookie', {get: () => '', set() {}})</script>`;
    const page = await visitGated(
      held('one'),
      guarded(`analytics ${thirdParty}`, {before: noCookies + recorders}),
    );
    Reflect.set(page.window, 'mark', true);
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran);
    await consentOf(page).internals.loadDeferred();
    await page.window.fetch('/cdn/gate.js');
    expect(Reflect.get(page.window, 'mark')).to.equal(true);
  });

  it('asks the banner’s question as ever', async () => {
    const page = await visitGated(
      '<lp-consent controller="Site" privacy-policy="/privacy" categories="analytics"></lp-consent>',
      guarded(`analytics ${thirdParty}`),
    );
    await until(() => page.document.querySelector('lp-consent')?.shadowRoot?.querySelector('[part=banner]'));
    expect(refusals(page)).to.deep.equal([]);
  });
});
