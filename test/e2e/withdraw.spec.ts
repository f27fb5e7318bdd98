import {expect, test, type Demo} from './fixtures.js';
import {heldScript, smallPage} from './small-page.js';
import type {Visitor} from './visitor.js';

/** Accepts everything in the demo, and waits until its statistics are stored and sent. */
async function acceptAll(demo: Demo, visitor: Visitor): Promise<void> {
  await visitor.open(demo.url);
  await visitor.press('Accept all');
  await expect.poll(demo.receivedWords).toContainEqual(expect.stringMatching(/^A visit begins/));
}

test.describe('the link to the preferences', () => {
  test('is in the footer of every page and opens them with the choices and their date, WDR-01 A11Y-18 PREF-11', async ({
    demo,
    context,
    visitor,
  }) => {
    await visitor.open(demo.url);
    await visitor.press('Choose');
    await visitor.switch('Film').click();
    await visitor.press('Save choices');
    const [cookie] = await context.cookies();
    const {at, id} = Object.fromEntries(new URLSearchParams(cookie?.value));
    const date = new Intl.DateTimeFormat('en', {dateStyle: 'long'}).format(Number(at) * 1000);
    for (const path of ['/', '/privacy', '/imprint']) {
      await visitor.open(demo.url + path);
      await expect(visitor.settings).toHaveText('Cookie settings');
      await visitor.openPreferences();
      await expect(visitor.switch('Film')).toBeChecked();
      await expect(visitor.preferences).toContainText(`You decided on ${date}`);
      await expect(visitor.preferences).toContainText(`Consent ID: ${id}`);
    }
  });

  test('is also in the placeholder of the held film, and can grant it alone', async ({
    demo,
    page,
    visitor,
  }) => {
    await visitor.open(demo.url);
    await visitor.press('Reject all');
    await page.locator('.film').getByRole('button', {name: 'Always load'}).click();
    await expect.poll(demo.received).toEqual(['film']);
  });
});

test.describe('the link to the preferences on a page without <lp-consent>', () => {
  test('opens them with the choices after a render has removed the element, WDR-01', async ({
    page,
    site,
    visitor,
  }) => {
    await visitor.open(site.add(smallPage()));
    await visitor.press('Accept all');
    await page.evaluate(() => document.querySelector('lp-consent')?.remove());
    await visitor.openPreferences();
    await expect(visitor.switch('Statistics')).toBeChecked();
  });

  test('opens them if the element was forgotten, WDR-01', async ({site, visitor}) => {
    await visitor.open(site.add(smallPage().replace(/<lp-consent[^]*<\/lp-consent>/, '')));
    await visitor.openPreferences();
    await expect(visitor.preferences).toContainText('Always active');
  });
});

