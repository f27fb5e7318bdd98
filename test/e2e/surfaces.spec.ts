import type {Locator, Page, Route} from '@playwright/test';
import {expect, test} from './fixtures.js';
import {smallPage} from './small-page.js';

const declaration = `<lp-category name="media">
  <lp-service name="cinema" title="Cinema" provider="Meridian">Shows films.</lp-service>
  <lp-service name="agora" title="Agora" provider="Agora Ltd">Shows posts.</lp-service></lp-category>`;
const embed = (key: string, content: string): string =>
  `<lp-consent-embed><template data-consent="${key}">${content}</template><p slot="fallback">Words for who has no script.</p></lp-consent-embed>`;
const list = '<lp-consent-declaration><p>A list for who has no script.</p></lp-consent-declaration>';

const statusOf = (embedded: Locator): Locator => embedded.getByRole('status');
const once = (embedded: Locator): Locator => embedded.getByRole('button', {name: 'Load once'});
const always = (embedded: Locator): Locator => embedded.getByRole('button', {name: 'Always load'});

test.describe('failed loading leaves the page usable:', () => {
  test('an embed reports that it is offline, and loads once online', async ({
    page,
    context,
    site,
    thirdParty,
    testId,
    visitor,
  }) => {
    await visitor.open(
      site.add(
        smallPage({
          declaration,
          body: embed(
            'cinema',
            `<iframe src="${thirdParty.origin}/${testId}/film" title="Our film"></iframe>`,
          ),
        }),
      ),
    );
    const film = page.locator('lp-consent-embed');
    await once(film).waitFor();
    await context.setOffline(true);
    await once(film).press('Enter');
    await expect(statusOf(film)).toHaveText(/could not be loaded/);
    await expect(film.locator('.problem')).toBeInViewport();
    await expect(once(film)).toBeFocused();
    await always(film).press('Enter');
    await expect(statusOf(film)).toHaveText(/could not be loaded/);
    expect(await visitor.stored()).toEqual([]);
    await context.setOffline(false);
    await once(film).press('Enter');
    await expect(film.locator('iframe')).toBeFocused();
    await expect(statusOf(film)).toHaveText('Cinema is loaded.');
    expect(thirdParty.received(testId).map(({path}) => path)).toEqual(['/film']);
  });

  test('a slow frame is announced when it has loaded', async ({page, site, thirdParty, testId, visitor}) => {
    let respond: () => void = () => {};
    const responded = new Promise<void>((resolve) => (respond = resolve));
    await page.route(`**/${testId}/film`, async (route) => {
      await responded;
      await route.continue();
    });
    await visitor.open(
      site.add(
        smallPage({
          declaration,
          body: embed(
            'cinema',
            `<iframe src="${thirdParty.origin}/${testId}/film" title="Our film"></iframe>`,
          ),
        }),
      ),
    );
    const film = page.locator('lp-consent-embed');
    await once(film).press('Enter');
    await expect(statusOf(film)).toHaveText('Loading …');
    await expect(film.locator('.progress')).toBeInViewport();
    await expect(once(film)).toBeFocused();
    await visitor.press('Reject all');
    await expect(visitor.banner).toHaveCount(0);
    respond();
    await expect(once(film)).toBeVisible(); // it was denied in the meantime
    await once(film).press('Enter');
    await expect(film.locator('iframe')).toBeFocused();
  });

  test('a script that never responds times out after eight seconds, and can be tried again', async ({
    page,
    site,
    thirdParty,
    testId,
    visitor,
  }) => {
    await page.clock.install();
    const hanging: Route[] = [];
    await page.route(`**/${testId}/post.js`, (route) => void hanging.push(route));
    await visitor.open(
      site.add(
        smallPage({
          declaration,
          body: embed(
            'agora',
            `<script src="${thirdParty.origin}/${testId}/post.js"></script><blockquote>A post</blockquote>`,
          ),
        }),
      ),
    );
    const post = page.locator('lp-consent-embed');
    await always(post).press('Enter');
    await expect(statusOf(post)).toHaveText('Loading …');
    await page.clock.runFor(8100);
    await expect(statusOf(post)).toHaveText(/could not be loaded/);
    expect(visitor.warnings).toContainEqual(
      expect.stringMatching(/\[embed\]: \S+\/post\.js has not responded after 8 s\. Check the address\./),
    );
    await expect(visitor.status).toHaveText('Saved: you have accepted everything.');
    await hanging[0]!.abort(); // else the browser would wait for it before the next request
    await page.unroute(`**/${testId}/post.js`);
    await once(post).press('Enter');
    await expect(post.getByText('A post')).toBeVisible();
    await expect(statusOf(post)).toHaveText('Agora is loaded.');
  });

  for (const [how, file] of [
    ['fails', 'lp-consent-embed.js'],
    ['fails', 'lp-consent.js'],
    ['hangs', 'lp-consent-embed.js'],
    ['hangs', 'lp-consent.js'],
  ] as const)
    test(`an embed and a declaration keep their fallback content if ${file} ${how}`, async ({
      page,
      site,
      thirdParty,
      testId,
      visitor,
    }) => {
      for (const one of new Set([file, file.replace('embed', 'declaration')]))
        await page.route(`**/${one}`, (route) => (how === 'fails' ? route.abort() : undefined));
      const film = `<iframe src="${thirdParty.origin}/${testId}/film" title="Our film"></iframe>`;
      await visitor.open(site.add(smallPage({declaration, body: embed('cinema', film) + list})));
      await expect(page.getByText('Words for who has no script.')).toBeVisible();
      await expect(page.getByText('A list for who has no script.')).toBeVisible();
      expect(thirdParty.received(testId)).toEqual([]);
      if (file === 'lp-consent.js') return expect(visitor.settings).toBeVisible();
      await visitor.press('Accept all');
      await expect.poll(() => thirdParty.received(testId).map(({path}) => path)).toEqual(['/film']);
      return expect(visitor.status).toHaveText('Saved: you have accepted everything.');
    });
});

