import type {Page} from '@playwright/test';
import {expect, test} from './fixtures.js';
import {heldScript, smallPage} from './small-page.js';

/** Text of the data children, which must never be visible on the page. */
const declaredText = 'Counts which pages are opened';

/** Blocks one of the library's files, as an extension or a broken deployment would. */
async function withhold(page: Page, file: string): Promise<void> {
  await page.route(`**/lp-consent/${file}`, (route) => route.abort());
}

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('the page is complete, nothing is requested or released, and the footer links to the privacy page, GATE-08', async ({
    demo,
    page,
    visitor,
  }) => {
    await visitor.open(demo.url);
    await expect(page.getByRole('heading', {name: 'Europe builds its defence'})).toBeVisible();
    await expect(page.getByText('Clear sky')).toBeVisible();
    await expect(page.locator('lp-consent')).not.toBeVisible();
    await expect(page.getByText(declaredText).filter({visible: true})).toHaveCount(0);
    await expect(
      page.getByText('A short film from Meridian’s server. It loads only once you allow it'),
    ).toBeVisible();

    await visitor.settings.click();
    await expect(page.getByRole('heading', {name: 'Privacy & Cookie Notice'})).toBeVisible();
    expect(visitor.requestsBeside(demo.url)).toEqual([]);
    expect(await demo.received()).toEqual([]);
  });

  test('no text of the declaration is visible on a page without styles', async ({page, site, visitor}) => {
    await visitor.open(
      site.add(smallPage({declaration: `<lp-category name="analytics">${declaredText}.</lp-category>`})),
    );
    await expect(page.getByRole('heading', {name: 'A shop'})).toBeVisible();
    await expect(page.getByText(declaredText).filter({visible: true})).toHaveCount(0);
  });
});

test.describe('when a download fails', () => {
  test('without the gate the page is complete, nothing is released, and the footer links to the privacy page, GATE-08', async ({
    demo,
    page,
    visitor,
  }) => {
    await withhold(page, 'gate.js');
    await visitor.open(demo.url);
    await expect(page.getByRole('heading', {name: 'Europe builds its defence'})).toBeVisible();
    await expect(page.getByText(declaredText).filter({visible: true})).toHaveCount(0);
    await visitor.settings.click();
    await expect(page.getByRole('heading', {name: 'Privacy & Cookie Notice'})).toBeVisible();
    expect(visitor.requestsBeside(demo.url)).toEqual([]);
    expect(await demo.received()).toEqual([]);
  });

  test('without the elements nothing is granted, and the footer links to the privacy page, GATE-03', async ({
    demo,
    page,
    context,
    visitor,
  }) => {
    await withhold(page, 'lp-consent.js');
    await visitor.open(demo.url);
    await expect(page.getByText(declaredText).filter({visible: true})).toHaveCount(0);
    await visitor.settings.click();
    await expect(page.getByRole('heading', {name: 'Privacy & Cookie Notice'})).toBeVisible();
    expect(await context.cookies()).toEqual([]);
    expect(visitor.requestsBeside(demo.url)).toEqual([]);
    expect(await demo.received()).toEqual([]);
  });

  test('without the preferences the footer links to the privacy page, and the banner still works', async ({
    demo,
    page,
    visitor,
  }) => {
    await withhold(page, 'lp-consent-preferences.js');
    await visitor.open(demo.url);
    await visitor.banner.waitFor();
    await visitor.settings.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', {name: 'Privacy & Cookie Notice'})).toBeVisible();
    await visitor.press('Reject all');
    await page.reload();
    await expect(visitor.banner).toHaveCount(0);
    expect(await demo.received()).toEqual([]);
  });

  test('without the deferred file a rejection still takes effect and is remembered, MEM-01', async ({
    demo,
    page,
    visitor,
  }) => {
    await withhold(page, 'lp-consent-deferred.js');
    await visitor.open(demo.url);
    await visitor.press('Reject all');
    await expect(visitor.banner).toHaveCount(0);
    await expect(visitor.status).toHaveText('Saved: you have rejected everything.');
    await page.reload();
    await expect(visitor.banner).toHaveCount(0);
    expect(await demo.received()).toEqual([]);
  });

  test('without the deferred file a withdrawal still stops all requests, WDR-04', async ({
    page,
    site,
    thirdParty,
    testId,
    visitor,
  }) => {
    await withhold(page, 'lp-consent-deferred.js');
    await visitor.open(
      site.add(smallPage({head: heldScript('analytics', `${thirdParty.origin}/${testId}/count.js`)})),
    );
    await visitor.press('Accept all');
    await expect.poll(() => thirdParty.received(testId)).toHaveLength(1);
    await visitor.openPreferences();
    await visitor.untilReloaded(() => visitor.press('Withdraw everything'));
    await page.reload();
    expect(thirdParty.received(testId)).toHaveLength(1);
  });

  test('a third party that never responds delays neither the page nor the next service', async ({
    page,
    site,
    thirdParty,
    testId,
    visitor,
  }) => {
    const at = (name: string): string => `${thirdParty.origin}/${testId}/${name}`;
    const head = heldScript('analytics', at('count.js?hang=1')) + heldScript('marketing', at('ads.js'));
    await visitor.open(site.add(smallPage({categories: 'analytics marketing', head})));
    await visitor.press('Accept all');
    await expect.poll(() => page.evaluate(() => (globalThis as {ran?: string[]}).ran)).toEqual(['ads']);
    await expect(visitor.banner).toHaveCount(0);
  });
});
