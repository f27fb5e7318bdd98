import type {Locator, Page} from '@playwright/test';
import {expect, test} from './fixtures.js';
import {Visitor} from './visitor.js';

const ledgerOf = (page: Page): Locator => page.getByRole('region', {name: 'What has left this page'});

test.describe('the demo', () => {
  test('shows in its ledger, step by step, what its README describes', async ({
    demo,
    page,
    context,
    visitor,
  }) => {
    const ledger = ledgerOf(page);
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

  test('shows in its ledger only what this page has sent, not what other visitors have', async ({
    demo,
    page,
    browser,
    visitor,
  }) => {
    await visitor.open(demo.url);
    await visitor.press('Accept all');
    await expect(ledgerOf(page).locator('summary')).toContainText('requests');

    const other = new Visitor(await browser.newPage()); // in its own context
    await other.open(demo.url);
    await expect(ledgerOf(other.page).locator('summary')).toContainText('Nothing');
    await page.locator('.weather').getByRole('combobox').selectOption('vienna');
    await expect(ledgerOf(page)).toContainText('The weather in Vienna is requested');
    await ledgerOf(page).locator('summary').click();
    await ledgerOf(page).getByRole('button', {name: 'Clear the list'}).click();
    await expect(ledgerOf(page).locator('summary')).toContainText('Nothing');
    await other.page.locator('.film').getByRole('button', {name: 'Load once'}).click();
    await expect(ledgerOf(other.page).locator('summary')).toContainText('1 request');
    await other.page.context().close();
  });

  test('clears its ledger on each page, while the third party recognizes the reader by its cookie', async ({
    demo,
    page,
    visitor,
  }) => {
    const pixels = ledgerOf(page).getByRole('row', {includeHidden: true}).filter({hasText: 'The pixel of'});
    await visitor.open(demo.url);
    await visitor.press('Accept all');
    await expect(pixels).toHaveCount(3);
    await page.reload();
    await expect(pixels).toHaveCount(3);
    await expect(pixels).toContainText(Array(3).fill('known by its cookie'));
    expect((await demo.received()).filter((key) => key === 'sponsors')).toHaveLength(6);
  });

  test('lists on its privacy page what the declaration names, and the decision’s own cookie', async ({
    demo,
    page,
    visitor,
  }) => {
    await visitor.open(`${demo.url}/privacy`);
    const table = page.getByRole('region', {name: 'What each service stores', includeHidden: true}); // for visitors without JavaScript
    const listed = await table.locator('tbody tr:not(.group):has(code)').evaluateAll((rows) =>
      rows.map((row) =>
        [...row.children]
          .map(({textContent}) => textContent.trim().replace(/\s+/g, ' '))
          .filter((_, column) => column !== 1)
          .join(' | '),
      ),
    );
    const declared = await page
      .locator('lp-cookie')
      .evaluateAll((entries) =>
        entries.map((entry) =>
          [
            entry.getAttribute('name'),
            entry.getAttribute('duration'),
            entry.textContent!.trim().replace(/\s+/g, ' '),
          ].join(' | '),
        ),
      );
    const shown = page.locator('lp-consent-declaration').getByRole('rowheader');
    const names = await page
      .locator('lp-cookie')
      .evaluateAll((entries) => entries.map((entry) => entry.getAttribute('name')));
    await expect.poll(() => shown.allInnerTexts()).toEqual(names); // until then it shows its fallback, the page's own table
    expect(listed[0]).toMatch(/^lp-consent \| 184 days \| Your decision/);
    expect(listed.map((line) => line.replaceAll('’', "'"))).toEqual(
      declared.map((line) => line.replaceAll('’', "'")),
    );
  });

  test('causes no warning or error from the library or the browser', async ({demo, visitor}) => {
    for (const path of ['/', '/privacy', '/imprint']) {
      await visitor.open(demo.url + path);
      await visitor.banner.waitFor();
    }
    await visitor.press('Accept all');
    await expect.poll(demo.received).toContain('countly');
    expect(visitor.warnings).toEqual([]);
  });
});
