import {createHash} from 'node:crypto';
import {readFileSync, readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {findChromium, findHeadless} from '../../scripts/browsers.js';
import type {Page} from '@playwright/test';
import {expect, test} from '../e2e/fixtures.js';
import {Showroom, surfaces, themes, type Direction, type Scheme, type Surface} from '../e2e/showroom.js';
import type {Site} from '../harness/site.js';

/** Letters are drawn as they are designed, whatever the settings of the machine. */
test.use({
  launchOptions: {
    executablePath: findHeadless(),
    args: ['--no-sandbox', '--font-render-hinting=none', '--disable-lcd-text'],
  },
});

/**
 * The pictures are of the headless build, which sets letters between pixels; the whole browser does not, so each letter is a
 * little off there.
 */
const isExact = findHeadless() !== findChromium();
const comparing = {
  animations: 'disabled',
  caret: 'hide',
  maxDiffPixelRatio: isExact ? 0.002 : 0.03,
  threshold: 0.1,
} as const;

const all: Readonly<Record<string, string>> = {unset: '', ...themes};

/** Dark is dark by day, too: its colours are the same in both schemes. */
const {dark: _dark, ...changing} = all;

/** What differs in its form alone is seen with sans serif and square, and with serif and round. */
const two = {unset: '', newspaper: themes['newspaper']!};

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

/** Colours do not depend on the size: the phone, whose pictures are small, shows them by night, too. */
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
    worn: two,
    shown: [...main, 'banner close-button'],
  },
];

/** Cells that look like another one share its picture: they are compared with it and keep none of their own. */
const samePictureAs: Readonly<Record<string, string>> = {
  'phone/banner-top': 'phone/banner',
  'phone/banner-modal': 'phone/banner',
  'phone/banner-bottom-end': 'phone/banner-bottom-start',
  'phone/banner-center': 'phone/banner-bottom-start',
  'desktop/banner-bottom-end': 'desktop/banner-bottom-start',
  'desktop/banner-center': 'desktop/banner-bottom-start',
  'desktop/link': 'phone/link',
  'desktop/floating-link': 'phone/floating-link',
};

/** The path of a cell's picture, below the folder of all pictures. */
function pictureOf(where: string, surface: Surface, theme: string, scheme: Scheme): string[] {
  const cell = `${where}/${surface.replaceAll(' ', '-')}`;
  return [...(samePictureAs[cell] ?? cell).split('/'), `${theme}-${scheme}.png`];
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

/** A theme names fonts that a machine may have or not; here it has the one of the two at hand that is of their kind. */
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
  test(`looks as it was reviewed: ${where}, ${scheme}, ${shown[0]} to ${shown.at(-1)}, in ${Object.keys(worn).length} themes`, async ({
    page,
    site,
  }) => {
    test.setTimeout(180_000);
    await page.setViewportSize(size);
    const showroom = await enter(page, site, scheme, direction);
    for (const surface of shown) {
      const found = await showroom.show(surface);
      const seen = surface.endsWith('link') ? found.locator('button') : found; // it is higher than its line
      for (const [theme, css] of Object.entries(worn)) {
        await page.evaluate((css) => stage.wear(css), inOurFonts(css));
        await expect.soft(seen).toHaveScreenshot(pictureOf(where, surface, theme, scheme), comparing);
      }
    }
  });

test('each picture is kept once, and each kept picture is compared with a cell', () => {
  const folder = new URL('surfaces.spec.ts-kept/', import.meta.url);
  const kept = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) =>
    name.endsWith('.png'),
  );
  const compared = visits.flatMap(({where, scheme, worn, shown}) =>
    shown.flatMap((surface) =>
      Object.keys(worn).map((theme) => pictureOf(where, surface, theme, scheme).join('/')),
    ),
  );
  expect([...kept].sort()).toEqual([...new Set(compared)].sort());
  const digests = kept.map((name) =>
    createHash('sha256')
      .update(readFileSync(new URL(name, folder)))
      .digest('hex'),
  );
  expect(kept.filter((_, index) => digests.indexOf(digests[index]!) !== index)).toEqual([]);
});

for (const [what, css] of [
  ['a quieter refusal', 'lp-consent::part(deny) { opacity: 0.8 }'],
  ['a little less space', 'lp-consent { --lp-consent-space: 0.9375rem }'],
  ['round corners', 'lp-consent::part(button) { border-radius: 1rem }'],
  ['a thinner edge', 'lp-consent::part(choose) { border-width: 1px }'],
  ['words of another colour', 'lp-consent::part(text) { color: #666 }'],
])
  test(`${what} can be told from what was reviewed`, async ({page, site}, {config}) => {
    test.skip(/all|changed/.test(String(config.updateSnapshots)), 'it would be kept as the new picture');
    test.skip(!isExact, 'the whole browser is compared more loosely');
    await page.setViewportSize(onPhone);
    const showroom = await enter(page, site, 'light');
    const banner = await showroom.show('banner');
    await page.evaluate((css) => stage.wear(css), inOurFonts(css!));
    await expect(
      expect(banner).toHaveScreenshot(['phone', 'banner', 'unset-light.png'], {...comparing, timeout: 2000}),
    ).rejects.toThrow('different');
  });
