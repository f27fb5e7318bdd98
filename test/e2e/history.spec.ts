import type {Page} from '@playwright/test';
import {expect, test} from './fixtures.js';
import {heldScript, smallPage} from './small-page.js';

// Playwright disables the back/forward cache, which real visitors have.
test.use({
  launchOptions: async ({launchOptions}, use) =>
    use({...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache']}),
});

/** Goes back as the browser's button does. Playwright's `goBack` waits for a load event, which a restored page never fires. */
async function back(page: Page, address: string): Promise<void> {
  await page.evaluate(() => void setTimeout(() => history.back()));
  await expect.poll(() => now(page, 'location.href')).toBe(address);
}

/** Evaluates an expression in the tab's current page; `undefined` during a navigation. */
function now(page: Page, expression: string): Promise<unknown> {
  return page.evaluate(expression).catch(() => undefined);
}

/** A page that counts visits once allowed, and records in `sessionStorage` whether it was loaded or restored. */
function countedPage(origin: string): string {
  const note = `<script>
    addEventListener('pageshow', ({persisted}) => { sessionStorage.shown = [sessionStorage.shown, persisted ? 'restored' : 'loaded'].join(' ').trim(); });
  </script>`;
  // Before the gate, which may stop the event for those behind it.
  return smallPage({first: note, head: heldScript('analytics', `${origin}/count.js`)});
}

/** Waits until the latest pages of the tab were loaded or restored in this order. */
async function untilShown(page: Page, ways: string): Promise<void> {
  await expect.poll(() => now(page, 'sessionStorage.shown')).toMatch(new RegExp(`${ways}$`));
}

/** The back/forward cache stores no page with `no-store`. */
const headers = {'Cache-Control': 'no-cache'};

test.describe('the back button', () => {
  test('returns to a page that reflects a later withdrawal, GATE-14', async ({
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

  test('restores a page that missed a withdrawal, which then reloads, GATE-14 @firefox @cached', async ({
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

  test('runs nothing of a withdrawn script in a page that is restored, R21 @firefox @cached', async ({
    page,
    site,
    thirdParty,
    testId,
    visitor,
  }) => {
    // What a vendor's script does when its page is shown again.
    const listen = `(self.ran ||= []).push('count');
      addEventListener('pageshow', ({persisted}) => { if (persisted) sessionStorage.again = (sessionStorage.again ?? '') + 'again '; });`;
    const body = encodeURIComponent(listen);
    const pages = [1, 2].map(() =>
      site.add(countedPage(`${thirdParty.origin}/${testId}`).replace('/count.js', `/count.js?body=${body}`), {
        headers,
      }),
    );
    const [a, b] = pages as [string, string];
    await visitor.open(a);
    await visitor.press('Accept all');
    await expect.poll(() => now(page, 'self.ran?.length')).toBe(1);
    // Without a withdrawal the listener does run.
    await visitor.open(b);
    await back(page, a);
    await expect.poll(() => now(page, 'sessionStorage.again')).toBe('again ');

    await visitor.open(b);
    await page.evaluate(() => {
      document.cookie =
        document.cookie.replace('granted=analytics&denied=', 'granted=&denied=analytics') + ';Path=/';
    });
    await back(page, a);
    await untilShown(page, 'restored loaded');
    expect(await page.evaluate('self.ran')).toBeUndefined();
    expect(await page.evaluate('sessionStorage.again')).toBe('again ');
  });

  test('restores a page without its banner after a decision on another page, GATE-14 @cached', async ({
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
    await page.route('**/lp-consent-deferred.js', (route) => route.abort()); // which notifies the other pages
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
