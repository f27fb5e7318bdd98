import type {Page} from '@playwright/test';
import {expect, test} from './fixtures.js';
import {installMeasures, least, type Measure, type Measures} from './measures.js';
import {Showroom, schemes, surfaces, themes, type Scheme, type Surface} from './showroom.js';

const names = Object.keys(surfaces) as Surface[];
const layers = names.filter((surface) => /^(banner|preferences)/.test(surface));

let showroom: Showroom;

test.beforeEach(async ({page, site}) => {
  test.setTimeout(90_000);
  showroom = new Showroom(page);
  await showroom.open(site);
  await installMeasures(page);
});

/** Takes one measure of each of these surfaces in each theme and these schemes, by cell. */
async function everywhere<M extends keyof Measures>(
  page: Page,
  shown: readonly Surface[],
  measure: M,
  turns: readonly Scheme[] = schemes,
): Promise<Map<string, ReturnType<Measures[M]>>> {
  const found: [string, ReturnType<Measures[M]>][] = [];
  for (const surface of shown) {
    await showroom.show(surface);
    const measured = await page.evaluate(
      async ([surface, themes, turns, measure]) => {
        const found: [string, unknown][] = [];
        for (const [theme, css] of Object.entries({unset: '', ...themes}))
          for (const scheme of turns) {
            stage.wear(css);
            await stage.turn(scheme, 'ltr');
            found.push([`${surface}, ${theme}, ${scheme}`, measures[measure as keyof Measures](surface)]);
          }
        return found;
      },
      [surface, themes, turns, measure as string] as const,
    );
    found.push(...(measured as typeof found));
  }
  return new Map(found);
}

/** The cells that are not empty; there should be none. */
const filled = (found: ReadonlyMap<string, readonly string[]>): Record<string, readonly string[]> =>
  Object.fromEntries([...found].filter(([, faults]) => faults.length));

/** The cells whose smallest measured value is below a limit; there should be none. */
const below = (limit: number, found: ReadonlyMap<string, readonly Measure[]>): Record<string, Measure> =>
  Object.fromEntries(
    [...found]
      .map(([cell, measured]) => [cell, least(measured)] as const)
      .filter(([, [value]]) => !(value >= limit)),
  );

test('A11Y-09: text has a contrast of 4.5 and controls one of 3 in every theme', async ({page}) => {
  expect(below(4.5, await everywhere(page, names, 'texts'))).toEqual({});
  expect(below(3, await everywhere(page, names, 'controls'))).toEqual({});
});

test('BAN-03: “Reject all” looks like “Accept all” in every theme, on a phone and on a wide screen', async ({
  page,
}) => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({width, height: 800});
    expect(filled(await everywhere(page, layers, 'disparities'))).toEqual({});
  }
});

test('A11Y-10: switches that are on, off and mixed differ without color in every theme', async ({page}) => {
  await showroom.show('preferences');
  const control = page.locator('lp-consent input').first();
  await page.addStyleTag({
    content:
      'html { filter: grayscale(1) } lp-consent::part(switch) { transition: none; filter: grayscale(1) }',
  });
  const alike: string[] = [];
  for (const theme of Object.keys(themes))
    for (const scheme of schemes) {
      await showroom.wear(theme);
      await showroom.turn(scheme, 'ltr');
      const pictures: string[] = [];
      for (const [checked, indeterminate] of [
        [false, false],
        [true, false],
        [false, true],
      ]) {
        await control.evaluate((input, state) => void Object.assign(input, state), {checked, indeterminate});
        pictures.push((await control.screenshot({animations: 'disabled'})).toString('base64'));
      }
      for (const [one, other] of [
        [0, 1],
        [0, 2],
        [1, 2],
      ] as const) {
        const share = await page.evaluate(shareOfDifferent, [pictures[one]!, pictures[other]!] as const);
        if (share < 0.1) alike.push(`${theme}, ${scheme}: ${share}`);
      }
    }
  expect(alike).toEqual([]);
});

