import type {BrowserContext} from '@playwright/test';
import {expect, test} from './fixtures.js';
import {heldScript, smallPage} from './small-page.js';

const DAY = 86_400;
const now = Math.floor(Date.now() / 1000);
const id = '0f8fad5b-d9cb-469f-a165-70867728950e';

/** A stored decision as the library writes it; by default, statistics are granted. */
function decisionCookie({at = now, rev = 1, granted = 'analytics', denied = ''} = {}): string {
  return `id=${id}&rev=${rev}&at=${at}&granted=${granted}&denied=${denied}`;
}

/** Sets a cookie where the library stores its own: on the host of `address`, for every path. */
async function remember(context: BrowserContext, value: string, address: string): Promise<void> {
  await context.clearCookies();
  await context.addCookies([{name: 'lp-consent', value, url: new URL('/', address).href}]);
}

test.describe('a remembered decision', () => {
  test('is a cookie of this host only, for every path, for 184 days, STO-01 MEM-02', async ({
    context,
    site,
    visitor,
  }) => {
    await visitor.open(site.add(smallPage(), {path: '/deep/in/the/shop'}));
    await visitor.press('Accept all');
    await expect(visitor.banner).toHaveCount(0);
    const cookies = await context.cookies();
    expect(cookies).toEqual([
      expect.objectContaining({
        name: 'lp-consent',
        domain: 'localhost',
        path: '/',
        sameSite: 'Lax',
        secure: false,
      }),
    ]);
    expect(cookies[0]?.value).toMatch(/^[\x21-\x7e]{1,1000}$/);
    expect(Math.abs(Number(cookies[0]?.expires) - Date.now() / 1000 - 184 * DAY)).toBeLessThan(60);
  });

  test('is Secure on https, STO-01', async ({context, page, site, visitor}) => {
    await page.route('https://shop.test/**', async (route) => {
      const response = await route.fetch({url: site.origin + new URL(route.request().url()).pathname});
      await route.fulfill({response});
    });
    const {pathname} = new URL(site.add(smallPage()));
    await visitor.open(`https://shop.test${pathname}`);
    await visitor.press('Reject all');
    await expect(visitor.banner).toHaveCount(0);
    expect(await context.cookies()).toEqual([
      expect.objectContaining({domain: 'shop.test', path: '/', sameSite: 'Lax', secure: true}),
    ]);
    await page.reload();
    await expect(visitor.banner).toHaveCount(0);
  });

  test('may have the prefix __Host-, STO-03', async ({context, page, site, visitor}) => {
    await page.route('https://shop.test/**', async (route) => {
      const response = await route.fetch({url: site.origin + new URL(route.request().url()).pathname});
      await route.fulfill({response});
    });
    const {pathname} = new URL(site.add(smallPage({gate: 'data-cookie="__Host-lp_consent"'})));
    await visitor.open(`https://shop.test${pathname}`);
    await visitor.press('Reject all');
    await expect(visitor.banner).toHaveCount(0);
    expect(await context.cookies()).toEqual([
      expect.objectContaining({name: '__Host-lp_consent', domain: 'shop.test', path: '/', secure: true}),
    ]);
    await page.reload();
    await expect(visitor.banner).toHaveCount(0);
  });

  test('belongs to one host unless the gate names a domain whose subdomains share it, STO-07', async ({
    context,
    site,
    visitor,
  }) => {
    const at = (host: string, address: string): string => address.replace('localhost', host);
    const own = site.add(smallPage());
    await visitor.open(at('shop.example.test', own));
    await expect(visitor.banner).not.toContainText('Your answer holds');
    await visitor.press('Reject all');
    await visitor.open(at('news.example.test', own));
    await expect(visitor.banner).toBeVisible();

    await context.clearCookies();
    const shared = site.add(smallPage({gate: 'data-domain="example.test"'}));
    await visitor.open(at('shop.example.test', shared));
    await expect(visitor.banner).toContainText('Your answer holds for example.test and all its subdomains.');
    await visitor.press('Reject all');
    await expect(visitor.banner).toHaveCount(0);
    expect(await context.cookies()).toEqual([
      expect.objectContaining({domain: '.example.test', path: '/', sameSite: 'Lax'}),
    ]);
    for (const host of ['news.example.test', 'example.test']) {
      await visitor.open(at(host, shared));
      await expect(visitor.banner).toHaveCount(0);
    }
  });

  test('reaches an open page of another subdomain, which does not undo it, K8', async ({
    context,
    page,
    site,
    visitor,
  }) => {
    const shared = site.add(smallPage({gate: 'data-domain="example.test"'}));
    const at = (host: string): string => shared.replace('localhost', `${host}.example.test`);
    await visitor.open(at('shop'));
    await visitor.press('Accept all');
    await expect.poll(async () => (await context.cookies()).length).toBe(1);
    const other = await context.newPage();
    await other.goto(at('news'));
    await expect.poll(() => other.evaluate("lpConsent.allows('analytics')")).toBe(true);
    await page.evaluate("lpConsent.withdraw('analytics')");
    await expect.poll(() => other.evaluate("lpConsent.allows('analytics')")).toBe(false);
    await other.evaluate('lpConsent.decide({film: true})');
    await expect.poll(() => page.evaluate("lpConsent.allows('film')")).toBe(true);
    expect(await page.evaluate("lpConsent.allows('analytics')")).toBe(false);
  });

  test('holds for 183 days regardless of visits in between, and is asked for again on the 184th, MEM-02 MEM-03 MEM-04', async ({
    context,
    page,
    site,
    thirdParty,
    testId,
    visitor,
  }) => {
    await page.clock.install();
    await visitor.open(
      site.add(smallPage({head: heldScript('analytics', `${thirdParty.origin}/${testId}/count.js`)})),
    );
    await visitor.press('Accept all');
    await expect.poll(() => thirdParty.received(testId).length).toBe(1);
    const [written] = await context.cookies();
    for (const [visits, days] of [
      [2, 90],
      [3, 183],
    ] as const) {
      await page.clock.setSystemTime((now + days * DAY) * 1000);
      await page.reload();
      await expect.poll(() => thirdParty.received(testId).length).toBe(visits);
      await expect(visitor.banner).toHaveCount(0);
    }
    expect(await context.cookies()).toEqual([written]);

    await page.clock.setSystemTime((Number(/at=(\d+)/.exec(written!.value)![1]) + 184 * DAY) * 1000);
    await page.reload();
    await expect(visitor.banner).toBeVisible();
    expect(thirdParty.received(testId)).toHaveLength(3);
  });

  test('is asked for again when the site raises its revision, MEM-05', async ({
    context,
    site,
    thirdParty,
    testId,
    visitor,
  }) => {
    const head = heldScript('analytics', `${thirdParty.origin}/${testId}/count.js`);
    const address = site.add(smallPage({gate: 'data-revision="2"', head}));
    await remember(context, decisionCookie({rev: 1}), address);
    await visitor.open(address);
    await expect(visitor.banner).toBeVisible();
    expect(thirdParty.received(testId)).toEqual([]);
    await visitor.press('Accept all');
    await expect.poll(() => thirdParty.received(testId).length).toBe(1);
  });

  test('is kept when the site adds a category, which stays off until decided, MEM-05', async ({
    context,
    site,
    thirdParty,
    testId,
    visitor,
  }) => {
    const at = (name: string): string => `${thirdParty.origin}/${testId}/${name}`;
    const head = heldScript('analytics', at('count.js')) + heldScript('marketing', at('ads.js'));
    const address = site.add(smallPage({categories: 'analytics marketing', head}));
    await remember(context, decisionCookie(), address);
    await visitor.open(address);
    await expect(visitor.banner).toBeVisible();
    await expect.poll(() => thirdParty.received(testId).map(({path}) => path)).toEqual(['/count.js']);
    await visitor.press('Choose');
    await expect(visitor.switch('Statistics')).toBeChecked();
    await expect(visitor.switch('Marketing')).not.toBeChecked();
  });
});

