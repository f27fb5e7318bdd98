import {readFileSync} from 'node:fs';
import {expect, test} from './fixtures.js';
import {hydratedExample, hydratedFrameworks} from './hydrated-examples.js';
import {installMeasures, least} from './measures.js';
import {Showroom, schemes, themes} from './showroom.js';
import {smallPage} from './small-page.js';

/** The cookie of a visitor who has accepted the film on an earlier page. */
const decision = `id=3f2b8c1e-5a4d-4e6f-9b7a-0c1d2e3f4a5b&rev=1&at=${Math.floor(Date.now() / 1000) - 60}&granted=media+youtube&denied=`;

/** A guide's examples in a language, in order, with `origin` in place of their third parties. */
function examples(guide: string, language: string, origin: string): string[] {
  const text = readFileSync(new URL(`../../demo/${guide}.md`, import.meta.url), 'utf8');
  const found = [...text.matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\``, 'gm'))].map(
    ([, example]) => example!,
  );
  return found.map((example) => example.replace(/https:\/\/(stats|films|ads|fonts)\.example/g, origin));
}

test('the holding guide: each example is held and then released', async ({
  page,
  site,
  thirdParty,
  testId,
  visitor,
}) => {
  const [variants] = examples('holding', 'html', `${thirdParty.origin}/${testId}`) as [string];
  await visitor.open(site.add(smallPage({categories: 'analytics media marketing fonts', body: variants})));
  await expect(visitor.banner).toBeVisible();
  expect(thirdParty.received(testId)).toEqual([]);
  await visitor.press('Accept all');
  const expected = ['/embed', '/face.css', '/module.js', '/pixel.gif', '/script.js'];
  await expect
    .poll(() =>
      thirdParty
        .received(testId)
        .map(({path}) => path)
        .sort(),
    )
    .toEqual(expected);
  await expect(page.getByRole('blockquote')).toContainText('A post, and a vendor’s snippet, unchanged');
});

test('the holding guide: the fallback runs after a rejection, and the full version after acceptance', async ({
  page,
  site,
  visitor,
}) => {
  const [, fallback] = examples('holding', 'html', '') as [string, string];
  const head = `<script>const done = []; const startStatistics = () => done.push('full'), countWithoutRecognising = () => done.push('fallback');</script>`;
  await visitor.open(site.add(smallPage({head, body: fallback})));
  await visitor.press('Reject all');
  await expect.poll(() => page.evaluate('done')).toEqual(['fallback']);
  await visitor.openPreferences();
  await visitor.untilReloaded(() => visitor.press('Accept all'));
  await expect.poll(() => page.evaluate('done')).toEqual(['full']);
});

test('the holding guide: a script with replay gets its load event', async ({page, site, visitor}) => {
  const [, , replayed] = examples('holding', 'html', '') as [string, string, string];
  await visitor.open(site.add(smallPage({body: replayed})));
  await visitor.press('Accept all');
  await expect(page).toHaveTitle('Replayed');
});

test('the guide to strict pages: the gate works with a nonce, inline with a nonce, and under Trusted Types', async ({
  page,
  site,
  visitor,
}) => {
  const [held] = examples('strict-pages', 'html', '') as [string];
  const gate = readFileSync(new URL('../../dist/cdn/gate.js', import.meta.url), 'utf8');
  const inline = held.replace(
    /<script nonce="r4nd0m" src=.*/,
    () => `<script nonce="r4nd0m" data-elements="/lp-consent/">${gate}</script>`,
  );
  for (const html of [held, inline]) {
    const policy =
      "script-src 'self' 'nonce-r4nd0m'; style-src 'none'; require-trusted-types-for 'script'; trusted-types lp-consent";
    const body = `${html}<script nonce="r4nd0m">const startStatistics = () => { document.title = 'Counted'; };</script>
      <lp-consent controller="A shop" privacy-policy="/privacy" categories="analytics"></lp-consent>
      <main><h1>A shop</h1></main><footer><a href="/privacy" data-consent-show>Privacy settings</a></footer>`;
    await visitor.open(
      site.add(
        `<!doctype html><html lang="en"><head><title>Strict</title><link rel="icon" href="data:,">${body}</html>`,
        {headers: {'Content-Security-Policy': policy}},
      ),
    );
    await visitor.press('Accept all');
    await expect(page).toHaveTitle('Counted');
    await visitor.openPreferences();
    await visitor.untilReloaded(() => visitor.press('Withdraw everything'));
    expect(visitor.warnings).toEqual([]);
    await page.context().clearCookies();
  }
});

test('the guide to strict pages: the guard stops a plugin’s request until consent', async ({
  page,
  site,
  thirdParty,
  testId,
  visitor,
}) => {
  const [, guard] = examples('strict-pages', 'html', thirdParty.origin) as [string, string];
  const plugin = `<script>addEventListener('load', () => { new Image().src = '${thirdParty.origin}/${testId}/pixel.gif' })</script>`;
  const address = site.add(smallPage({head: plugin}).replace(/<script src=".*gate.js".*<\/script>/, guard));
  await visitor.open(address);
  await expect(visitor.banner).toBeVisible();
  expect(thirdParty.received(testId)).toEqual([]);
  await visitor.untilReloaded(() => visitor.press('Accept all'));
  await expect.poll(() => thirdParty.received(testId).map(({path}) => path)).toEqual(['/pixel.gif']);
  await expect(visitor.banner).toBeHidden();
  await expect(page.locator('meta[http-equiv]')).toHaveCount(1);
});

