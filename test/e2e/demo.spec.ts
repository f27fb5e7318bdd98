import {expect, test} from './fixtures.js';
import {Visitor} from './visitor.js';

test.describe('the demo', () => {
  test('shows in its ledger, step by step, what its README says', async ({demo, page, context, visitor}) => {
    const ledger = page.getByRole('region', {name: 'What has left this page'});
    await visitor.open(demo.url);
    await ledger.locator('summary').click();
    await expect(ledger.locator('summary')).toContainText('Nothing');
    await visitor.press('Reject all');
    await page.reload();
    await expect(ledger.locator('summary')).toContainText('Nothing');

    await visitor.openPreferences();
    await visitor.switch('Statistics').click();
    await visitor.press('Save choices');
    await expect(ledger.locator('summary')).toContainText('requests');
    await ledger.locator('summary').click();
    await expect(ledger.getByRole('row').nth(1)).toContainText('countly');
    expect(new Set(await demo.received())).toEqual(new Set(['countly']));

    await page.locator('.film').getByRole('button', {name: 'Always load'}).click();
    await expect(page.getByTitle('Film: a shield, blazoned')).toBeVisible();
    await expect(page.locator('.post').getByRole('button', {name: 'Load once'})).toBeVisible();

    const other = new Visitor(await context.newPage());
    await other.open(demo.url);
    await expect(other.page.getByTitle('Film: a shield, blazoned')).toBeVisible();
    await expect(other.banner).toHaveCount(0);
    await visitor.openPreferences();
    await other.untilReloaded(() => visitor.untilReloaded(() => visitor.press('Withdraw everything')));
    await expect.poll(() => visitor.stored()).toEqual(['cookie lp-consent']);
  });

  test('tells on its privacy page what the declaration names, and the cookie with the answer', async ({
    demo,
    page,
    visitor,
  }) => {
    await visitor.open(`${demo.url}/privacy`);
    const table = page.getByRole('region', {name: 'What each service stores', includeHidden: true}); // for visitors without script
    const told = await table.locator('tbody tr:not(.group):has(code)').evaluateAll((rows) =>
      rows.map((row) =>
        [...row.children]
          .map(({textContent}) => textContent)
          .filter((_, column) => column !== 1)
          .join(' | '),
      ),
    );
    const declared = await page
      .locator('lp-cookie')
      .evaluateAll((entries) =>
        entries.map((entry) =>
          [entry.getAttribute('name'), entry.getAttribute('duration'), entry.textContent].join(' | '),
        ),
      );
    const shown = page.locator('lp-consent-declaration').getByRole('rowheader');
    const names = await page
      .locator('lp-cookie')
      .evaluateAll((entries) => entries.map((entry) => entry.getAttribute('name')));
    await expect.poll(() => shown.allInnerTexts()).toEqual(names); // until then it shows the page's own table
    expect(told[0]).toMatch(/^lp-consent \| 184 days \| Your answer/);
    expect(told.map((line) => line.replaceAll('’', "'"))).toEqual(
      declared.map((line) => line.replaceAll('’', "'")),
    );
  });

  test('gives neither the library nor the browser anything to complain about', async ({demo, visitor}) => {
    for (const path of ['/', '/privacy', '/imprint']) {
      await visitor.open(demo.url + path);
      await visitor.banner.waitFor();
    }
    await visitor.press('Accept all');
    await expect.poll(demo.received).toContain('countly');
    expect(visitor.complaints).toEqual([]);
  });
});
