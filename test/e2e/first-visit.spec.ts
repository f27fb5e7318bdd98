import {expect, test} from './fixtures.js';
import {smallPage} from './small-page.js';

test.describe('a first visit', () => {
  test('shows the banner and sends requests only to the site itself, GATE-01 A11Y-20 @firefox', async ({
    demo,
    page,
    visitor,
  }) => {
    await page.clock.install();
    await visitor.open(demo.url);
    await expect(visitor.banner).toBeVisible();
    await page.clock.runFor('00:10');
    expect(visitor.requestsBeside(demo.url)).toEqual([]);

    await page.clock.fastForward('10:00');
    await expect(visitor.banner).toBeVisible();
    expect(visitor.requestsBeside(demo.url)).toEqual([]);
    expect(await demo.received()).toEqual([]);
  });

  test('stores nothing on the device on any landing page, GATE-02', async ({demo, context, visitor}) => {
    for (const path of ['/', '/privacy', '/imprint']) {
      await visitor.open(demo.url + path);
      await expect(visitor.banner).toBeVisible();
      expect(await visitor.stored()).toEqual([]);
    }
    expect(await context.cookies()).toEqual([]);
    expect(await demo.received()).toEqual([]);
  });

  test('leads to no decision by scrolling, Escape, a click elsewhere or a link, GATE-04', async ({
    demo,
    page,
    context,
    visitor,
  }) => {
    await visitor.open(demo.url);
    await expect(visitor.banner).toBeVisible();
    const gestures = [
      () => page.mouse.wheel(0, 20_000),
      () => page.keyboard.press('Escape'),
      () => page.getByRole('heading', {name: 'How an engraver writes red'}).click(),
      () => page.getByRole('navigation', {name: 'Sections'}).getByRole('link', {name: 'Houses'}).click(),
      () => page.getByRole('main').getByRole('link', {name: 'Privacy & Cookie Notice'}).click(),
      () => page.goBack(),
    ];
    for (const gesture of gestures) {
      await gesture();
      await expect(visitor.banner).toBeVisible();
    }
    expect(await context.cookies()).toEqual([]);
    expect(await demo.received()).toEqual([]);
  });

  test('leaves focus where it is, with the banner first in tab order, A11Y-03', async ({
    demo,
    page,
    visitor,
  }) => {
    await visitor.open(demo.url);
    await expect(visitor.banner).toBeVisible();
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    await page.keyboard.press('Tab');
    await expect(visitor.banner.locator(':focus')).toHaveText('Privacy policy');
  });

  test('lets the visitor read the privacy policy and the imprint without a decision, BAN-10', async ({
    demo,
    page,
    visitor,
  }) => {
    await visitor.open(demo.url);
    for (const [link, heading] of [
      ['Privacy policy', 'Privacy & Cookie Notice'],
      ['Imprint', 'Who publishes this'],
    ] as const) {
      await visitor.banner.getByRole('link', {name: link}).click();
      await expect(page.getByRole('heading', {name: heading})).toBeVisible();
      await expect(visitor.banner).toBeVisible();
    }
    expect(await demo.received()).toEqual([]);
  });

  test('names who asks, the purposes and third parties, and explains how to refuse and withdraw, BAN-06', async ({
    demo,
    visitor,
  }) => {
    await visitor.open(demo.url);
    for (const text of [
      "Lord's Press asks",
      'Functional',
      'Statistics',
      'Film and posts',
      'Sponsors',
      'Meridian',
      '“Reject all” leaves it all off',
      'withdraw your answer at any time under “Cookie settings”',
    ])
      await expect(visitor.banner).toContainText(text);
  });

  test('shows no banner if nothing needs consent, and explains that in the preferences, GATE-10', async ({
    site,
    visitor,
  }) => {
    await visitor.open(site.add(smallPage({categories: 'necessary'})));
    expect(visitor.libraryFiles).toEqual(['/lp-consent/gate.js']);
    await visitor.openPreferences();
    await expect(visitor.preferences).toContainText('Always active');
    await expect(visitor.preferences.getByRole('switch')).toHaveCount(0);
    await expect(visitor.banner).toHaveCount(0);
  });
});