test.describe('a stored value that is', () => {
  const values = {
    'damaged': [
      '%E0%A4%A',
      decisionCookie().slice(0, -9),
      decisionCookie().replace('rev=1', 'rev='),
      decisionCookie().replace(id, 'x'),
    ],
    "another library's": ['{"analytics":true}', 'granted=analytics'],
    'doubled in itself': [`${decisionCookie()}&granted=analytics`],
    'from the future': [decisionCookie({at: now + 3600}), decisionCookie({at: 99_999_999_999_999})],
    'from before the library': [decisionCookie({at: 1_500_000_000})],
    '184 days old': [decisionCookie({at: now - 184 * DAY})],
    'without a key that is asked for': [decisionCookie({granted: '__proto__+constructor'})],
  };

  test(`${Object.keys(values).join(', ')} is ignored: the banner asks and nothing runs, GATE-03 MEM-09 SEC-14`, async ({
    context,
    site,
    thirdParty,
    testId,
    visitor,
  }) => {
    const address = site.add(
      smallPage({head: heldScript('analytics', `${thirdParty.origin}/${testId}/count.js`)}),
    );
    for (const [kind, all] of Object.entries(values))
      for (const value of all)
        await test.step(`${kind}: ${value}`, async () => {
          await remember(context, value, address);
          await visitor.open(address);
          await expect(visitor.banner).toBeVisible();
        });
    expect(thirdParty.received(testId)).toEqual([]);
    expect(visitor.warnings).toEqual([]);
    await visitor.press('Reject all');
    await visitor.open(address);
    await expect(visitor.banner).toHaveCount(0);
  });

  test('contradicted by one of the parent domain is ignored: the banner asks once and nothing runs, GATE-03', async ({
    context,
    page,
    site,
    thirdParty,
    testId,
    visitor,
  }) => {
    const address = site
      .add(smallPage({head: heldScript('analytics', `${thirdParty.origin}/${testId}/count.js`)}))
      .replace('localhost', 'shop.example.test');
    await remember(context, decisionCookie(), address);
    await context.addCookies([
      {
        name: 'lp-consent',
        value: decisionCookie({granted: '', denied: 'analytics'}),
        domain: '.example.test',
        path: '/',
      },
    ]);
    await visitor.open(address);
    await expect(visitor.banner).toBeVisible();
    await visitor.press('Reject all');
    await page.reload();
    await expect(visitor.banner).toHaveCount(0);
    expect(await context.cookies()).toHaveLength(1);
    expect(thirdParty.received(testId)).toEqual([]);
  });
});

test.describe('with cookies blocked', () => {
  test('a decision holds for the page, which notes that it cannot be remembered, STO-06', async ({
    context,
    page,
    site,
    thirdParty,
    testId,
    visitor,
  }) => {
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setDocumentCookieDisabled', {disabled: true});
    await visitor.open(
      site.add(smallPage({head: heldScript('analytics', `${thirdParty.origin}/${testId}/count.js`)})),
    );
    await expect(visitor.banner).toContainText(
      'Your browser keeps no answer, so it holds for this page only.',
    );
    await visitor.press('Accept all');
    await expect(visitor.banner).toHaveCount(0);
    await expect.poll(() => thirdParty.received(testId).length).toBe(1);

    await visitor.openPreferences();
    await expect(visitor.switch('Statistics')).toBeChecked();
    await page.keyboard.press('Escape');
    await page.reload();
    await expect(visitor.banner).toBeVisible();
    expect(visitor.warnings).toEqual([]);
  });
});
