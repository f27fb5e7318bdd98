import {fileURLToPath} from 'node:url';
import type {BrowserContext} from '@playwright/test';
import {expect, test} from './fixtures.js';
import {heldScript, smallPage} from './small-page.js';

const DAY = 86_400;
const now = Math.floor(Date.now() / 1000);
const axe = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'));

const more = 'Your last answer does not cover the following, and stays as it is.';
const changed = 'What this site asks for has changed, so your last answer no longer holds.';
const expired = 'Your last answer has run out.';

const meridian = '<lp-service name="meridian" provider="Meridian">Counts visits.</lp-service>';
const film = '<lp-service name="film" provider="Cinema">Shows a film.</lp-service>';

/** The example shop's declaration: statistics with these services, and advertising. */
function asking(services: string): string {
  return `<lp-category name="analytics">${services}</lp-category><lp-category name="marketing"></lp-category>`;
}

/** Stores a decision from an earlier visit: by default, Meridian's statistics are granted and advertising is denied. */
async function storeDecision(
  context: BrowserContext,
  address: string,
  {at = now, rev = 1, granted = 'analytics+meridian', denied = 'marketing'} = {},
): Promise<string> {
  const value = `id=0f8fad5b-d9cb-469f-a165-70867728950e&rev=${rev}&at=${at}&granted=${granted}&denied=${denied}`;
  await context.addCookies([{name: 'lp-consent', value, url: new URL('/', address).href}]);
  return value;
}

test.describe('a visitor who has decided is asked again', () => {
  for (const [button, arrives] of [
    ['Accept all', ['/count.js', '/film.js']],
    ['Reject all', ['/count.js']],
  ] as const)
    test(`about a new service only, with the reason, and “${button}” leaves what runs alone without a reload, MEM-05`, async ({
      context,
      page,
      site,
      thirdParty,
      testId,
      visitor,
    }) => {
      const at = (name: string): string => `${thirdParty.origin}/${testId}/${name}`;
      const head =
        heldScript('meridian', at('count.js')) +
        heldScript('film', at('film.js')) +
        heldScript('marketing', at('ads.js'));
      const address = site.add(smallPage({declaration: asking(meridian + film), head}));
      await storeDecision(context, address);
      await visitor.open(address);
      await expect(visitor.banner).toContainText(more);
      await expect(visitor.banner.getByRole('listitem')).toHaveText([/^\s*Statistics/]);
      await expect(visitor.banner).toContainText('One third party stores or reads data, too: Cinema.');
      await expect.poll(() => thirdParty.received(testId).map(({path}) => path)).toEqual(['/count.js']);

      await page.evaluate(() => Object.assign(globalThis, {isTheSamePage: true}));
      await visitor.press(button);
      await expect(visitor.banner).toHaveCount(0);
      await expect(visitor.status).toHaveText('Your choices are saved.');
      await expect.poll(() => thirdParty.received(testId).map(({path}) => path)).toEqual(arrives);
      expect(await page.evaluate(() => 'isTheSamePage' in globalThis)).toBe(true);
      const [cookie] = await context.cookies();
      expect(cookie?.value).toContain(
        button === 'Accept all'
          ? 'granted=analytics+meridian+film&denied=marketing'
          : 'granted=analytics+meridian&denied=marketing+film',
      );

      await visitor.open(address);
      await expect
        .poll(() => thirdParty.received(testId).map(({path}) => path))
        .toEqual([...arrives, ...arrives]);
      await expect(visitor.banner).toHaveCount(0);
    });

  for (const [when, why, stored, gate, id] of [
    [
      'about everything when the site has raised its revision',
      changed,
      {rev: 1},
      'data-revision="2"',
      'MEM-05',
    ],
    ['about everything when the decision has expired', expired, {at: now - 184 * DAY}, '', 'MEM-04'],
    ['about what the decision leaves open', more, {granted: 'analytics'}, '', 'MEM-05'],
  ] as const)
    for (const [width, colorScheme] of [
      [390, 'light'],
      [1280, 'dark'],
    ] as const)
      test(`${when}, accessibly and with the reason, ${width} px wide in ${colorScheme} colors, ${id}`, async ({
        context,
        page,
        site,
        visitor,
      }) => {
        await page.setViewportSize({width, height: width === 390 ? 844 : 800});
        await page.emulateMedia({colorScheme});
        const head =
          '<meta name="viewport" content="width=device-width"><style>:root { color-scheme: light dark; background: Canvas }</style>';
        const address = site.add(smallPage({declaration: asking(meridian), gate, head}));
        await storeDecision(context, address, stored);
        await visitor.open(address);
        await expect(visitor.banner).toContainText(why);
        await page.addScriptTag({path: axe});
        const problems = await page.evaluate(async () => {
          const {axe} = globalThis as unknown as {axe: {run(): Promise<{violations: {help: string}[]}>}};
          return (await axe.run()).violations.map(({help}) => help);
        });
        expect(problems).toEqual([]);
      });

  test('without a reason on a first visit, after a reset, and after a damaged decision', async ({
    context,
    page,
    site,
    visitor,
  }) => {
    const address = site.add(smallPage({declaration: asking(meridian)}));
    await visitor.open(address);
    await expect(visitor.banner).not.toContainText('last answer');
    await visitor.press('Reject all');
    await expect(visitor.banner).toHaveCount(0);
    await page.evaluate(() => (globalThis as unknown as {lpConsent: {reset(): void}}).lpConsent.reset());
    await expect(visitor.banner).not.toContainText('last answer');
    await storeDecision(context, address, {granted: '<'});
    await page.reload();
    await expect(visitor.banner).not.toContainText('last answer');
  });

  test('with a warning in development if that is too often, MEM-07', async ({context, site, visitor}) => {
    const [twice, once] = ['data-revision="3"', 'data-revision="2"'].map((gate) =>
      site.add(smallPage({declaration: asking(meridian), gate})),
    );
    await storeDecision(context, twice!);
    await visitor.open(once!);
    await expect(visitor.banner).toBeVisible();
    expect(visitor.warnings).toEqual([]);
    await visitor.open(twice!);
    await expect.poll(() => visitor.warnings.join()).toContain('lp-consent [often]');
    expect(visitor.warnings).toHaveLength(1);
  });
});

