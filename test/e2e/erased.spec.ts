import {fileURLToPath} from 'node:url';
import type {BrowserContext, Page} from '@playwright/test';
import type {Site} from '../harness/site.js';
import {expect, test} from './fixtures.js';
import {heldScript, smallPage} from './small-page.js';
import type {Visitor} from './visitor.js';

const stats = `<lp-category name="analytics"><lp-service name="stats" title="Stats">
  <lp-cookie name="_st*"></lp-cookie><lp-cookie name="__Host-st"></lp-cookie><lp-cookie name="__Secure-st"></lp-cookie><lp-cookie name="sid"></lp-cookie>
  <lp-cookie name="IDE" domain="ads.example"></lp-cookie>
</lp-service></lp-category>`;

/** Serves the site's pages over https as `shop.example.test`. */
async function serveSecurely(page: Page, site: Site, headers: Record<string, string> = {}): Promise<void> {
  await page.route('https://shop.example.test/**', async (route) => {
    const response = await route.fetch({url: site.origin + new URL(route.request().url()).pathname});
    await route.fulfill({response, headers: {...response.headers(), ...headers}});
  });
}

/** The names of all cookies that the browser stores, including those that scripts cannot see. */
async function held(context: BrowserContext): Promise<string[]> {
  return (await context.cookies()).map(({name}) => name).sort();
}

async function withdrawEverything(visitor: Visitor): Promise<void> {
  await visitor.openPreferences();
  await visitor.untilReloaded(() => visitor.press('Withdraw everything'));
}

/** What the page's store reports as residue. */
function residue(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => Reflect.get(globalThis, 'lpConsent').residue);
}