test('each decision is announced once, regardless of the surface it came from, A11Y-14', async ({
  page,
  site,
  thirdParty,
  testId,
  visitor,
}) => {
  await visitor.open(
    site.add(
      smallPage({
        gate: 'data-on-withdraw="stay"',
        declaration,
        body:
          embed('cinema', `<iframe src="${thirdParty.origin}/${testId}/film" title="Our film"></iframe>`) +
          list,
      }),
    ),
  );
  const toggle = page.locator('lp-consent-declaration').getByRole('switch', {name: 'Agora'});
  await toggle.waitFor();
  await once(page.locator('lp-consent-embed')).waitFor();
  const expectAnnounced = await recordAnnouncements(page);

  await visitor.press('Reject all');
  await expectAnnounced('Saved: you have rejected everything.');
  await toggle.click();
  await expectAnnounced('Your choices are saved.');
  await toggle.click();
  await expectAnnounced('Saved: you have rejected everything.');
  await visitor.openPreferences();
  await visitor.press('Save choices');
  await expectAnnounced('Saved: you have rejected everything.');
  await always(page.locator('lp-consent-embed')).click();
  await expectAnnounced('Your choices are saved.', 'Loading …', 'Cinema is loaded.');
  await visitor.openPreferences();
  await visitor.press('Withdraw everything');
  await expectAnnounced('Saved: you have rejected everything.');
  await page.evaluate('lpConsent.grantAll()');
  await expectAnnounced('Saved: you have accepted everything.');
});

test('the next decision is announced after the preferences failed to load', async ({page, site, visitor}) => {
  await page.route('**/lp-consent-preferences.js', (route) => route.abort());
  await visitor.open(site.add(smallPage()));
  await visitor.press('Choose');
  await expect(visitor.status).toHaveText(/could not be loaded/);
  await visitor.press('Reject all');
  await expect(visitor.status).toHaveText('Saved: you have rejected everything.');
});

/** Records every status region of the page. The returned function waits until the announcements are all earlier ones and these. */
async function recordAnnouncements(page: Page): Promise<(...texts: string[]) => Promise<void>> {
  await page.evaluate(() => {
    const announced: string[] = ((globalThis as unknown as {announced: string[]}).announced = []);
    for (const {shadowRoot} of document.querySelectorAll(
      'lp-consent, lp-consent-embed, lp-consent-declaration',
    )) {
      const status = shadowRoot!.querySelector('[role=status]')!;
      new MutationObserver(() => status.textContent && announced.push(status.textContent.trim())).observe(
        status,
        {
          childList: true,
          characterData: true,
          subtree: true,
        },
      );
    }
  });
  const all: string[] = [];
  return (...texts) => {
    all.push(...texts);
    return expect.poll(() => page.evaluate('announced')).toEqual(all);
  };
}
