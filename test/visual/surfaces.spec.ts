import {createHash} from 'node:crypto';
import {readFileSync, readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {findChromium, findHeadless} from '../../scripts/browsers.js';
import type {Page} from '@playwright/test';
import {expect, test} from '../e2e/fixtures.js';
import {Showroom, surfaces, themes, type Direction, type Scheme, type Surface} from '../e2e/showroom.js';
import type {Site} from '../harness/site.js';

/** Renders glyphs without hinting and subpixel colors, regardless of the machine's settings. */
test.use({
  launchOptions: {
    executablePath: findHeadless(),
    args: ['--no-sandbox', '--font-render-hinting=none', '--disable-lcd-text'],
  },
});

/**
 * The screenshots come from the headless build, which positions glyphs between pixels. The full browser does not, so glyphs
 * are slightly off there.
 */
const isExact = findHeadless() !== findChromium();
const comparing = {
  animations: 'disabled',
  caret: 'hide',
  maxDiffPixelRatio: isExact ? 0.002 : 0.03,
  threshold: 0.1,
} as const;

const all: Readonly<Record<string, string>> = {unset: '', ...themes};

/** The dark theme has the same colors in both schemes. */
const {dark: _dark, ...changing} = all;

/** Where only the layout differs, two themes suffice: sans serif with square corners, and serif with round ones. */
const twoThemes = {unset: '', newspaper: themes['newspaper']!};

const onPhone = {width: 360, height: 740};
const onDesktop = {width: 1280, height: 900};

interface Visit {
  readonly where: string;
  readonly size: typeof onPhone;
  readonly scheme: Scheme;
  readonly direction?: Direction;
  readonly worn: Readonly<Record<string, string>>;
  readonly shown: readonly Surface[];
}

const every = Object.keys(surfaces) as Surface[];
const main = ['banner', 'preferences', 'embed', 'declaration'] as const;

/** Colors do not depend on the size, so only the phone, whose screenshots are small, also covers the dark scheme. */
const visits: readonly Visit[] = [
  {
    where: 'phone',
    size: onPhone,
    scheme: 'light',
    worn: all,
    shown: every.filter((surface) => surface.startsWith('banner')),
  },
  {
    where: 'phone',
    size: onPhone,
    scheme: 'light',
    worn: all,
    shown: every.filter((surface) => !surface.startsWith('banner')),
  },
  {where: 'phone', size: onPhone, scheme: 'dark', worn: changing, shown: main},
  {
    where: 'desktop',
    size: onDesktop,
    scheme: 'light',
    worn: all,
    shown: every.filter((surface) => surface.startsWith('banner')),
  },
  {
    where: 'desktop',
    size: onDesktop,
    scheme: 'light',
    worn: all,
    shown: every.filter((surface) => !surface.startsWith('banner')),
  },
  {
    where: 'phone-rtl',
    size: onPhone,
    scheme: 'light',
    direction: 'rtl',
    worn: twoThemes,
    shown: [...main, 'banner close-button'],
  },
];

/** Cells that look like another one share its screenshot. */
const sameScreenshotAs: Readonly<Record<string, string>> = {
  'phone/banner-top': 'phone/banner',
  'phone/banner-modal': 'phone/banner',
  'phone/banner-bottom-end': 'phone/banner-bottom-start',
  'phone/banner-center': 'phone/banner-bottom-start',
  'desktop/banner-bottom-end': 'desktop/banner-bottom-start',
  'desktop/banner-center': 'desktop/banner-bottom-start',
  'desktop/link': 'phone/link',
  'desktop/floating-link': 'phone/floating-link',
};

/** The path of a cell's screenshot within the folder of screenshots. */
function screenshotPath(where: string, surface: Surface, theme: string, scheme: Scheme): string[] {
  const cell = `${where}/${surface.replaceAll(' ', '-')}`;
  return [...(sameScreenshotAs[cell] ?? cell).split('/'), `${theme}-${scheme}.png`];
}

const family = (name: string, file: string, letters = ''): string => {
  const bytes = readFileSync(
    fileURLToPath(import.meta.resolve(`@fontsource-variable/${file}-wght-normal.woff2`)),
  );
  return `@font-face { font-family: '${name}'; font-weight: 200 900; src: url('data:font/woff2;base64,${bytes.toString('base64')}'); ${letters} }`;
};

const arabic = 'noto-sans-arabic/files/noto-sans-arabic-arabic';
const ofArabic = 'unicode-range: U+600-6FF, U+200C-200F';
const fonts = [
  family('Kept Sans', 'source-sans-3/files/source-sans-3-latin'),
  family('Kept Serif', 'source-serif-4/files/source-serif-4-latin'),
  ...['Kept Sans', 'Kept Serif'].map((name) => family(name, arabic, ofArabic)),
].join('');

/** Replaces a theme's fonts, which may not be installed, with the bundled sans serif or serif. */
const inOurFonts = (css: string): string =>
  `${css} :root { --lp-consent-font: ${/, serif;/.test(css) ? "'Kept Serif', serif" : "'Kept Sans', sans-serif"} }`;

async function enter(
  page: Page,
  site: Site,
  scheme: Scheme,
  direction: Direction = 'ltr',
): Promise<Showroom> {
  const showroom = new Showroom(page);
  await showroom.open(site, `<style>${fonts}</style>`);
  await page.evaluate(async () => {
    await Promise.all([...document.fonts].map((font) => font.load()));
    await document.fonts.ready;
  });
  await showroom.turn(scheme, direction);
  return showroom;
}

for (const {where, size, scheme, direction, worn, shown} of visits)
  test(`surfaces match their screenshots: ${where}, ${scheme}, ${shown[0]} to ${shown.at(-1)}, in ${Object.keys(worn).length} themes`, async ({
    page,
    site,
  }) => {
    test.setTimeout(180_000);
    await page.setViewportSize(size);
    const showroom = await enter(page, site, scheme, direction);
    for (const surface of shown) {
      const found = await showroom.show(surface);
      const seen = surface.endsWith('link') ? found.locator('button') : found; // it is higher than its line box
      for (const [theme, css] of Object.entries(worn)) {
        await page.evaluate((css) => stage.wear(css), inOurFonts(css));
        await expect.soft(seen).toHaveScreenshot(screenshotPath(where, surface, theme, scheme), comparing);
      }
    }
  });

test('each screenshot is stored once and compared with a cell', () => {
  const folder = new URL('surfaces.spec.ts-kept/', import.meta.url);
  const stored = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) =>
    name.endsWith('.png'),
  );
  const compared = visits.flatMap(({where, scheme, worn, shown}) =>
    shown.flatMap((surface) =>
      Object.keys(worn).map((theme) => screenshotPath(where, surface, theme, scheme).join('/')),
    ),
  );
  expect([...stored].sort()).toEqual([...new Set(compared)].sort());
  const digests = stored.map((name) =>
    createHash('sha256')
      .update(readFileSync(new URL(name, folder)))
      .digest('hex'),
  );
  expect(stored.filter((_, index) => digests.indexOf(digests[index]!) !== index)).toEqual([]);
});

for (const [what, css] of [
  ['a quieter refusal', 'lp-consent::part(deny) { opacity: 0.8 }'],
  ['a little less space', 'lp-consent { --lp-consent-space: 0.9375rem }'],
  ['round corners', 'lp-consent::part(button) { border-radius: 1rem }'],
  ['a thinner edge', 'lp-consent::part(choose) { border-width: 1px }'],
  ['text of another color', 'lp-consent::part(text) { color: #666 }'],
])
  test(`${what} does not match the screenshot`, async ({page, site}, {config}) => {
    test.skip(/all|changed/.test(String(config.updateSnapshots)), 'it would be stored as the new screenshot');
    test.skip(!isExact, 'the full browser is compared with more tolerance');
    await page.setViewportSize(onPhone);
    const showroom = await enter(page, site, 'light');
    const banner = await showroom.show('banner');
    await page.evaluate((css) => stage.wear(css), inOurFonts(css!));
    await expect(
      expect(banner).toHaveScreenshot(['phone', 'banner', 'unset-light.png'], {...comparing, timeout: 2000}),
    ).rejects.toThrow('different');
  });
