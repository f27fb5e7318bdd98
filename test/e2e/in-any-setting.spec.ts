import type {Locator} from '@playwright/test';
import {expect, test} from './fixtures.js';
import {installContrasts} from './measures.js';
import {smallPage} from './small-page.js';

const declaration = `<lp-category name="media"><lp-service name="cinema" title="Cinema" provider="Meridian" policy="https://meridian.example/privacy">Shows films.
  <lp-cookie name="_meridian_device_with_a_long_name_*" duration="30 days">Tells browsers apart.</lp-cookie></lp-service></lp-category>
  <lp-category name="analytics"><lp-service name="countly" title="Countly"></lp-service><lp-service name="plausible" title="Plausible"></lp-service></lp-category>`;
const embed = (content: string, more = ''): string =>
  `<lp-consent-embed><template data-consent="cinema">${content}</template>${more}</lp-consent-embed>`;
const film = embed('<iframe srcdoc="<p>A film</p>" title="Our film"></iframe>');
const poster = `<img slot="poster" alt="" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='1600' height='900'/%3E">`;

/** Third-party content, scripts first, with the requests that each kind makes. */
const kinds: Record<string, [snippet: (origin: string) => string, asked: string[], shown: string]> = {
  'a video': [
    (origin) =>
      `<iframe src="${origin}/video" title="A video" allow="fullscreen; picture-in-picture" loading="lazy"></iframe>`,
    ['/video'],
    'iframe',
  ],
  'a map': [
    (origin) =>
      `<script src="${origin}/map.js"></script><link rel="stylesheet" href="${origin}/map.css"><div id="map"></div><script>document.getElementById('map').textContent = 'Drawn by ' + ran;</script>`,
    ['/map.css', '/map.js'],
    '#map:text("Drawn by map")',
  ],
  'a social post': [
    (origin) =>
      `<script async src="${origin}/widgets.js" charset="utf-8"></script><blockquote cite="${origin}/posts/1">A post</blockquote>`,
    ['/widgets.js'],
    'blockquote',
  ],
  'a podcast': [
    (origin) => `<audio controls preload="metadata" src="${origin}/episode.mp3"></audio>`,
    ['/episode.mp3'],
    'audio',
  ],
  'a payment widget': [
    (origin) =>
      `<script src="${origin}/pay.js"></script><form><label>Card <input name="card"></label><div id="pay"></div></form><script>document.getElementById('pay').innerHTML = '<iframe title="Card" src="${origin}/card"></iframe>';</script>`,
    ['/card', '/pay.js'],
    '#pay iframe',
  ],
};
for (const [kind, [snippet, asked, shown]] of Object.entries(kinds))
  test(`${kind} is requested when it is loaded, not before, GATE-11`, async ({
    page,
    site,
    thirdParty,
    testId,
    visitor,
  }) => {
    const received = (): string[] => [...new Set(thirdParty.received(testId).map(({path}) => path))].sort();
    await visitor.open(
      site.add(smallPage({declaration, body: embed(snippet(`${thirdParty.origin}/${testId}`))})),
    );
    const box = page.locator('lp-consent-embed');
    await expect(box.getByRole('group')).toContainText('Content from Meridian');
    await expect(box.locator(shown)).toHaveCount(0);
    expect(received()).toEqual([]);
    await visitor.press('Reject all');
    await box.getByRole('button', {name: 'Load once'}).click();
    await expect(box.locator(shown)).toBeVisible();
    await expect(box.getByRole('status')).toHaveText('Cinema is loaded.');
    await expect.poll(received).toEqual(asked);
    expect(await page.evaluate('document.activeElement.closest("lp-consent-embed") !== null')).toBe(true);
    expect(visitor.warnings).toEqual([]);
  });

test.describe('at 1280 × 1024 px zoomed to 400 %', () => {
  test.use({viewport: {width: 320, height: 256}});

  for (const direction of ['ltr', 'rtl'])
    test(`the embed and the declaration cut nothing off, scroll in one direction, and show every focused control, ${direction}, A11Y-05`, async ({
      page,
      site,
      visitor,
    }) => {
      await visitor.open(
        inDirection(
          site.add,
          direction,
          `${film}${embed('<p>A post</p>', poster)}<lp-consent-declaration></lp-consent-declaration>`,
        ),
      );
      await page.locator('lp-consent [part~=deny]').click();
      await page.locator('lp-consent-declaration').getByRole('switch').first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      for (const surface of ['lp-consent-embed', 'lp-consent-declaration'])
        for (const control of await page.locator(surface).locator('button, input, a').all()) {
          await control.focus();
          expect(await control.evaluate(isUncovered)).toBe(true);
        }
      for (const facade of await page.locator('[part=facade]').all())
        expect(await facade.evaluate(cutsNothing)).toBe(true);
    });
});

