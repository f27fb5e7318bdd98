import type {Locator} from '@playwright/test';
import {expect, test} from './fixtures.js';
import {screens} from './visitor.js';

for (const viewport of screens)
  test.describe(`choosing on a screen of ${viewport.width} × ${viewport.height} px`, () => {
    test.use({viewport});

    test('can grant a single service, and only that one runs, PREF-04', async ({demo, context, visitor}) => {
      await visitor.open(demo.url);
      await visitor.press('Choose');
      await visitor.switch('Countly').click();
      await visitor.press('Save choices');
      await expect(visitor.banner).toHaveCount(0);
      await expect(visitor.preferences).toHaveCount(0);
      await expect.poll(demo.receivedWords).toContainEqual(expect.stringMatching(/^A visit begins/));
      expect(new Set(await demo.received())).toEqual(new Set(['countly']));
      const [cookie] = await context.cookies();
      expect(cookie?.value).toContain(
        '&granted=analytics+countly&denied=functional+weather+media+film+social+marketing+sponsors',
      );
    });

    test('can grant a category with all its services, and only those run, PREF-04', async ({
      demo,
      visitor,
    }) => {
      await visitor.open(demo.url);
      await visitor.press('Choose');
      await visitor.switch('Film and posts').click();
      await expect(visitor.switch('Film')).toBeChecked();
      await expect(visitor.switch('Posts on Agora')).toBeChecked();
      await visitor.press('Save choices');
      await expect.poll(async () => (await demo.received()).sort()).toEqual(['film', 'social']);
    });
  });

test.describe('the preferences', () => {
  for (const [how, approach] of [
    ['hovers over “Choose”', (button: Locator) => button.hover()],
    ['focuses “Choose”', (button: Locator) => button.focus()],
  ] as const)
    test(`are prefetched when the visitor ${how}, and not before`, async ({demo, page, visitor}) => {
      const fetched: string[] = [];
      page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
      await visitor.open(demo.url);
      await page.waitForLoadState('networkidle');
      expect(fetched).not.toContain('/lp-consent/lp-consent-preferences.js');
      await approach(visitor.banner.getByRole('button', {name: 'Choose'}));
      await expect.poll(() => fetched).toContain('/lp-consent/lp-consent-preferences.js');
    });

  test('show a category with one service off as mixed, and run the other one, PREF-04', async ({
    demo,
    visitor,
  }) => {
    await visitor.open(demo.url);
    await visitor.press('Choose');
    await visitor.switch('Film and posts').click();
    await visitor.switch('Posts on Agora').click();
    await expect(visitor.switch('Film and posts')).toBeChecked({indeterminate: true});
    await visitor.press('Save choices');
    await expect.poll(demo.received).toEqual(['film']);
  });

  test('open with every switch off, and saving them so rejects everything, PREF-01 PREF-06', async ({
    demo,
    page,
    visitor,
  }) => {
    await visitor.open(demo.url);
    await visitor.press('Choose');
    await expect(visitor.preferences.getByRole('switch')).toHaveCount(9);
    await expect(visitor.preferences.getByRole('switch', {checked: true})).toHaveCount(0);
    await visitor.press('Save choices');
    await expect(visitor.status).toHaveText('Saved: you have rejected everything.');
    await page.reload();
    await expect(visitor.banner).toHaveCount(0);
    expect(await demo.received()).toEqual([]);
  });

  test('have “Reject all” and “Accept all” of the same size and weight, as in the banner, BAN-03 PREF-05', async ({
    demo,
    page,
    visitor,
  }) => {
    await visitor.open(demo.url);
    for (const screen of screens) {
      await page.setViewportSize(screen);
      expect(await look(visitor.banner, 'Reject all')).toEqual(await look(visitor.banner, 'Accept all'));
    }
    await visitor.press('Choose');
    for (const screen of screens) {
      await page.setViewportSize(screen);
      expect(await look(visitor.preferences, 'Reject all')).toEqual(
        await look(visitor.preferences, 'Accept all'),
      );
    }
  });

  for (const way of ['Escape', 'the close button'])
    test(`discard unsaved changes on ${way} and return to the banner, PREF-12`, async ({
      demo,
      page,
      context,
      visitor,
    }) => {
      await visitor.open(demo.url);
      await visitor.press('Choose');
      await visitor.switch('Sponsors').click();
      await (way === 'Escape' ? page.keyboard.press('Escape') : visitor.press('Close'));
      await expect(visitor.preferences).toHaveCount(0);
      await visitor.press('Choose');
      await expect(visitor.switch('Sponsors')).not.toBeChecked();
      expect(await context.cookies()).toEqual([]);
      expect(await demo.received()).toEqual([]);
    });

  test('list each service’s provider, and what it stores for how long, PREF-07', async ({demo, visitor}) => {
    await visitor.open(demo.url);
    await visitor.press('Choose');
    await visitor.preferences.getByText('Details: Countly').click();
    for (const text of [
      'Provider: Meridian',
      'Privacy policy of Meridian',
      'lords-press/cly_id (local storage · Until you withdraw): A random number',
    ])
      await expect(visitor.preferences).toContainText(text);
  });
});

test('a press on “Accept all” that is released outside of it grants nothing, A11Y-19', async ({
  demo,
  page,
  context,
  visitor,
}) => {
  await visitor.open(demo.url);
  await visitor.banner.getByRole('button', {name: 'Accept all'}).hover();
  await page.mouse.down();
  await page.mouse.move(10, 10);
  await page.mouse.up();
  await expect(visitor.banner).toBeVisible();
  expect(await context.cookies()).toEqual([]);
  expect(await demo.received()).toEqual([]);
});

/** The styles that could make one button less prominent than another. */
function look(layer: Locator, name: string): Promise<object> {
  return layer.getByRole('button', {name, exact: true}).evaluate((button) => {
    const {fontSize, fontWeight, fontFamily, padding, borderWidth, color, backgroundColor} =
      getComputedStyle(button);
    return {
      fontSize,
      fontWeight,
      fontFamily,
      padding,
      borderWidth,
      color,
      backgroundColor,
      height: button.getBoundingClientRect().height,
    };
  });
}