test.describe('a withdrawal erases', () => {
  test('cookies that require https, and leaves a session and a cart alone, WDR-05', async ({
    context,
    page,
    site,
    visitor,
  }) => {
    await serveSecurely(page, site);
    site.add(
      smallPage({declaration: stats, head: '<script type="text/plain" data-consent="stats"></script>'}),
      {path: '/secure/item'},
    );
    await visitor.open('https://shop.example.test/secure/item');
    await visitor.press('Accept all');
    await page.evaluate(() => {
      for (const cookie of [
        '__Host-st=1; Path=/; Secure',
        '__Secure-st=1; Path=/secure; Secure; Domain=example.test',
        '_st_1=1; Secure; SameSite=Strict',
        '_st_2=1; Path=/; Secure; SameSite=None; Partitioned',
        '_st_2=2; Path=/; Secure',
        '__Host-session=1; Path=/; Secure',
        'cart=3; Path=/; Secure; Domain=example.test',
      ])
        document.cookie = cookie;
    });
    // The browser's own process learns of them a moment later.
    await expect
      .poll(() => held(context))
      .toEqual([
        '__Host-session',
        '__Host-st',
        '__Secure-st',
        '_st_1',
        '_st_2',
        '_st_2',
        'cart',
        'lp-consent',
      ]);
    await withdrawEverything(visitor);
    await expect.poll(() => held(context)).toEqual(['__Host-session', 'cart', 'lp-consent']);
  });

  test('Secure cookies on plain http, as far as the browser accepts them there, WDR-05', async ({
    context,
    page,
    site,
    visitor,
  }) => {
    await visitor.open(site.add(smallPage({declaration: stats})));
    await visitor.press('Accept all');
    await page.evaluate(() => {
      for (const cookie of ['_st_1=1; Path=/; Secure', '_st_2=1; Path=/', 'cart=3; Path=/; Secure'])
        document.cookie = cookie;
    });
    await expect.poll(() => held(context)).toEqual(['_st_1', '_st_2', 'cart', 'lp-consent']);
    await visitor.openPreferences();
    await visitor.press('Withdraw everything');
    await expect.poll(() => held(context)).toEqual(['cart', 'lp-consent']);
  });

  for (const attributes of [
    'Path=/',
    'Path=/secure',
    'Path=/; Domain=example.test',
    'Path=/; SameSite=None; Partitioned',
  ])
    test(`no HttpOnly cookie set with ${attributes}, and reports it on this page and the next, WDR-06`, async ({
      context,
      page,
      site,
      visitor,
    }) => {
      await serveSecurely(page, site, {
        'set-cookie': `sid=1; HttpOnly; Secure; ${attributes}\ncart=3; Path=/; Secure; HttpOnly`,
      });
      site.add(
        smallPage({
          declaration: stats,
          head: '<script type="text/plain" data-consent="stats">document.cookie = "_st=1"</script>',
        }),
        {path: '/secure/item'},
      );
      await visitor.open('https://shop.example.test/secure/item');
      await visitor.press('Accept all');
      await expect.poll(() => held(context)).toContain('_st');
      const reported = page.waitForEvent('console', (message) => message.text().startsWith('erasure'));
      await page.evaluate(() => {
        const consent: EventTarget = Reflect.get(globalThis, 'lpConsent');
        consent.addEventListener('erasure', (event) =>
          console.log(`erasure of ${Reflect.get(event, 'erased')} but ${Reflect.get(event, 'residue')}`),
        );
      });
      await withdrawEverything(visitor);
      expect((await reported).text()).toBe('erasure of _st but IDE (ads.example),sid');
      await expect.poll(async () => [...(await residue(page))].sort()).toEqual(['IDE (ads.example)', 'sid']);
      // The next page looks for residue with probes that it removes again.
      await expect.poll(() => held(context)).toEqual(['cart', 'lp-consent', 'sid']);
    });

  test('on the next page what PostHog and other scripts write during unload, WDR-03 @firefox', async ({
    page,
    site,
    thirdParty,
    testId,
    visitor,
  }) => {
    const posthog = {path: fileURLToPath(import.meta.resolve('posthog-js/dist/array.full.no-external.js'))};
    await page.route('**/posthog.js', (route) => route.fulfill(posthog));
    const late = `
      const write = ({type}) => {
        document.cookie = 'ph_' + type + '=late; Path=/';
        localStorage.setItem('ph_' + type, 'late');
        sessionStorage.setItem('went', (sessionStorage.getItem('went') || '') + type + ' ');
      };
      // Registered last, and so called after all other listeners.
      addEventListener('beforeunload', () => ['pagehide', 'unload'].forEach((type) => addEventListener(type, write)));`;
    const address = site.add(
      smallPage({
        declaration: `<lp-category name="analytics"><lp-service name="posthog" title="PostHog">
          <lp-cookie name="ph_*"></lp-cookie><lp-cookie name="ph_*" storage="local"></lp-cookie><lp-cookie name="ph_*" storage="session"></lp-cookie>
          <lp-cookie name="__ph_*" storage="local"></lp-cookie>
        </lp-service></lp-category>`,
        head: `${heldScript('posthog', '/posthog.js')}
          <script type="text/plain" data-consent="posthog">
            posthog.init('k', {api_host: '${thirdParty.origin}/${testId}', opt_out_useragent_filter: true, person_profiles: 'always'});
            ${late}
          </script>`,
      }),
      {headers: {'Permissions-Policy': 'unload=*'}},
    );
    await visitor.open(address);
    await visitor.press('Accept all');
    await expect.poll(() => thirdParty.received(testId).length).toBeGreaterThan(0);
    await expect.poll(() => visitor.stored()).toContain('cookie ph_k_posthog');
    await page.evaluate(() => {
      document.cookie = 'cart=3; Path=/';
      localStorage.setItem('cart', '3');
    });

    await withdrawEverything(visitor);
    const clean = ['cookie cart', 'cookie lp-consent', 'local cart', 'session went'];
    await expect.poll(async () => (await visitor.stored()).sort()).toEqual(clean);
    expect(await page.evaluate(() => sessionStorage.getItem('went'))).toBe('pagehide unload ');
    visitor.requests.length = 0;
    expect(await visitor.storedDuring(3000)).toEqual(clean);
    expect(visitor.requestsBeside(address)).toEqual([]);
  });

  test('what another tab writes during unload, WDR-03', async ({context, page, site, visitor}) => {
    const address = site.add(
      smallPage({
        declaration: stats,
        head: `<script type="text/plain" data-consent="stats">
          document.cookie = '_st=1; Path=/';
          addEventListener('beforeunload', () => addEventListener('pagehide', () => { document.cookie = '_st=late; Path=/'; sessionStorage.setItem('went', 'late') }));
        </script>`,
      }),
    );
    await visitor.open(address);
    await visitor.press('Accept all');
    const other = await context.newPage();
    await other.goto(address);
    await expect.poll(() => held(context)).toContain('_st');
    const reloaded = other.waitForEvent('load');
    await withdrawEverything(visitor);
    await reloaded;
    await expect.poll(() => other.evaluate(() => Object.keys(sessionStorage).join())).toBe('went');
    await expect.poll(() => page.evaluate(() => Object.keys(sessionStorage).join())).toBe('went');
    await expect.poll(() => held(context)).toEqual(['lp-consent']);
  });
});
