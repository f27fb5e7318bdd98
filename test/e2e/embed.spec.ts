import {expect, test} from './fixtures.js';

test.describe('an embed of the demo', () => {
  test('loads the film once and nothing else, and forgets it with the page, GATE-11', async ({
    demo,
    page,
    context,
    visitor,
  }) => {
    await visitor.open(demo.url);
    await expect(page.getByRole('group', {name: 'Film: a shield, blazoned'})).toContainText(
      'Content from Meridian',
    );
    expect(await demo.received()).toEqual([]);
    await page.locator('.film').getByRole('button', {name: 'Load once'}).press('Enter');
    await expect(page.frameLocator('.film iframe').getByRole('button', {name: 'Play'})).toBeVisible();
    await expect(page.locator('.film iframe')).toBeFocused();
    expect(await demo.received()).toEqual(['film']);
    expect(await context.cookies()).toEqual([]);
    await page.reload();
    await expect(page.locator('.film').getByRole('button', {name: 'Load once'})).toBeVisible();
  });

  test('loads the film always, which the preferences tell and take back, GATE-12', async ({
    demo,
    page,
    visitor,
  }) => {
    await visitor.open(demo.url);
    await visitor.press('Reject all');
    await page.locator('.film').getByRole('button', {name: 'Always load'}).press('Space');
    await expect(page.frameLocator('.film iframe').getByRole('button', {name: 'Play'})).toBeVisible();
    await page.reload();
    await expect(page.frameLocator('.film iframe').getByRole('button', {name: 'Play'})).toBeVisible();
    await visitor.openPreferences();
    await expect(visitor.switch('Film')).toBeChecked();
    await visitor.switch('Film').click();
    await visitor.untilReloaded(() => visitor.press('Save choices'));
    await expect(page.locator('.film').getByRole('button', {name: 'Load once'})).toBeVisible();
  });

  test('is reached by the Tab key, one button after the other, and then the policy', async ({
    demo,
    page,
    visitor,
  }) => {
    await visitor.open(demo.url);
    await visitor.press('Reject all');
    const film = page.locator('.film');
    await film.getByRole('button', {name: 'Load once'}).focus();
    await page.keyboard.press('Tab');
    await expect(film.getByRole('button', {name: 'Always load'})).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(film.getByRole('link', {name: 'Privacy policy of Meridian'})).toBeFocused();
  });
});
