import type {Page} from '@playwright/test';
import {expect, test} from './fixtures.js';
import {screens} from './visitor.js';

for (const viewport of screens)
  test.describe(`by keyboard alone at ${viewport.width} × ${viewport.height}`, () => {
    test.use({viewport});

    test('a visitor reaches every control, grants a service and a category, and saves, A11Y-03 A11Y-11', async ({demo, page, visitor}) => {
      await visitor.open(demo.url);
      await visitor.banner.waitFor();
      expect(await tabTo(page, 'Choose')).toEqual(['Privacy policy', 'Imprint', 'Reject all', 'Accept all', 'Choose']);

      await page.keyboard.press('Enter');
      await expect(visitor.preferences.getByRole('heading', {name: 'Your choices'})).toBeFocused();
      expect(await tabTo(page, 'Countly')).toEqual(['Close', 'Privacy policy', 'Functional', 'Weather by city', 'Details: Weather by city', 'Statistics', 'Countly']);
      await page.keyboard.press('Space');
      await expect(visitor.switch('Countly')).toBeChecked();
      expect(await tabTo(page, 'Film and posts')).toEqual(['Details: Countly', 'Film and posts']);
      await page.keyboard.press('Space');
      await expect(visitor.switch('Posts on Agora')).toBeChecked();
      expect(await tabTo(page, 'Save choices')).toEqual([
        'Film', 'Details: Film', 'Posts on Agora', 'Details: Posts on Agora', 'Sponsors', "Sponsors' pixels", "Details: Sponsors' pixels",
        'Reject all', 'Accept all', 'Save choices',
      ]);

      await page.keyboard.press('Enter');
      await expect(visitor.preferences).toHaveCount(0);
      await expect(visitor.status).toHaveText('Your choices are saved.');
      await expect.poll(async () => new Set(await demo.received())).toEqual(new Set(['countly', 'film', 'social']));
    });
  });

for (const viewport of screens)
  test.describe(`the banner at ${viewport.width} × ${viewport.height}`, () => {
    test.use({viewport, contextOptions: {reducedMotion: 'reduce'}}); // a smooth scroll would still be under way

    test('covers nothing that has the focus, down to the last link of the page, A11Y-04', async ({demo, page, visitor}) => {
      await visitor.open(demo.url);
      await visitor.banner.waitFor();
      await page.getByRole('link', {name: 'Skip to the leading article'}).focus();
      const covered: string[] = [];
      for (let name = ''; name !== 'Imprint'; ) {
        await page.keyboard.press('Tab');
        name = await page.evaluate(nameOfFocused);
        if (await visitor.banner.evaluate(coversFocused)) covered.push(name);
      }
      expect(covered).toEqual([]);
    });
  });

test.describe('by keyboard alone', () => {
  test('a visitor who refuses is told so and goes on at the top of the page, A11Y-14', async ({demo, page, visitor}) => {
    await visitor.open(demo.url);
    await visitor.banner.waitFor();
    await tabTo(page, 'Reject all');
    await page.keyboard.press('Enter');
    await expect(visitor.status).toHaveText('Saved: you have rejected everything.');
    expect(await tabTo(page, 'Skip to the leading article')).toHaveLength(1);
    expect(await demo.received()).toEqual([]);
  });

  test('Escape leads from the preferences back to what opened them, A11Y-13', async ({demo, page, visitor}) => {
    await visitor.open(demo.url);
    await visitor.banner.waitFor();
    await tabTo(page, 'Choose');
    await page.keyboard.press('Enter');
    await visitor.preferences.waitFor();
    await page.keyboard.press('Escape');
    await expect(visitor.banner.getByRole('button', {name: 'Choose'})).toBeFocused();
    await visitor.press('Reject all');

    await visitor.settings.focus();
    await page.keyboard.press('Enter');
    await visitor.preferences.waitFor();
    await page.keyboard.press('Escape');
    await expect(visitor.settings).toBeFocused();
    await expect(visitor.banner).toHaveCount(0);
  });
});

/** Presses Tab until what has the focus bears this name, and says what had it on the way. */
async function tabTo(page: Page, name: string): Promise<string[]> {
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

/** Runs in the page: whether nothing is to be seen of what has the focus. */
function coversFocused(banner: Element): boolean {
  const {top, bottom} = banner.getBoundingClientRect();
  const focused = document.activeElement!.getBoundingClientRect();
  return focused.top >= top && focused.bottom <= bottom;
}