test('the guide to withdrawing: declared data is erased and residue is reported', async ({
  page,
  site,
  visitor,
}) => {
  const [service] = examples('taking-back', 'html', '') as [string];
  const [listen] = examples('taking-back', 'js', '') as [string];
  const sent = page.waitForRequest('**/erase');
  await visitor.open(
    site.add(smallPage({declaration: `<lp-category name="analytics">${service}</lp-category>`})),
  );
  await visitor.press('Accept all');
  await page.evaluate(
    `${listen}; document.cookie = '_stats_id=1;Path=/'; document.cookie = 'basket=1;Path=/'; localStorage['stats-queue'] = '1'`,
  );
  await visitor.openPreferences();
  await visitor.press('Withdraw everything');
  expect((await sent).postData()).toBe('uid (stats.example)');
  await expect
    .poll(() => page.evaluate('document.cookie.split("; ").filter((pair) => !pair.startsWith("lp-consent"))'))
    .toEqual(['basket=1']);
  expect(await page.evaluate('Object.keys(localStorage)')).toEqual([]);
});

test('the guide to embeds: a film and a post each load once', async ({
  page,
  site,
  thirdParty,
  testId,
  visitor,
}) => {
  const embeds = examples('embeds', 'html', `${thirdParty.origin}/${testId}`);
  const [css] = examples('embeds', 'css', '');
  await visitor.open(
    site.add(smallPage({head: `<style>${css}</style>`, categories: 'youtube media', body: embeds.join('')})),
  );
  await visitor.press('Reject all');
  const buttons = page.getByRole('button', {name: 'Load once'});
  await expect(buttons).toHaveCount(2);
  expect(thirdParty.received(testId)).toEqual([]);
  await buttons.first().click();
  await expect.poll(() => thirdParty.received(testId).map(({path}) => path)).toEqual(['/embed']);
  await expect(buttons).toHaveCount(1);
  await buttons.click();
  await expect(page).toHaveTitle('Begun');
  await expect(page.getByRole('blockquote')).toContainText('A post');
  expect(thirdParty.received(testId).map(({path}) => path)).toEqual(['/embed', '/post.js']);
});

for (const name of hydratedFrameworks)
  test(`the guide to frameworks: ${name}: a granted frame loads once, and only after hydration`, async ({
    page,
    site,
    thirdParty,
    testId,
    visitor,
  }) => {
    const example = await hydratedExample(name, `${thirdParty.origin}/${testId}`);
    let early: unknown[] = [];
    await page.route('**/hydrate.js', (route) => {
      early = thirdParty.received(testId);
      return route.fulfill({contentType: 'text/javascript', body: example.module});
    });
    const hydrate = `<script>addEventListener('load', () => setTimeout(() => import('/hydrate.js'), 200))</script>`;
    const address = site.add(
      smallPage({
        head: example.head + hydrate,
        declaration:
          '<lp-category name="media"><lp-service name="youtube" title="Films" provider="Films Ltd" policy="/films">Shows films.</lp-service></lp-category>',
        body: `<div id="root">${example.html}</div>`,
      }),
    );
    await page.context().addCookies([{name: 'lp-consent', value: decision, url: address}]);
    const hydrating = page.waitForResponse('**/hydrate.js');
    await visitor.open(address);
    await hydrating;
    await expect.poll(() => thirdParty.received(testId).map(({path}) => path)).toEqual(['/embed']);
    await expect(page.locator('lp-consent-embed').getByRole('button')).toHaveCount(0);
    await expect(page.locator('iframe[title="Our film"]')).toHaveCount(1);
    expect(early).toEqual([]);
    expect(thirdParty.received(testId)).toHaveLength(1);
    expect(visitor.warnings).toEqual([]);
  });

test('the guide to frameworks: a component with a shadow root registers it', async ({
  page,
  site,
  visitor,
}) => {
  const [register] = examples('frameworks', 'js', '') as [string];
  const component = `<script type="module">
    class Element extends HTMLElement {
      renderRoot = this.attachShadow({mode: 'open'});
      connectedCallback() {
        this.renderRoot.innerHTML = '<script type="text/plain" data-consent="analytics">document.title = "Counted"<\\/script>';
        this.firstUpdated();
      }
      ${register}
    }
    customElements.define('x-element', Element);
  </script><x-element></x-element>`;
  await visitor.open(site.add(smallPage({body: component})));
  await visitor.press('Accept all');
  await expect(page).toHaveTitle('Counted');
});

