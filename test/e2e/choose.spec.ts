import type {Page} from '@playwright/test';
import {expect, test} from './fixtures.js';

const screens = [
  {width: 390, height: 844},
  {width: 1280, height: 900},
];

for (const viewport of screens)
  test.describe(`choosing at ${viewport.width} × ${viewport.height}`, () => {
    test.use({viewport});

    test('by mouse: one service is granted, and it alone runs, PREF-04', async ({demo, context, visitor}) => {
      await visitor.open(demo.url);
      await visitor.press('Choose');
      await visitor.switch('Countly').click();
      await visitor.press('Save choices');
      await expect(visitor.banner).toHaveCount(0);
      await expect(visitor.preferences).toHaveCount(0);
      await expect.poll(demo.receivedWords).toContainEqual(expect.stringMatching(/^A visit begins/));
      expect(new Set(await demo.received())).toEqual(new Set(['countly']));
      const [cookie] = await context.cookies();
      expect(cookie?.value).toContain('&granted=analytics+countly&denied=functional+weather+media+film+social+marketing+sponsors');
    });

    test('by mouse: one category is granted with all its services, and they alone run, PREF-04', async ({demo, visitor}) => {
      await visitor.open(demo.url);
      await visitor.press('Choose');
      await visitor.switch('Film and posts').click();
      await expect(visitor.switch('Film')).toBeChecked();
      await expect(visitor.switch('Posts on Agora')).toBeChecked();
      await visitor.press('Save choices');
      await expect.poll(async () => (await demo.received()).sort()).toEqual(['film', 'social']);
    });

    test('by mouse: a category with one service off is neither on nor off, and its other service runs, PREF-04', async ({demo, visitor}) => {
      await visitor.open(demo.url);
      await visitor.press('Choose');
      await visitor.switch('Film and posts').click();
      await visitor.switch('Posts on Agora').click();
      await expect(visitor.switch('Film and posts')).toBeChecked({indeterminate: true});
      await visitor.press('Save choices');
      await expect.poll(demo.received).toEqual(['film']);
    });

    test('by keyboard alone: from the banner through every control to “Save choices”, A11Y-11', async ({demo, page, visitor}) => {
      await visitor.open(demo.url);
      await visitor.banner.waitFor();
      expect(await tabUntil(page, 'Choose')).toEqual(['Privacy policy', 'Imprint', 'Reject all', 'Accept all', 'Choose']);

      await page.keyboard.press('Enter');
      await expect(visitor.preferences.getByRole('heading', {name: 'Your choices'})).toBeFocused();
      expect(await tabUntil(page, 'Countly')).toEqual(['Close', 'Privacy policy', 'Functional', 'Weather by city', 'Details: Weather by city', 'Statistics', 'Countly']);
      await page.keyboard.press('Space');
      await expect(visitor.switch('Countly')).toBeChecked();
      expect(await tabUntil(page, 'Save choices')).toEqual([
        ...['Details: Countly', 'Film and posts', 'Film', 'Details: Film', 'Posts on Agora', 'Details: Posts on Agora'],
        ...['Sponsors', 'Sponsors\' pixels', 'Details: Sponsors\' pixels', 'Reject all', 'Accept all', 'Save choices'],
      ]);

      await page.keyboard.press('Enter');
      await expect(visitor.preferences).toHaveCount(0);
      await expect(visitor.status).toHaveText('Your choices are saved.');
      await expect.poll(demo.received).toContain('countly');
      expect(new Set(await demo.received())).toEqual(new Set(['countly']));
    });

    test('“Reject all” and “Accept all” have the same size and weight in both layers, BAN-03 PREF-05', async ({demo, visitor}) => {
      const look = (name: string, layer: typeof visitor.banner) =>
        layer.getByRole('button', {name, exact: true}).evaluate((button) => {
          const {fontSize, fontWeight, fontFamily, padding, borderWidth, color, backgroundColor} = getComputedStyle(button);
          return {fontSize, fontWeight, fontFamily, padding, borderWidth, color, backgroundColor, height: button.getBoundingClientRect().height};
        });
      await visitor.open(demo.url);
      expect(await look('Reject all', visitor.banner)).toEqual(await look('Accept all', visitor.banner));
      await visitor.press('Choose');
      expect(await look('Reject all', visitor.preferences)).toEqual(await look('Accept all', visitor.preferences));
    });
  });

test.describe('choosing', () => {
  test('begins with every switch off, and saving them so refuses everything, PREF-01 PREF-06', async ({demo, page, visitor}) => {
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

  for (const [way, leave] of [
    ['Escape', (page: Page) => page.keyboard.press('Escape')],
    ['the X', (page: Page) => page.getByRole('button', {name: 'Close'}).click()],
  ] as const)
    test(`left by ${way} drops what was not saved and brings the banner back, PREF-12`, async ({demo, page, context, visitor}) => {
      await visitor.open(demo.url);
      await visitor.press('Choose');
      await visitor.switch('Sponsors').click();
      await leave(page);
      await expect(visitor.preferences).toHaveCount(0);
      await expect(visitor.banner).toBeVisible();
      await visitor.press('Choose');
      await expect(visitor.switch('Sponsors')).not.toBeChecked();
      expect(await context.cookies()).toEqual([]);
      expect(await demo.received()).toEqual([]);
    });

  test('lists what each service stores, for how long, and whose it is, PREF-07', async ({demo, visitor}) => {
    await visitor.open(demo.url);
    await visitor.press('Choose');
    await visitor.preferences.getByText('Details: Countly').click();
    for (const text of ['Provider: Meridian', 'Privacy policy of Meridian', 'lords-press/cly_id (Until you withdraw): A random number'])
      await expect(visitor.preferences).toContainText(text);
  });

  test('grants nothing when the press on a button ends outside of it, A11Y-19', async ({demo, page, context, visitor}) => {
    await visitor.open(demo.url);
    await visitor.banner.getByRole('button', {name: 'Accept all'}).hover();
    await page.mouse.down();
    await page.mouse.move(10, 10);
    await page.mouse.up();
    await expect(visitor.banner).toBeVisible();
    expect(await context.cookies()).toEqual([]);
    expect(await demo.received()).toEqual([]);
  });
});

/** Presses Tab until what has the focus bears this name, and says what had it on the way. */
async function tabUntil(page: Page, name: string): Promise<string[]> {
  const walked: string[] = [];
  while (walked.at(-1) !== name && walked.length < 40) {
    await page.keyboard.press('Tab');
    walked.push(await page.evaluate(nameOfFocused));
  }
  return walked;
}

/** Runs in the page: the name of what has the focus, in whichever shadow root it is. */
function nameOfFocused(): string {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const words = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element?.textContent;
  return (element?.getAttribute('aria-label') ?? words ?? '').trim();
}
