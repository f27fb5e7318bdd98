import {expect} from '@open-wc/testing';
import {
  consentOf,
  decided,
  held,
  leave,
  returnWith,
  visitGated,
  visitPage,
  watchReload,
} from '../harness/gated-page.js';
import {until} from '../harness/until.js';
import {newTestId, received, thirdParty, type Visit} from '../harness/visit.js';

const grant = `lp-consent=${decided({granted: 'analytics'})};Path=/`;

/** Counts the loads of the page. */
const count = `<script>localStorage.loads = 1 + Number(localStorage.loads ?? 0)</script>`;

/** Whether a page that shall not reload has withdrawn, and is at rest: what is granted now is released. */
async function isAtRest(page: Visit): Promise<void> {
  await until(() => consentOf(page).decision?.denied.includes('analytics'));
  await consentOf(page).internals.loadDeferred();
  consentOf(page).decide({control: true});
  await until(() => page.window.ran?.includes('control'));
}

describe('the reload after a withdrawal', () => {
  afterEach(async () => {
    await leave();
    localStorage.clear();
  });

  it('WDR-04: happens once where the server grants and a script withdraws on each load', async () => {
    const page = await visitGated(
      `${held('one')}${held('control', 'control')}<script>
        const timer = setInterval(() => {
          if (!globalThis.ran) return;
          clearInterval(timer);
          lpConsent.withdraw('analytics');
        });
      </script>`,
      {before: count, headers: {'Set-Cookie': grant}},
    );
    await until(() => localStorage.loads === '2');
    await until(() => page.window.ran && page.document.readyState === 'complete');
    await isAtRest(page);
    expect(localStorage.loads).to.equal('2');
  });

  it('happens once in ten seconds in a tab, although its script goes to another page in between', async () => {
    const withdrawing = `${held('one')}${held('control', 'control')}`;
    returnWith({granted: 'analytics'});
    const page = await visitGated(withdrawing);
    await until(() => page.window.ran);
    const reloaded = page.loaded();
    consentOf(page).withdraw('analytics');
    await reloaded;
    await consentOf(page).internals.loadDeferred();
    returnWith({granted: 'analytics'});
    const gone = page.loaded();
    page.window.location.href = (
      await fetch('/__page', {
        method: 'POST',
        body: JSON.stringify({
          html: `<!doctype html><head><script src="/cdn/gate.js"></script></head><body>${withdrawing}`,
        }),
      }).then((response) => response.json())
    ).url;
    await gone;
    await until(() => page.window.ran);
    const hasReloaded = watchReload(page);
    consentOf(page).withdraw('analytics');
    expect(await hasReloaded()).to.equal(false);
    await isAtRest(page);
  });

  it('is put off where another tab withdraws twice within ten seconds', async () => {
    returnWith({granted: 'analytics'});
    const options = {
      // Ten seconds pass at once.
      before: `<script>const later = setTimeout; globalThis.setTimeout = (task, ms, ...rest) => ms === 10000
        ? (localStorage.putOff = 'yes', later(() => { Date.now = () => Number(new Date()) + 10000; task(...rest) }, 100))
        : later(task, ms, ...rest)</script>`,
    };
    const [here, there] = [await visitGated(''), await visitGated(held('one'), options)];
    await until(() => there.window.ran);
    for (const putOff of [null, 'yes']) {
      const reloaded = there.loaded();
      consentOf(here).withdraw('analytics');
      await reloaded;
      expect(localStorage.getItem('putOff')).to.equal(putOff);
      expect(there.window.ran).to.equal(undefined);
      consentOf(here).decide({analytics: true});
      await until(() => there.window.ran);
    }
  });

  it('never happens by script where storage is blocked', async () => {
    returnWith({granted: 'analytics'});
    const blocked = `<script>Object.defineProperty(window, 'sessionStorage', {get() { throw new DOMException('blocked', 'SecurityError') }})</script>`;
    const page = await visitGated(held('one') + held('control', 'control'), {before: blocked + count});
    await until(() => page.window.ran);
    consentOf(page).withdraw('analytics');
    await isAtRest(page);
    expect(localStorage.loads).to.equal('1');
  });

  it('does not happen unless the cookie confirms the decision', async () => {
    returnWith({granted: 'analytics'});
    const page = await visitGated(held('one') + held('control', 'control'), {before: count});
    await until(() => page.window.ran);
    const {prototype} = page.window.Document;
    const cookie = Object.getOwnPropertyDescriptor(prototype, 'cookie')!;
    let isReloading = false;
    consentOf(page).addEventListener('reload', () => (isReloading = true));
    // From here on the browser keeps what it has.
    Object.defineProperty(prototype, 'cookie', {configurable: true, get: () => grant, set: () => {}});
    consentOf(page).withdraw('analytics');
    await isAtRest(page);
    expect(isReloading).to.equal(false);
    expect(localStorage.loads).to.equal('1');
    Object.defineProperty(prototype, 'cookie', cookie);
  });

  it('can be prevented: what was released is held again, and what is granted later runs', async () => {
    returnWith({granted: 'analytics'});
    const page = await visitGated(
      `${held('one')}<iframe data-consent="analytics" data-src="/cdn/gate.js" title="A frame"></iframe>${held('control', 'control')}`,
      {before: count},
    );
    await until(() => page.window.ran && page.document.querySelector('iframe')!.src);
    const events: string[] = [];
    consentOf(page).addEventListener('reload', (event) => {
      events.push(event.type);
      event.preventDefault();
    });
    consentOf(page).withdraw('analytics');
    await until(() => !page.document.querySelector('iframe')!.hasAttribute('src'));
    await isAtRest(page);
    expect(events).to.include('reload');
    expect(localStorage.loads).to.equal('1');
  });

  it('fires no event where it is not needed', async () => {
    const page = await visitGated(held('control', 'control'));
    let isReloading = false;
    consentOf(page).addEventListener('reload', () => (isReloading = true));
    consentOf(page).decide({analytics: false});
    await isAtRest(page);
    expect(isReloading).to.equal(false);
  });

  it('keeps the fragment, which scripts of the page read, and the scroll position', async () => {
    returnWith({granted: 'analytics'});
    const page = await visitGated(
      `${held('one')}<div id="basket" style="block-size: 3000px"></div><p style="block-size: 3000px"></p>`,
      {head: `<script>globalThis.fragment = location.hash</script>`},
    );
    await until(() => page.window.ran);
    page.window.location.hash = '#basket';
    page.window.scrollTo(0, 1234);
    const reloaded = page.loaded();
    consentOf(page).withdraw('analytics');
    await reloaded;
    expect(page.window.ran).to.equal(undefined);
    expect(Reflect.get(page.window, 'fragment')).to.equal('#basket');
    expect(sessionStorage.getItem('lp-consent-reload')).to.equal(null);
    await until(() => Math.abs(page.window.scrollY - 1234) < 2);
  });

  for (const [what, markup] of [
    ['a link', (at: string) => `<a href="${at}" onclick="lpConsent.withdraw()">Leave</a>`],
    [
      'a form',
      (at: string) =>
        `<form method="post" action="${at}" onsubmit="lpConsent.withdraw()"><button>Pay</button></form>`,
    ],
    [
      'a script',
      (at: string) => `<button onclick="lpConsent.withdraw(); location.href = '${at}'">Leave</button>`,
    ],
  ] as const)
    it(`WDR-04: does not stop ${what} that leads to another page and withdraws`, async () => {
      const id = newTestId();
      returnWith({granted: 'analytics'});
      const page = await visitGated(held('one') + markup(`${thirdParty}/${id}/frame?until=answered`));
      await until(() => page.window.ran);
      let isLate = false;
      // By then a reload that does not wait has begun. Firefox loads no deferred chunk once a navigation has begun.
      consentOf(page).addEventListener('decision', () => setTimeout(() => (isLate = true), 500));
      page.document.querySelector<HTMLElement>('a, button')!.click();
      await until(() => isLate);
      const gone = page.loaded();
      await fetch(`${thirdParty}/${id}/answered`);
      await gone;
      // The page of another site.
      expect(page.frame.contentDocument).to.equal(null);
      expect((await received(id)).map(({path}) => path)).to.deep.equal(['/frame', '/answered']);
    });

  it('puts no fragment into another page that the server sends instead', async () => {
    sessionStorage.setItem(
      'lp-consent-reload',
      JSON.stringify([Date.now(), `${location.origin}/other#basket`, 0, 0]),
    );
    const page = await visitGated('');
    expect(page.window.location.hash).to.equal('');
    expect(sessionStorage.getItem('lp-consent-reload')).to.equal(null);
  });

  for (const text of ['x', '1', '{}', '[]', '[1,2]', 'null'])
    it(`is not disturbed by a malformed record: ${text}`, async () => {
      sessionStorage.setItem('lp-consent-reload', text);
      returnWith({granted: 'analytics'});
      const page = await visitGated(held('one'));
      await until(() => page.window.ran);
      const reloaded = page.loaded();
      consentOf(page).withdraw('analytics');
      await reloaded;
      expect(page.window.ran).to.equal(undefined);
    });
});

