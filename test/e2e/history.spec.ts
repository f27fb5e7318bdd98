import type {Page} from '@playwright/test';
import {expect, test} from './fixtures.js';
import {heldScript, smallPage} from './small-page.js';

// Playwright switches the back/forward cache off, which every visitor has.
test.use({
  launchOptions: async ({launchOptions}, use) =>
    use({...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache']}),
});

/** Goes back as the browser's button does; Playwright's own call waits for a load, which a restored page never has. */
async function back(page: Page, address: string): Promise<void> {
  await page.evaluate(() => void setTimeout(() => history.back()));
  await expect.poll(() => now(page, 'location.href')).toBe(address);
}

/** What an expression gives in the tab's present page; nothing while one page gives way to the next. */
function now(page: Page, expression: string): Promise<unknown> {
  return page.evaluate(expression).catch(() => undefined);
}

/** A page that counts visits once allowed, and notes in the tab's own storage whether it was loaded or restored. */
function countedPage(origin: string): string {
  const note = `<script>
    addEventListener('pageshow', ({persisted}) => { sessionStorage.shown = [sessionStorage.shown, persisted ? 'restored' : 'loaded'].join(' ').trim(); });
  </script>`;
  return smallPage({head: note + heldScript('analytics', `${origin}/count.js`)});
}

/** Waits until the tab's pages have come up in these ways, the last ones in this order. */
async function untilShown(page: Page, ways: string): Promise<void> {
  await expect.poll(() => now(page, 'sessionStorage.shown')).toMatch(new RegExp(`${ways}$`));
}

/** The cache for the back button keeps no page that asks not to be stored. */
const headers = {'Cache-Control': 'no-cache'};

test.describe('the back button', () => {
  test('leads to a page that reflects a withdrawal made since, GATE-14', async ({
    page,
    site,
    thirdParty,
    testId,
    visitor,
  }) => {
    const [a, b] = [1, 2].map(() => site.add(countedPage(`${thirdParty.origin}/${testId}`), {headers})) as [
      string,
      string,
    ];
    await visitor.open(a);
    await visitor.press('Accept all');
    await expect.poll(() => thirdParty.received(testId)).toHaveLength(1);
    await visitor.open(b);
    await expect.poll(() => thirdParty.received(testId)).toHaveLength(2);
    await visitor.openPreferences();
    await visitor.untilReloaded(() => visitor.press('Withdraw everything'));

    await back(page, a);
    await expect.poll(() => now(page, 'document.readyState + self.ran')).toBe('completeundefined');
    await visitor.openPreferences();
    await expect(visitor.switch('Statistics')).not.toBeChecked();
    expect(thirdParty.received(testId)).toHaveLength(2);
  });

  test('restores a page that no message has reached, which then loads anew, GATE-14 @firefox @cached', async ({
    page,
    site,
    thirdParty,
    testId,
    visitor,
  }) => {
    const [a, b] = [1, 2].map(() => site.add(countedPage(`${thirdParty.origin}/${testId}`), {headers})) as [
      string,
      string,
    ];
    await visitor.open(a);
    await visitor.press('Accept all');
    await expect.poll(() => thirdParty.received(testId)).toHaveLength(1);
    await visitor.open(b);
    await page.evaluate(() => {
      document.cookie =
        document.cookie.replace('granted=analytics&denied=', 'granted=&denied=analytics') + ';Path=/';
    });

    await back(page, a);
    await untilShown(page, 'restored loaded');
    expect(await page.evaluate('self.ran')).toBeUndefined();
    expect(thirdParty.received(testId)).toHaveLength(2);
  });

  test('restores a page whose banner has been answered since, and shows none, GATE-14 @cached', async ({
    page,
    site,
    thirdParty,
    testId,
    visitor,
  }) => {
    const [a, b] = [1, 2].map(() => site.add(countedPage(`${thirdParty.origin}/${testId}`), {headers})) as [
      string,
      string,
    ];
    await page.route('**/lp-consent-deferred.js', (route) => route.abort()); // which tells the other pages
    await visitor.open(a);
    await visitor.banner.waitFor();
    await visitor.open(b);
    await visitor.press('Reject all');
    await expect(visitor.banner).toHaveCount(0);
    await back(page, a);
    await expect(visitor.banner).toHaveCount(0);
    await untilShown(page, 'restored');
    expect(thirdParty.received(testId)).toEqual([]);
  });
});
