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

test.describe('what cannot be loaded leaves the page usable:', () => {
  test('an embed without a connection says so, and loads with one', async ({
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

  test('a frame that comes late is announced when it is there', async ({
    page,
    site,
    thirdParty,
    testId,
    visitor,
  }) => {
    let answer: () => void = () => {};
    const answered = new Promise<void>((resolve) => (answer = resolve));
    await page.route(`**/${testId}/film`, async (route) => {
      await answered;
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
    answer();
    await expect(once(film)).toBeVisible(); // it was denied meanwhile
    await once(film).press('Enter');
    await expect(film.locator('iframe')).toBeFocused();
  });

  test('a script that never answers is given up after eight seconds, and can be tried again', async ({
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
    await expect(visitor.status).toHaveText('Saved: you have accepted everything.');
    await hanging[0]!.abort(); // else the browser would wait for it before it asks again
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
    test(`an embed and a declaration keep what they have for visitors without script where ${file} ${how}`, async ({
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

test('each answer is announced once, whatever surface it came from, A11Y-14', async ({
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
  const hear = await listen(page);

  await visitor.press('Reject all');
  await hear('Saved: you have rejected everything.');
  await toggle.click();
  await hear('Your choices are saved.');
  await toggle.click();
  await hear('Saved: you have rejected everything.');
  await visitor.openPreferences();
  await visitor.press('Save choices');
  await hear('Saved: you have rejected everything.');
  await always(page.locator('lp-consent-embed')).click();
  await hear('Your choices are saved.', 'Loading …', 'Cinema is loaded.');
  await visitor.openPreferences();
  await visitor.press('Withdraw everything');
  await hear('Saved: you have rejected everything.');
  await page.evaluate('lpConsent.grantAll()');
  await hear('Saved: you have accepted everything.');
});

test('a failure of the preferences does not keep the next answer from being announced', async ({
  page,
  site,
  visitor,
}) => {
  await page.route('**/lp-consent-preferences.js', (route) => route.abort());
  await visitor.open(site.add(smallPage()));
  await visitor.press('Choose');
  await expect(visitor.status).toHaveText(/could not be loaded/);
  await visitor.press('Reject all');
  await expect(visitor.status).toHaveText('Saved: you have rejected everything.');
});

/** Listens to every status of the page; what comes back waits until all that was said is what was heard before, and these words. */
async function listen(page: Page): Promise<(...words: string[]) => Promise<void>> {
  await page.evaluate(() => {
    const said: string[] = ((globalThis as unknown as {said: string[]}).said = []);
    for (const {shadowRoot} of document.querySelectorAll(
      'lp-consent, lp-consent-embed, lp-consent-declaration',
    )) {
      const status = shadowRoot!.querySelector('[role=status]')!;
      new MutationObserver(() => status.textContent && said.push(status.textContent.trim())).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    }
  });
  const all: string[] = [];
  return (...words) => {
    all.push(...words);
    return expect.poll(() => page.evaluate('said')).toEqual(all);
  };
}
