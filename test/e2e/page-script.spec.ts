import type {Page} from '@playwright/test';
import {expect, test} from './fixtures.js';
import {heldScript, smallPage} from './small-page.js';
import type {Consent} from '../../src/store/consent.js';

/** What the pages below log, in order. */
function heard(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as {heard?: string[]}).heard ?? []);
}

/** Runs a task of the page's own script with the running store. */
function withStore(page: Page, task: (consent: Consent) => unknown): Promise<unknown> {
  return page.evaluate(`(${task})(lpConsent)`);
}

test.describe('a script of the page', () => {
  test('queued before the gate receives the decision and cleans up on withdrawal', async ({
    page,
    site,
    visitor,
  }) => {
    const first = `<script>
      var heard = [];
      (globalThis.lpConsent ??= []).push((consent) => {
        heard.push('allowed: ' + consent.allows('analytics'));
        consent.when('analytics', () => {
          heard.push('measuring');
          return () => heard.push('stopped');
        });
      });
    </script>`;
    await visitor.open(site.add(smallPage({first})));
    await visitor.banner.waitFor();
    expect(await heard(page)).toEqual(['allowed: false']);
    await visitor.press('Accept all');
    await expect.poll(() => heard(page)).toEqual(['allowed: false', 'measuring']);
    await visitor.openPreferences();
    await visitor.press('Withdraw everything');
    await expect.poll(() => heard(page)).toEqual(['allowed: false', 'measuring', 'stopped']);
    await visitor.openPreferences();
    await visitor.press('Accept all');
    await expect.poll(() => heard(page)).toEqual(['allowed: false', 'measuring', 'stopped', 'measuring']);
  });

  test('that runs after the gate joins the same queue and immediately receives what is already allowed', async ({
    page,
    site,
    visitor,
  }) => {
    const body = `<script>
      (globalThis.lpConsent ??= []).push((consent) => consent.subscribe((decision) => (globalThis.heard ??= []).push(String(decision?.granted))));
    </script>`;
    await visitor.open(site.add(smallPage({body})));
    await visitor.press('Accept all');
    await expect.poll(() => heard(page)).toEqual(['undefined', 'analytics']);
    await page.reload();
    await expect.poll(() => heard(page)).toEqual(['analytics']);
  });

  test('that throws breaks neither the queue nor the banner', async ({page, site, visitor}) => {
    const first = `<script>
      var heard = [], lpConsent = [() => { throw new Error('broken'); }, (consent) => consent.when('analytics', () => heard.push('measuring'))];
    </script>`;
    await visitor.open(site.add(smallPage({first})));
    await visitor.press('Accept all');
    await expect.poll(() => heard(page)).toEqual(['measuring']);
    expect(visitor.warnings).toEqual([expect.stringContaining('broken')]);
  });

  test('opens the preferences with show() for a returning visitor who has downloaded only the gate', async ({
    page,
    site,
    visitor,
  }) => {
    const address = site.add(smallPage());
    await visitor.open(address);
    await visitor.press('Reject all');
    visitor.requests.length = 0;
    await visitor.open(address);
    expect(visitor.libraryFiles).toEqual(['/lp-consent/gate.js']);
    await withStore(page, (consent) => consent.show());
    await expect(visitor.preferences).toBeVisible();
    await expect(visitor.preferences).toContainText('You decided on');
  });

  test('accepts, rejects and resets for buttons of the page’s own', async ({
    context,
    page,
    site,
    thirdParty,
    testId,
    visitor,
  }) => {
    const at = `${thirdParty.origin}/${testId}/count.js`;
    await visitor.open(
      site.add(smallPage({categories: 'analytics marketing', head: heldScript('analytics', at)})),
    );
    await visitor.banner.waitFor();
    await withStore(page, (consent) => consent.denyAll());
    await expect(visitor.banner).toHaveCount(0);
    expect((await context.cookies())[0]?.value).toContain('&granted=&denied=analytics+marketing');
    expect(thirdParty.received(testId)).toEqual([]);

    await withStore(page, (consent) => consent.grantAll());
    await expect.poll(() => thirdParty.received(testId).length).toBe(1);
    expect((await context.cookies())[0]?.value).toContain('&granted=analytics+marketing&denied=');

    await visitor.untilReloaded(() => withStore(page, (consent) => consent.reset()));
    await expect(visitor.banner).toBeVisible();
    expect(await context.cookies()).toEqual([]);
    expect(thirdParty.received(testId)).toHaveLength(1);
  });

  test('withdraws one key with the same effect as the preferences, WDR-10', async ({
    context,
    page,
    site,
    thirdParty,
    testId,
    visitor,
  }) => {
    const at = (name: string): string => `${thirdParty.origin}/${testId}/${name}`;
    const head = heldScript('analytics', at('count.js')) + heldScript('marketing', at('ads.js'));
    await visitor.open(site.add(smallPage({categories: 'analytics marketing', head})));
    await visitor.press('Accept all');
    await expect.poll(() => thirdParty.received(testId).length).toBe(2);
    await visitor.untilReloaded(() => withStore(page, (consent) => consent.withdraw('analytics')));
    await expect
      .poll(() =>
        thirdParty
          .received(testId)
          .map(({path}) => path)
          .slice(2),
      )
      .toEqual(['/ads.js']);
    expect((await context.cookies())[0]?.value).toContain('&granted=marketing&denied=analytics');
  });

  test('grants an embed of a single-page application that adds and removes its frames', async ({
    page,
    site,
    thirdParty,
    testId,
    visitor,
  }) => {
    const frame = `<iframe title="A film" data-consent="media" data-src="${thirdParty.origin}/${testId}/film"></iframe>`;
    await visitor.open(site.add(smallPage({categories: 'media'})));
    await visitor.banner.waitFor();
    const add = (): Promise<unknown> =>
      page.evaluate((html) => document.querySelector('main')?.insertAdjacentHTML('beforeend', html), frame);
    await add();
    await visitor.press('Accept all');
    await expect.poll(() => thirdParty.received(testId).length).toBe(1);
    await add();
    await expect.poll(() => thirdParty.received(testId).length).toBe(2);
  });
});
