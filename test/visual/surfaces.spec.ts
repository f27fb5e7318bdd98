import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {findHeadless} from '../../scripts/browsers.js';
import {expect, test} from '../e2e/fixtures.js';
import {Showroom, themes, type Scheme, type Surface} from '../e2e/showroom.js';

/** Letters are drawn as they are designed, whatever the settings of the machine. */
test.use({launchOptions: {executablePath: findHeadless(), args: ['--no-sandbox', '--font-render-hinting=none', '--disable-lcd-text']}});

const all: Readonly<Record<string, string>> = {unset: '', ...themes};

/** Dark is dark by day, too: its colours are the same in both schemes. */
const {dark: _dark, ...changing} = all;

const onPhone = {width: 360, height: 740};
const onDesktop = {width: 1280, height: 900};

interface Visit {
  readonly where: string;
  readonly size: typeof onPhone;
  readonly scheme: Scheme;
  readonly worn: Readonly<Record<string, string>>;
  readonly surfaces: readonly Surface[];
}

/** Colours do not depend on the size: the phone, whose pictures are small, shows them by night, too. */
const visits: readonly Visit[] = [
  {where: 'phone', size: onPhone, scheme: 'light', worn: all, surfaces: ['banner', 'preferences', 'embed', 'declaration', 'link', 'floating link']},
  {where: 'phone', size: onPhone, scheme: 'dark', worn: changing, surfaces: ['banner', 'preferences', 'embed', 'declaration']},
  {where: 'desktop', size: onDesktop, scheme: 'light', worn: all, surfaces: ['banner', 'banner bottom-start', 'banner close-button', 'preferences', 'embed', 'declaration']},
];

const family = (name: string, file: string): string => {
  const bytes = readFileSync(fileURLToPath(import.meta.resolve(`@fontsource-variable/${file}-wght-normal.woff2`)));
  return `@font-face { font-family: '${name}'; font-weight: 200 900; src: url('data:font/woff2;base64,${bytes.toString('base64')}') }`;
};

const fonts = family('Kept Sans', 'source-sans-3/files/source-sans-3-latin') + family('Kept Serif', 'source-serif-4/files/source-serif-4-latin');

/** A theme names fonts that a machine may have or not; here it has the one of the two at hand that is of their kind. */
const inOurFonts = (css: string): string => `${css} :root { --lp-consent-font: ${/, serif;/.test(css) ? "'Kept Serif', serif" : "'Kept Sans', sans-serif"} }`;

for (const {where, size, scheme, worn, surfaces} of visits)
  test(`every surface looks as it was reviewed in every theme: ${where}, ${scheme}`, async ({page, site}) => {
    test.setTimeout(120_000);
    await page.setViewportSize(size);
    const showroom = new Showroom(page);
    await showroom.open(site, `<style>${fonts}</style>`);
    await page.evaluate(async () => {
      await Promise.all([...document.fonts].map((font) => font.load()));
      await document.fonts.ready;
    });
    await showroom.turn(scheme, 'ltr');
    for (const surface of surfaces) {
      const found = await showroom.show(surface);
      const shown = surface.endsWith('link') ? found.locator('button') : found; // it is higher than its line
      for (const [theme, css] of Object.entries(worn)) {
        await page.evaluate((css) => stage.wear(css), inOurFonts(css));
        await expect.soft(shown).toHaveScreenshot([where, surface.replaceAll(' ', '-'), `${theme}-${scheme}.png`], {animations: 'disabled', caret: 'hide', maxDiffPixelRatio: 0.01, threshold: 0.2});
      }
    }
  });