test.describe('a visitor who has decided is not asked again', () => {
  test('when wording or styles change or a service is removed, MEM-06', async ({context, site, visitor}) => {
    const before = site.add(smallPage({declaration: asking(meridian + film)}));
    const value = await storeDecision(context, before, {granted: 'analytics+meridian+film'});
    const other = asking(meridian.replace('Counts visits.', 'Counts how often a page is opened.')).replace(
      'name="analytics"',
      'name="analytics" title="Numbers"',
    );
    for (const address of [
      before,
      site.add(
        smallPage({declaration: other, head: '<style>lp-consent { --lp-consent-accent: #063 }</style>'}),
      ),
    ]) {
      visitor.requests.length = 0;
      await visitor.open(address);
      await expect(visitor.settings).toBeVisible();
      expect(visitor.libraryFiles).toEqual(['/lp-consent/gate.js']);
    }
    expect((await context.cookies())[0]?.value).toBe(value);
  });

  test('when the preferences are opened from the footer and closed, which changes neither decision nor date, MEM-08', async ({
    context,
    page,
    site,
    visitor,
  }) => {
    const address = site.add(smallPage({declaration: asking(meridian)}));
    const value = await storeDecision(context, address, {at: now - 90 * DAY});
    await visitor.open(address);
    for (const leave of [() => page.keyboard.press('Escape'), () => visitor.press('Close')]) {
      await visitor.openPreferences();
      await leave();
      await expect(visitor.preferences).toHaveCount(0);
      await expect(visitor.banner).toHaveCount(0);
    }
    await page.reload();
    await expect(visitor.settings).toBeVisible();
    await expect(visitor.banner).toHaveCount(0);
    expect((await context.cookies())[0]?.value).toBe(value);
  });
});
