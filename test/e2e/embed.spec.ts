import {expect, test} from './fixtures.js';

test.describe('an embed in the demo', () => {
  test('loads only the film on “Load once”, and holds it again on the next page, GATE-11', async ({
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

  test('grants the film on “Always load”, which the preferences show and withdraw, GATE-12', async ({
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

  test('can be reached with Tab, first its buttons, then its policy link', async ({demo, page, visitor}) => {
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