/** The share of pixels of two screenshots that differ by more than a quarter of the way from black to white. Runs in the page. */
async function shareOfDifferent(pictures: readonly [string, string]): Promise<number> {
  const [one, other] = (await Promise.all(
    pictures.map(async (picture) => {
      const image = new Image();
      image.src = `data:image/png;base64,${picture}`;
      await image.decode();
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
      context.drawImage(image, 0, 0);
      return context.getImageData(0, 0, image.width, image.height).data;
    }),
  )) as [Uint8ClampedArray, Uint8ClampedArray];
  let different = 0;
  for (let place = 0; place < one.length; place += 4)
    if (Math.abs(one[place]! - other[place]!) > 64) different++;
  return different / (one.length / 4);
}

test('A11Y-17: forced colors keep text, edges, states and focus visible, and “Reject all” like “Accept all”', async ({
  page,
}) => {
  for (const colorScheme of schemes) {
    await page.emulateMedia({forcedColors: 'active', colorScheme});
    expect(below(4.5, await everywhere(page, names, 'texts'))).toEqual({});
    expect(below(3, await everywhere(page, names, 'controls'))).toEqual({});
    expect(filled(await everywhere(page, layers, 'disparities'))).toEqual({});
  }
});

test('A11Y-16: nothing moves for longer than 200 ms, and nothing at all with reduced motion', async ({
  page,
}) => {
  const longest = async (): Promise<number> => {
    const found = await everywhere(page, names, 'motions', ['light']);
    return Math.max(...[...found.values()].flat().map(([milliseconds]) => milliseconds));
  };
  await page.emulateMedia({reducedMotion: 'no-preference'});
  expect(await longest()).toBe(200);
  await page.emulateMedia({reducedMotion: 'reduce'});
  expect(await longest()).toBe(0);
});

test('A11Y-06: nothing is lost when a reader increases text spacing', async ({page}) => {
  await page.setViewportSize({width: 320, height: 640});
  for (const surface of names) {
    await showroom.show(surface);
    await page.evaluate((name) => {
      const found = stage.find(name);
      const root = found.shadowRoot ?? (found.getRootNode() as ShadowRoot);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      );
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      if (getComputedStyle([...root.querySelectorAll('button, input')].at(-1)!).letterSpacing === 'normal')
        throw new Error('The text spacing does not apply.');
    }, surface);
    expect(filled(await everywhere(page, [surface], 'losses', ['light']))).toEqual({});
  }
});

for (const [id, what, width, height, size] of [
  ['A11Y-05', 'the page is 320 × 256 px, as with 400 % zoom', 320, 256, '100%'],
  ['A11Y-05', 'the page is a phone', 360, 740, '100%'],
  ['A11Y-07', 'text is twice as large on a wide screen', 1280, 900, '200%'],
  ['A11Y-07', 'text is twice as large on a phone', 360, 740, '200%'],
] as const)
  test(`${id}: nothing is lost when ${what}`, async ({page}) => {
    await page.setViewportSize({width, height});
    await page.evaluate((fontSize) => Object.assign(document.documentElement.style, {fontSize}), size);
    expect(filled(await everywhere(page, names, 'losses', ['light']))).toEqual({});
    const heights = await everywhere(
      page,
      names.filter((surface) => surface.startsWith('banner')),
      'height',
      ['light'],
    );
    expect(Math.max(...heights.values())).toBeLessThanOrEqual(height / 2);
  });

test('A11Y-08: every target is at least 24 px wide and high, and buttons 44 px', async ({page}) => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({width, height: 800});
    const found = await everywhere(page, names, 'targets', ['light']);
    expect(below(24, found)).toEqual({});
    const buttons = new Map(
      [...found].map(([cell, measured]) => [
        cell,
        measured.filter(([, where]) => where.startsWith('button')),
      ]),
    );
    expect(below(44, new Map([...buttons].filter(([, measured]) => measured.length)))).toEqual({});
  }
});
