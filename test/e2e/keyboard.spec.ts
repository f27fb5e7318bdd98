import type {Page} from '@playwright/test';
import {expect, test} from './fixtures.js';
import {smallPage} from './small-page.js';
import {screens} from './visitor.js';

for (const viewport of screens)
  test.describe(`a keyboard user on a screen of ${viewport.width} × ${viewport.height} px`, () => {
    test.use({viewport});

    test('can reach every control, grant a service and a category, and save, A11Y-03 A11Y-11', async ({
      demo,
      page,
      visitor,
    }) => {
      await visitor.open(demo.url);
      await visitor.banner.waitFor();
      expect(await tabTo(page, 'Choose')).toEqual([
        'Privacy policy',
        'Imprint',
        'Reject all',
        'Accept all',
        'Choose',
      ]);

      await page.keyboard.press('Enter');
      await expect(visitor.preferences.getByRole('heading', {name: 'Your choices'})).toBeFocused();
      expect(await tabTo(page, 'Countly')).toEqual([
        'Close',
        'Privacy policy',
        'Details: Your decision',
        'Functional',
        'Weather by city',
        'Details: Weather by city',
        'Statistics',
        'Countly',
      ]);
      await page.keyboard.press('Space');
      await expect(visitor.switch('Countly')).toBeChecked();
      expect(await tabTo(page, 'Film and posts')).toEqual(['Details: Countly', 'Film and posts']);
      await page.keyboard.press('Space');
      await expect(visitor.switch('Posts on Agora')).toBeChecked();
      expect(await tabTo(page, 'Save choices')).toEqual([
        'Film',
        'Details: Film',
        'Posts on Agora',
        'Details: Posts on Agora',
        'Sponsors',
        "Sponsors' pixels",
        "Details: Sponsors' pixels",
        'Reject all',
        'Accept all',
        'Save choices',
      ]);

      await page.keyboard.press('Enter');
      await expect(visitor.preferences).toHaveCount(0);
      await expect(visitor.status).toHaveText('Your choices are saved.');
      await expect
        .poll(async () => new Set(await demo.received()))
        .toEqual(new Set(['countly', 'film', 'social']));
    });
  });

for (const viewport of screens)
  test.describe(`the banner on a screen of ${viewport.width} × ${viewport.height} px`, () => {
    test.use({viewport, contextOptions: {reducedMotion: 'reduce'}}); // a smooth scroll would still be running

    test('never covers the focused element, down to the last link of the page, A11Y-04', async ({
      demo,
      page,
      visitor,
    }) => {
      await visitor.open(demo.url);
      await visitor.banner.waitFor();
      await page.getByRole('link', {name: 'Skip to the leading article'}).focus();
      const covered: string[] = [];
      for (let name = ''; name !== 'Imprint';) {
        await page.keyboard.press('Tab');
        name = await page.evaluate(nameOfFocused);
        if (await visitor.banner.evaluate(coversFocused)) covered.push(name);
      }
      expect(covered).toEqual([]);
    });
  });