test('on a right-to-left page the embed and the declaration start at the right', async ({
  page,
  site,
  visitor,
}) => {
  await visitor.open(
    inDirection(site.add, 'rtl', `${film}<lp-consent-declaration></lp-consent-declaration>`),
  );
  const box = page.locator('lp-consent-embed');
  const [first, second] = [box.getByRole('button').first(), box.getByRole('button').nth(1)];
  expect(await left(first)).toBeGreaterThan(await left(second));
  const list = page.locator('lp-consent-declaration');
  expect(await left(list.locator('[part=title]').first())).toBeGreaterThan(
    await left(list.getByRole('switch').first()),
  );
  expect(await left(list.getByRole('rowheader').first())).toBeGreaterThan(
    await left(list.getByRole('cell').first()),
  );
  expect(
    await list
      .locator('[part=service]')
      .first()
      .evaluate((service) => getComputedStyle(service).borderRightWidth),
  ).toBe('2px');
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`in forced colors the embed and the declaration keep every edge, state and text visible, ${colorScheme}, A11Y-17`, async ({
    page,
    site,
    visitor,
  }) => {
    await page.emulateMedia({forcedColors: 'active', colorScheme});
    await visitor.open(
      site.add(
        smallPage({
          head: '<meta name="color-scheme" content="light dark"><style>html { background: Canvas }</style>',
          declaration,
          body: `${embed('<p>A post</p>', poster)}<lp-consent-declaration></lp-consent-declaration>`,
        }),
      ),
    );
    await installContrasts(page);
    await visitor.press('Reject all');
    const list = page.locator('lp-consent-declaration');
    await list.getByRole('switch', {name: 'Countly'}).click();
    await expect(list.getByRole('switch', {name: 'Countly'})).toBeChecked();
    const edged = [
      page.locator('[part=facade]'),
      ...(await page.locator('lp-consent-embed button').all()),
      list.locator('[part=category]').nth(1),
    ];
    for (const one of edged) expect(await one.evaluate(edgeContrast)).toBeGreaterThanOrEqual(3);
    for (const texts of [
      page.locator('lp-consent-embed .words p'),
      list.locator('p:not([role]), .state, th, td'),
    ])
      for (const one of await texts.all())
        expect(await one.evaluate(textContrast)).toBeGreaterThanOrEqual(4.5);
    const look = (name: string): Promise<string> =>
      list.getByRole('switch', {name}).evaluate((input) => getComputedStyle(input).backgroundColor);
    expect(await look('Countly')).not.toBe(await look('Plausible'));
    const [once, always] = await page
      .locator('lp-consent-embed button')
      .evaluateAll((buttons) => buttons.map((button) => getComputedStyle(button).backgroundColor));
    expect(once).toBe(always);
  });

test('in print the declaration shows what is allowed as text, without controls, banner or floating link', async ({
  page,
  site,
  visitor,
}) => {
  await visitor.open(
    site.add(
      smallPage({
        declaration,
        body: `<lp-consent-declaration></lp-consent-declaration><lp-consent-link floating></lp-consent-link>`,
      }),
    ),
  );
  const list = page.locator('lp-consent-declaration');
  await list.getByRole('switch', {name: 'Countly'}).click();
  await expect(list.getByRole('switch', {name: 'Countly'})).toBeChecked();
  await page.locator('lp-consent-link').getByRole('button').waitFor();
  await page.emulateMedia({media: 'print'});
  await expect(page.locator('lp-consent-link')).toBeHidden();
  await expect(page.locator('lp-consent [part=banner]')).toBeHidden();
  for (const one of await list.locator('input').all()) await expect(one).toBeHidden();
  await expect(list.locator('.state')).toHaveText([
    'Always active',
    'Not allowed',
    'Not allowed',
    '1 of 2 on',
    'Allowed',
    'Not allowed',
  ]);
  for (const state of await list.locator('.state').all()) await expect(state).toBeVisible();
  await expect(list.getByRole('row').nth(1)).toHaveCSS('break-inside', 'avoid');
  await expect(list.locator('.row').first()).toHaveCSS('break-after', 'avoid');
});

test('a floating link at the bottom does not cover the end of the page', async ({page, site, visitor}) => {
  await visitor.open(
    site.add(
      smallPage({body: '<div style="block-size: 200vh"></div><lp-consent-link floating></lp-consent-link>'}),
    ),
  );
  await visitor.press('Reject all');
  await page.locator('lp-consent-link').getByRole('button').waitFor();
  await page.evaluate(() => scrollTo({top: document.documentElement.scrollHeight, behavior: 'instant'}));
  const [link, settings] = [
    await page.locator('lp-consent-link').boundingBox(),
    await visitor.settings.boundingBox(),
  ];
  expect(settings!.y + settings!.height).toBeLessThanOrEqual(link!.y);
});

/** Adds a page in a direction, with a language to match, and returns its address. */
function inDirection(add: (html: string) => string, direction: string, body: string): string {
  const page = smallPage({head: '<meta name="viewport" content="width=device-width">', declaration, body});
  return add(
    page.replace('<html lang="en">', direction === 'rtl' ? '<html lang="ar" dir="rtl">' : '<html lang="en">'),
  );
}

async function left(one: Locator): Promise<number> {
  return (await one.boundingBox())!.x;
}

/** Runs in the page: whether the middle of a control's first line is in the viewport and uncovered. */
function isUncovered(control: Element): boolean {
  const {left, top, width, height} = control.getClientRects()[0]!;
  const root = control.getRootNode() as ShadowRoot;
  const found = root.elementFromPoint(left + width / 2, top + height / 2);
  return left >= 0 && left + width <= innerWidth && control.contains(found);
}

/** Runs in the page: whether all content of a box fits in it. */
function cutsNothing(box: Element): boolean {
  const {left, right, top, bottom} = box.getBoundingClientRect();
  return [...box.querySelectorAll('p, button, a')].every((one) => {
    const inner = one.getBoundingClientRect();
    return (
      inner.left >= left &&
      inner.right <= right &&
      inner.top >= top &&
      inner.bottom <= bottom &&
      (one.localName === 'a' || one.scrollWidth <= one.clientWidth + 1)
    );
  });
}

/** Runs in the page: the contrast of an element's top border with its background. */
const edgeContrast = (element: Element): number =>
  contrasts.contrast(
    getComputedStyle(element).borderTopColor,
    contrasts.backgrounds(element.parentElement ?? (element.getRootNode() as ShadowRoot).host),
  );

/** Runs in the page: the contrast of an element's text with its background. */
const textContrast = (element: Element): number =>
  contrasts.contrast(getComputedStyle(element).color, contrasts.backgrounds(element));
