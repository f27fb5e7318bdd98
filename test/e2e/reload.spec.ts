import {createServer, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {findBuiltFile} from '../harness/built-files.js';
import {expect, test as base} from './fixtures.js';
import {smallPage} from './small-page.js';

interface SlowSite {
  readonly origin: string;
  /** The method and path of each request for a page. */
  readonly requests: string[];
  /** Sends the answers for `/slow` that wait. */
  answer(): void;
}

const shop = smallPage({
  head: `<script type="text/plain" data-consent="analytics">globalThis.ran = true</script>`,
  body: `<a href="/slow" onclick="lpConsent.withdraw()">Leave and withdraw</a><a href="/slow">Leave</a>
    <form method="post" action="/slow" onsubmit="lpConsent.withdraw()"><button>Pay and withdraw</button></form>
    <a href="#basket">Basket</a><button onclick="lpConsent.withdraw()">Withdraw</button>
    <p style="block-size: 3000px"></p><h2 id="basket">Basket</h2><p style="block-size: 3000px"></p>`,
});

/** A site on which the answer to `/slow` comes when the test wants. */
const test = base.extend<{slow: SlowSite}>({
  slow: async ({page: _}, use) => {
    const requests: string[] = [];
    const waiting: ServerResponse[] = [];
    const server = createServer((request, response) => {
      const {pathname} = new URL(`http://site${request.url}`);
      const file = findBuiltFile(pathname, '/lp-consent/');
      if (file) return void response.writeHead(200, file.headers).end(file.body);
      if (pathname !== '/favicon.ico') requests.push(`${request.method} ${pathname}`);
      response.setHeader('Content-Type', 'text/html');
      if (pathname === '/slow') waiting.push(response);
      else response.end(shop);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    await use({
      origin: `http://localhost:${(server.address() as AddressInfo).port}`,
      requests,
      answer: () => waiting.splice(0).forEach((response) => response.end('<h1>The next page</h1>')),
    });
    server.closeAllConnections();
    server.close();
  },
});

test.describe('a reload after a withdrawal', () => {
  test.beforeEach(async ({page, slow, visitor}) => {
    await visitor.open(slow.origin);
    await visitor.press('Accept all');
    await page.waitForFunction('ran');
    slow.requests.length = 0;
  });

  for (const [what, role, name, method] of [
    ['a link whose own handler withdraws', 'link', 'Leave and withdraw', 'GET'],
    ['a form whose own handler withdraws', 'button', 'Pay and withdraw', 'POST'],
  ] as const)
    test(`does not stop ${what}, WDR-04 @firefox`, async ({page, slow}) => {
      await page.evaluate(() => {
        const consent: EventTarget = Reflect.get(globalThis, 'lpConsent');
        // By then a reload that does not wait has begun.
        consent.addEventListener('reload', () => setTimeout(() => console.log('waits'), 500));
      });
      const waits = page.waitForEvent('console', (message) => message.text() === 'waits');
      const clicked = page.getByRole(role, {name, exact: true}).click();
      await waits;
      await expect.poll(() => slow.requests).toEqual([`${method} /slow`]);
      slow.answer();
      await expect(page.getByRole('heading', {name: 'The next page'})).toBeVisible();
      await clicked;
      expect(slow.requests).toEqual([`${method} /slow`]);
    });

  test('does not stop a navigation if another tab withdraws, and happens if it takes more than two seconds, WDR-04 @firefox', async ({
    context,
    page,
    slow,
  }) => {
    const other = await context.newPage();
    await other.goto(slow.origin);
    slow.requests.length = 0;
    for (const isAnswered of [true, false]) {
      const requested = page.waitForRequest('**/slow');
      await page.getByRole('link', {name: 'Leave', exact: true}).click({noWaitAfter: true});
      await requested;
      await other.evaluate(`lpConsent.withdraw()`);
      await expect.poll(() => slow.requests.at(-1)).toBe('GET /');
      if (isAnswered) {
        slow.answer();
        await expect(page.getByRole('heading', {name: 'The next page'})).toBeVisible();
        await other.evaluate(`lpConsent.grantAll()`);
        await page.goto(slow.origin);
        await page.waitForFunction('ran');
      } else {
        await expect.poll(() => slow.requests.at(-1)).toBe('GET /');
        // In the next page. It waits through the navigation, which an evaluation would not survive.
        await page.waitForFunction('document.readyState === "complete" && !globalThis.ran');
      }
    }
  });

  test('may follow another one at once if the visitor withdraws again, WDR-04 @firefox', async ({
    page,
    visitor,
  }) => {
    for (let turn = 0; turn < 2; turn++) {
      await visitor.untilReloaded(() => page.getByRole('button', {name: 'Withdraw', exact: true}).click());
      expect(await page.evaluate('globalThis.ran')).toBe(undefined);
      await page.evaluate('lpConsent.grantAll()');
      await page.waitForFunction('ran');
    }
  });

  test('keeps the fragment and the scroll position, WDR-09 @firefox', async ({page, visitor}) => {
    await page.getByRole('link', {name: 'Basket'}).click();
    await page.evaluate(() => scrollBy({top: 345, behavior: 'instant'}));
    const top = await page.evaluate(() => scrollY);
    await visitor.untilReloaded(() => page.evaluate('lpConsent.withdraw()'));
    expect(new URL(page.url()).hash).toBe('#basket');
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(top);
    expect(await visitor.stored()).toEqual(['cookie lp-consent']);
  });
});
