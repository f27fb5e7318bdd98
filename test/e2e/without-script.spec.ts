import type {Page} from '@playwright/test';
import {expect, test} from './fixtures.js';
import {heldScript, smallPage} from './small-page.js';

/** What no visitor may read on the page: the words of the data children. */
const words = 'Counts which pages are opened';

/** Stops one of the library's files on its way, as an extension or a broken deployment would. */
async function withhold(page: Page, file: string): Promise<void> {
  await page.route(`**/lp-consent/${file}`, (route) => route.abort());
}

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('the page is whole, nothing is asked or released, and the footer leads to the privacy page, GATE-08', async ({
    demo,
    page,
    visitor,
  }) => {
    await visitor.open(demo.url);
    await expect(page.getByRole('heading', {name: 'Europe builds its defence'})).toBeVisible();
    await expect(page.getByText('Clear sky')).toBeVisible();
    await expect(page.locator('lp-consent')).not.toBeVisible();
    await expect(page.getByText(words).filter({visible: true})).toHaveCount(0);
    await expect(
      page.getByText('A short film from Meridian’s server. It loads only once you allow it'),
    ).toBeVisible();

    await visitor.settings.click();
    await expect(page.getByRole('heading', {name: 'Privacy & Cookie Notice'})).toBeVisible();
    expect(visitor.requestsBeside(demo.url)).toEqual([]);
    expect(await demo.received()).toEqual([]);
  });

  test('no word of the declaration is seen on a page without styles', async ({page, site, visitor}) => {
    await visitor.open(
      site.add(smallPage({declaration: `<lp-category name="analytics">${words}.</lp-category>`})),
    );
    await expect(page.getByRole('heading', {name: 'A shop'})).toBeVisible();
    await expect(page.getByText(words).filter({visible: true})).toHaveCount(0);
  });
});

test.describe('where the library does not arrive', () => {
  test('without the gate the page is whole, nothing is released, and the footer leads to the privacy page, GATE-08', async ({
    demo,
    page,
    visitor,
  }) => {
    await withhold(page, 'gate.js');
    await visitor.open(demo.url);
    await expect(page.getByRole('heading', {name: 'Europe builds its defence'})).toBeVisible();
    await expect(page.getByText(words).filter({visible: true})).toHaveCount(0);
    await visitor.settings.click();
    await expect(page.getByRole('heading', {name: 'Privacy & Cookie Notice'})).toBeVisible();
    expect(visitor.requestsBeside(demo.url)).toEqual([]);
    expect(await demo.received()).toEqual([]);
  });

  test('without the elements nothing is granted, and the footer leads to the privacy page, GATE-03', async ({
    demo,
    page,
    context,
    visitor,
  }) => {
    await withhold(page, 'lp-consent.js');
    await visitor.open(demo.url);
    await expect(page.getByText(words).filter({visible: true})).toHaveCount(0);
    await visitor.settings.click();
    await expect(page.getByRole('heading', {name: 'Privacy & Cookie Notice'})).toBeVisible();
    expect(await context.cookies()).toEqual([]);
    expect(visitor.requestsBeside(demo.url)).toEqual([]);
    expect(await demo.received()).toEqual([]);
  });

  test('without the preferences the footer leads to the privacy page, and the banner still answers', async ({
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

  test('without what follows a decision a refusal takes effect all the same and is remembered, MEM-01', async ({
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

  test('without what follows a decision a withdrawal ends every request all the same, WDR-04', async ({
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

  test('a third party that never answers keeps neither the page nor the next service waiting', async ({
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