test.describe('a keyboard user', () => {
  test('hears a confirmation after rejecting and continues at the top of the page, A11Y-14', async ({
    demo,
    page,
    visitor,
  }) => {
    await visitor.open(demo.url);
    await visitor.banner.waitFor();
    await tabTo(page, 'Reject all');
    await page.keyboard.press('Enter');
    await expect(visitor.status).toHaveText('Saved: you have rejected everything.');
    expect(await tabTo(page, 'Skip to the leading article')).toHaveLength(1);
    expect(await demo.received()).toEqual([]);
  });

  test('returns with Escape from the preferences to the control that opened them, A11Y-13', async ({
    demo,
    page,
    visitor,
  }) => {
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

test.describe('a keyboard user on the page', () => {
  const declaration = `<lp-category name="media"><lp-service name="cinema" title="Cinema" provider="Meridian" policy="https://meridian.example/privacy"></lp-service></lp-category>
    <lp-category name="analytics"><lp-service name="countly" title="Countly"></lp-service><lp-service name="plausible" title="Plausible"></lp-service></lp-category>`;
  const film =
    '<lp-consent-embed><template data-consent="cinema"><p><a href="#film">Their film</a></p></template></lp-consent-embed>';
  /** Keys that scroll, move between controls or close, and must not decide anything. */
  const others = [
    'ArrowDown',
    'ArrowUp',
    'ArrowLeft',
    'ArrowRight',
    'Home',
    'End',
    'PageDown',
    'Escape',
    'a',
    'y',
  ];

  /** Tabs to “Last” and presses keys at each stop before it that must do nothing there. Returns the names of the stops. */
  async function walk(page: Page, keysThatDoNothing: (stop: string) => readonly string[]): Promise<string[]> {
    const walked: string[] = [];
    for (;;) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(nameOfFocused);
      walked.push(stop);
      expect(await page.evaluate(isRinged)).toBe(true);
      if (stop === 'Last') return walked;
      for (const key of keysThatDoNothing(stop)) await page.keyboard.press(key);
      expect(await page.evaluate(nameOfFocused)).toBe(stop);
    }
  }

  test('sees focus at every stop of an embed, presses with Enter and Space only, and gets focus in the loaded content', async ({
    page,
    site,
    visitor,
  }) => {
    await visitor.open(
      site.add(smallPage({declaration, body: `<a href="#first">First</a>${film}<a href="#last">Last</a>`})),
    );
    await visitor.press('Reject all');
    const before = await decision(page);
    const embed = page.locator('lp-consent-embed');
    await page.getByRole('link', {name: 'First'}).focus();
    expect(await walk(page, (stop) => [...others, ...(stop.startsWith('Privacy') ? [' '] : [])])).toEqual([
      'Load once',
      'Always load',
      'Privacy policy of Meridian',
      'Last',
    ]);
    expect(await decision(page)).toEqual(before);
    await expect(embed.getByRole('button')).toHaveCount(2);

    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Space');
    await expect(page.getByRole('link', {name: 'Their film'})).toBeFocused();
    expect(await decision(page)).toEqual(before);
  });

  test('can press “Always load” in an embed with Enter', async ({page, site, visitor}) => {
    await visitor.open(site.add(smallPage({declaration, body: film})));
    await page.getByRole('button', {name: 'Always load'}).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', {name: 'Their film'})).toBeFocused();
    expect(await decision(page)).toEqual({granted: ['cinema'], denied: []});
  });

  test('sees focus at every stop of the declaration, toggles with Space only, and keeps focus', async ({
    page,
    site,
    visitor,
  }) => {
    await visitor.open(
      site.add(
        smallPage({
          declaration,
          body: '<a href="#first">First</a><lp-consent-declaration></lp-consent-declaration><a href="#last">Last</a>',
        }),
      ),
    );
    await visitor.press('Reject all');
    const before = await decision(page);
    const list = page.locator('lp-consent-declaration');
    await expect(list.getByRole('switch')).toHaveCount(5);
    await page.getByRole('link', {name: 'First'}).focus();
    expect(await walk(page, (stop) => (stop.startsWith('Privacy') ? others : [...others, 'Enter']))).toEqual([
      'media',
      'cinema',
      'Privacy policy of Meridian',
      'analytics',
      'countly',
      'plausible',
      'Last',
    ]);
    expect(await decision(page)).toEqual(before);

    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Space');
    await expect(list.getByRole('switch', {name: 'Plausible'})).toBeChecked();
    await expect(list.getByRole('switch', {name: 'Plausible'})).toBeFocused();
    expect((await decision(page)).granted).toEqual(['plausible']);
  });

  test('can reach a floating link, open it with Enter or Space, and gets focus back on it', async ({
    page,
    site,
    visitor,
  }) => {
    await visitor.open(
      site.add(
        smallPage({
          declaration,
          body: '<a href="#first">First</a><lp-consent-link floating>Choices</lp-consent-link>',
        }),
      ),
    );
    await visitor.press('Reject all');
    const link = page.getByRole('button', {name: 'Choices'});
    await link.waitFor();
    for (const key of ['Enter', 'Space']) {
      await page.getByRole('link', {name: 'First'}).focus();
      await page.keyboard.press('Tab');
      await expect(link).toBeFocused();
      expect(await page.evaluate(isRinged)).toBe(true);
      for (const other of others) await page.keyboard.press(other);
      await expect(visitor.preferences).toHaveCount(0);
      await page.keyboard.press(key);
      await expect(visitor.preferences.getByRole('heading', {name: 'Your choices'})).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(link).toBeFocused();
    }
  });

  test('stays within the preferences with Tab, and cannot toggle with Enter or arrows', async ({
    page,
    site,
    visitor,
  }) => {
    await visitor.open(site.add(smallPage({declaration})));
    await visitor.press('Choose');
    await visitor.preferences.waitFor();
    await visitor.switch('Countly').focus();
    for (const key of ['Enter', ...others.filter((other) => other !== 'Escape')])
      await page.keyboard.press(key);
    await expect(visitor.switch('Countly')).not.toBeChecked();
    await expect(visitor.switch('Countly')).toBeFocused();
    await page.keyboard.press('Space');
    await expect(visitor.switch('Countly')).toBeChecked();
    await visitor.preferences.getByRole('button', {name: 'Save choices'}).focus();
    const walked: string[] = [];
    for (let step = 0; step < 14; step++) {
      await page.keyboard.press('Tab');
      walked.push(await page.evaluate(nameOfFocused));
    }
    expect(walked).toContain('Close');
    expect(walked).not.toContain('Choose');
    expect(walked).not.toContain('Privacy settings');
  });

  test('a mouse press that is released elsewhere loads and toggles nothing, A11Y-19', async ({
    page,
    site,
    visitor,
  }) => {
    await visitor.open(
      site.add(
        smallPage({
          declaration,
          body: `${film}<lp-consent-declaration></lp-consent-declaration><lp-consent-link>Choices</lp-consent-link>`,
        }),
      ),
    );
    await visitor.press('Reject all');
    const before = await decision(page);
    const list = page.locator('lp-consent-declaration');
    for (const control of [
      page.getByRole('button', {name: 'Load once'}),
      page.getByRole('button', {name: 'Always load'}),
      list.getByRole('switch', {name: 'Countly'}),
      page.getByRole('button', {name: 'Choices'}),
    ]) {
      await control.hover();
      await page.mouse.down();
      await page.getByRole('heading', {level: 1}).hover();
      await page.mouse.up();
    }
    expect(await decision(page)).toEqual(before);
    await expect(page.getByRole('button', {name: 'Load once'})).toBeVisible();
    await expect(list.getByRole('switch', {name: 'Countly'})).not.toBeChecked();
    await expect(visitor.preferences).toHaveCount(0);
  });
});

/** What the visitor has granted and denied. */
async function decision(page: Page): Promise<{granted: string[]; denied: string[]}> {
  return page.evaluate('(({granted, denied}) => ({granted, denied}))(lpConsent.decision)');
}

/** Runs in the page: whether the focused element has a focus ring of at least two pixels within the viewport. */
function isRinged(): boolean {
  let element = document.activeElement!;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const {outlineStyle, outlineWidth} = getComputedStyle(element);
  const {top, bottom} = element.getBoundingClientRect();
  return (
    (outlineStyle === 'auto' || (outlineStyle === 'solid' && parseFloat(outlineWidth) >= 2)) &&
    bottom > 0 &&
    top < innerHeight
  );
}

/** Presses Tab until the element with this name has focus, and returns the names of those before it. */
async function tabTo(page: Page, name: string): Promise<string[]> {
  const walked: string[] = [];
  while (walked.at(-1) !== name && walked.length < 40) {
    await page.keyboard.press('Tab');
    walked.push(await page.evaluate(nameOfFocused));
  }
  return walked;
}

/** Runs in the page: the name of the focused element, across shadow roots. */
function nameOfFocused(): string {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const text =
    element instanceof HTMLInputElement
      ? (element.labels?.[0]?.textContent ?? element.name)
      : element?.textContent;
  return (element?.getAttribute('aria-label') ?? text ?? '').trim();
}

/** Runs in the page: whether the focused element is entirely invisible. */
function coversFocused(banner: Element): boolean {
  const {top, bottom} = banner.getBoundingClientRect();
  const focused = document.activeElement!.getBoundingClientRect();
  return focused.top >= top && focused.bottom <= bottom;
}