test('the guide to the declaration: the list appears, and its fallback without JavaScript', async ({
  page,
  site,
  browser,
  visitor,
}) => {
  const [list, necessary] = examples('declaration', 'html', '') as [string, string];
  const [css] = examples('declaration', 'css', '');
  const plausible =
    '<lp-category name="analytics"><lp-service name="plausible" title="Plausible"><lp-cookie name="_pl*"></lp-cookie></lp-service></lp-category>';
  const address = site.add(
    smallPage({head: `<style>${css}</style>`, declaration: necessary + plausible, body: list}),
  );
  await visitor.open(address);
  const declaration = page.locator('lp-consent-declaration');
  await expect(declaration.getByRole('heading', {level: 3})).toHaveText(['Necessary', 'Statistics']);
  await expect(declaration.getByRole('row', {name: 'lp-consent'})).toContainText('184 days');
  await expect(declaration.getByRole('switch')).toHaveCount(2);
  await expect(declaration.getByText('for a day')).toBeHidden();
  await expect(declaration.locator('[part=service]').first()).toHaveCSS(
    'border-inline-start-color',
    'rgb(102, 51, 153)',
  );
  const withoutScript = await browser.newContext({javaScriptEnabled: false});
  const other = await withoutScript.newPage();
  await other.goto(address);
  await expect(other.getByText('for a day')).toBeVisible();
  await withoutScript.close();
});

test('the guide to languages: the nearest lang, a fallback, durations and the site’s own texts work', async ({
  page,
  site,
  visitor,
}) => {
  const [root, fallback, durations, texts] = examples('languages', 'html', '') as [
    string,
    string,
    string,
    string,
  ];
  const inPage = (lang: string, body: string): string =>
    `<!doctype html>${lang}<head><title>A shop</title><link rel="icon" href="data:,"><script src="/lp-consent/gate.js"></script></head><body>${body}<a href="/privacy" data-consent-show>Settings</a></body></html>`;
  await visitor.open(site.add(inPage(root, durations)));
  await page.getByRole('button', {name: 'Auswählen'}).click();
  await page.getByText('Details').click();
  await expect(page.getByRole('dialog')).toContainText('13 Monate');
  await visitor.open(site.add(inPage('<html lang="tlh">', fallback)));
  await expect(page.getByRole('button', {name: 'Tout refuser'})).toBeVisible();
  await visitor.open(site.add(inPage('<html lang="en">', texts)));
  await expect(page.getByRole('button', {name: 'Let me choose'})).toBeVisible();
  await expect(visitor.banner).toContainText('Counting');
  const [script] = examples('languages', 'js', '') as [string];
  await page.addScriptTag({content: script});
  await expect(page.getByRole('region', {name: 'May we count your visit?'})).toBeVisible();
});

test('the guide to themes: the example is legible in both color schemes, and a theme can be linked', async ({
  page,
  site,
}) => {
  const showroom = new Showroom(page);
  await showroom.open(site);
  await installMeasures(page);
  const [css] = examples('themes', 'css', '') as [string];
  await showroom.show('banner');
  await page.evaluate((theme) => stage.wear(theme), css);
  for (const scheme of schemes) {
    await showroom.turn(scheme, 'ltr');
    expect(least(await page.evaluate(() => measures.texts('banner')))[0]).toBeGreaterThanOrEqual(4.5);
    expect(least(await page.evaluate(() => measures.controls('banner')))[0]).toBeGreaterThanOrEqual(3);
  }
  await expect(page.getByRole('button', {name: 'Accept all'})).toHaveCSS(
    'background-color',
    'rgb(255, 182, 138)',
  );
});

test('the guide to themes: the demo shows every surface in six themes, light and dark', async ({
  page,
  demo,
}) => {
  test.setTimeout(90_000);
  const [link] = examples('themes', 'html', '') as [string];
  const text = readFileSync(new URL('../../demo/themes.md', import.meta.url), 'utf8');
  await page.goto(`${demo.url}/themes`);
  const names = await page.getByRole('navigation', {name: 'Themes'}).getByRole('link').allTextContents();
  expect([...names].sort()).toEqual(Object.keys(themes));
  for (const name of names) {
    expect(text).toContain(`themes/${name}.css`);
    await page.getByRole('link', {name, exact: true}).click();
    await expect(page.getByRole('heading', {level: 1})).toHaveText(`The theme “${name}”`);
    await expect(
      page.locator(`link[href="${link.match(/href="(.*)"/)![1]!.replace('playful', name)}"]`),
    ).toHaveCount(1);
    await expect(
      page.getByRole('region', {name: 'May we store and read data on your device?'}),
    ).toBeVisible();
    const surface = (): Promise<string> =>
      page
        .locator('lp-consent')
        .evaluate(
          (host) => getComputedStyle(host.shadowRoot!.querySelector('[part=banner]')!).backgroundColor,
        );
    await page.getByLabel('light', {exact: true}).check();
    const light = await surface();
    await page.getByLabel('dark', {exact: true}).check();
    expect(light === (await surface())).toBe(name === 'dark');
  }
  await page.getByLabel('center').check();
  await expect(page.locator('lp-consent')).toHaveAttribute('placement', 'center');
  await page.getByLabel('modal').check();
  await expect(page.getByRole('dialog')).toBeVisible();
});