describe('a withdrawal where the deferred chunk cannot be loaded', () => {
  afterEach(async () => {
    for (const name of ['_st', 'basket']) document.cookie = `${name}=;Path=/;Max-Age=0`;
    await leave();
  });

  const site = `<lp-consent controller="Site" privacy-policy="/privacy"><lp-category name="analytics">
    <lp-service name="stats"><lp-cookie name="_st*"></lp-cookie></lp-service></lp-category></lp-consent>`;
  const without = (body: string): string =>
    `<!doctype html><head><script src="/cdn-without/lp-consent-deferred/gate.js"></script></head><body>${body}`;

  it('WDR-03: reloads, and the next page that can load it erases, with a page in between', async () => {
    returnWith({granted: 'analytics+stats'});
    document.cookie = 'basket=1;Path=/';
    const page = await visitPage(without(site + held('one', 'stats')));
    await until(() => page.window.ran);
    page.document.cookie = '_st=1;Path=/';
    const reloaded = page.loaded();
    consentOf(page).withdraw('stats');
    await reloaded;
    expect(page.window.ran).to.equal(undefined);
    expect(document.cookie).to.include('_st=');
    await page.close();
    await visitGated('<h1>A page that declares nothing</h1>');
    await leaveOpen();
    await visitGated(site);
    await until(() => !document.cookie.includes('_st='));
    expect(document.cookie).to.include('basket=');
  });

  /** Closes the pages, as a visitor who goes on to the next one. */
  async function leaveOpen(): Promise<void> {
    const cookie = document.cookie.split('; ').find((pair) => pair.startsWith('lp-consent='))!;
    for (const frame of document.querySelectorAll('iframe')) {
      await until(() => sessionStorage.getItem('lp-consent') === null);
      frame.remove();
    }
    expect(cookie).to.include('denied=stats');
  }
});