test.describe('a withdrawal of everything', () => {
  test('reloads the response to a form without sending the form again, WDR-04', async ({
    page,
    site,
    thirdParty,
    testId,
    visitor,
  }) => {
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/order')) sent.push(request.method());
    });
    site.add(smallPage({head: heldScript('analytics', `${thirdParty.origin}/${testId}/count.js`)}), {
      path: '/order',
    });
    await visitor.open(site.add('<form method="post" action="/order"><button>Order</button></form>'));
    await page.getByRole('button', {name: 'Order'}).click();
    await visitor.press('Accept all');
    await expect.poll(() => thirdParty.received(testId)).toHaveLength(1);
    await visitor.openPreferences();
    await visitor.untilReloaded(() => visitor.press('Withdraw everything'));
    expect(sent).toEqual(['POST', 'GET']);
    expect(thirdParty.received(testId)).toHaveLength(1);
  });

  test('takes one press after opening the preferences, erases what was stored and stops all requests, WDR-02 WDR-03 WDR-04 @firefox', async ({
    demo,
    page,
    visitor,
  }) => {
    await acceptAll(demo, visitor);
    await page.evaluate(() => {
      document.cookie = 'basket=3; Path=/';
      localStorage.setItem('theme', 'dark');
    });

    await visitor.openPreferences();
    await visitor.untilReloaded(() => visitor.press('Withdraw everything'));
    const sent = await demo.received();
    visitor.requests.length = 0;
    await expect.poll(() => visitor.stored()).not.toContain('session lp-consent'); // the pending erasure, until this page has loaded
    expect(await visitor.storedDuring(3000)).toEqual(['cookie basket', 'cookie lp-consent', 'local theme']);
    expect(visitor.requestsBeside(demo.url)).toEqual([]);
    expect(await demo.received()).toEqual(sent);
    await expect(visitor.banner).toHaveCount(0);
  });

  test('is remembered with the same consent ID, and the third party gets no request on later pages, WDR-04', async ({
    demo,
    context,
    visitor,
  }) => {
    await acceptAll(demo, visitor);
    const [accepted] = await context.cookies(demo.url);
    await visitor.openPreferences();
    await visitor.untilReloaded(() => visitor.press('Withdraw everything'));
    const [withdrawn] = await context.cookies(demo.url);
    expect(withdrawn?.value.slice(0, 39)).toBe(accepted?.value.slice(0, 39));
    expect(withdrawn?.value).toContain(
      '&granted=&denied=functional+weather+analytics+countly+media+film+social+marketing+sponsors',
    );

    await demo.forget();
    for (const path of ['/privacy', '/imprint', '/']) await visitor.open(demo.url + path);
    expect(await demo.received()).toEqual([]);
  });

  for (const protocol of ['http', 'https'])
    test(`erases cookies of the host and of its parent domain, on any path, on ${protocol}, WDR-05`, async ({
      context,
      page,
      site,
      visitor,
    }) => {
      await page.route('https://shop.example.test/**', async (route) => {
        await route.fulfill({
          response: await route.fetch({url: site.origin + new URL(route.request().url()).pathname}),
        });
      });
      const declaration = `<lp-category name="analytics"><lp-service name="tag"><lp-cookie name="_ga*"></lp-cookie></lp-service></lp-category>`;
      const local = site.add(smallPage({declaration}), {path: `/${protocol}/shop/item`});
      await visitor.open(
        protocol === 'http'
          ? local.replace('localhost', 'shop.example.test')
          : `https://shop.example.test/${protocol}/shop/item`,
      );
      await visitor.press('Accept all');
      const put = (name: string, domain: string, path: string) => ({
        name,
        domain,
        path,
        value: '1',
        secure: protocol === 'https',
      });
      await context.addCookies([
        put('_ga', '.example.test', '/'),
        put('_ga_A', 'shop.example.test', '/'),
        put('_ga_B', '.shop.example.test', `/${protocol}/shop`),
        put('_ga_C', '.example.test', `/${protocol}/`),
        put('basket', '.example.test', '/'),
      ]);
      if (protocol === 'https')
        await page.evaluate(
          () => void (document.cookie = '_ga_D=1; Path=/; Secure; SameSite=None; Partitioned'),
        );

      await visitor.openPreferences();
      await visitor.press('Withdraw everything');
      await expect
        .poll(async () => (await context.cookies()).map(({name}) => name).sort())
        .toEqual(['basket', 'lp-consent']);
    });

  test('of what never ran on this page needs no reload and is confirmed in the status, WDR-09', async ({
    site,
    visitor,
  }) => {
    const address = site.add(smallPage());
    await visitor.open(address);
    await visitor.press('Accept all');
    await visitor.openPreferences();
    const requests = visitor.requests.length;
    await visitor.press('Withdraw everything');
    await expect(visitor.status).toHaveText('Saved: you have rejected everything.');
    await expect(visitor.settings).toBeFocused();
    expect(visitor.requests.slice(requests).map(({pathname}) => pathname)).toEqual([]);
  });
});

test.describe('a withdrawal of one service', () => {
  test('leaves the others granted and running, WDR-10', async ({demo, context, page, visitor}) => {
    await acceptAll(demo, visitor);
    await page.getByLabel('City of the weather reading').selectOption('Vienna');
    await expect.poll(() => visitor.local('lp-weather-city')).toBe('vienna');

    await visitor.openPreferences();
    await visitor.switch('Countly').click();
    await visitor.untilReloaded(() => visitor.press('Save choices'));
    await expect(page.getByLabel('City of the weather reading')).toHaveValue('vienna');
    await expect
      .poll(async () => (await visitor.stored()).sort())
      .toEqual(['cookie lp-consent', 'local lp-weather-city']);
    const cookie = (await context.cookies(demo.url)).find(({name}) => name === 'lp-consent');
    expect(cookie?.value).toContain(
      '&granted=functional+weather+media+film+social+marketing+sponsors&denied=analytics+countly',
    );

    await demo.forget();
    await page.reload();
    await expect
      .poll(async () => new Set(await demo.received()))
      .toEqual(new Set(['weather', 'film', 'social', 'sponsors']));
  });
});
