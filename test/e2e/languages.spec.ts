import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {Page} from '@playwright/test';
import {expect, test} from './fixtures.js';
import {heldScript, smallPage} from './small-page.js';

/** Every language with the direction that its file declares. */
const codes = [
  'en',
  ...[...readFileSync('src/locales/index.ts', 'utf8').matchAll(/import\('\.\/([\w-]+)\.js'\)/g)].map(
    ([, code]) => code!,
  ),
];
const dirOf = (code: string): string =>
  /dir: '(\w+)'/.exec(readFileSync(`src/locales/${code === 'en' ? 'en-banner' : code}.ts`, 'utf8'))![1]!;

const axe = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'));
const widths = [320, 1280];

const service = (number: number, provider: string): string =>
  `<lp-service name="s${number}" title="Service ${number}" provider="${provider}" policy="https://p${number}.example/privacy">
    <lp-cookie name="_c${number}" duration="P13M"></lp-cookie><lp-cookie name="_l${number}" storage="local" duration="session"></lp-cookie>
  </lp-service>`;
const page = smallPage({
  declaration: `<lp-category name="functional"></lp-category>
    <lp-category name="analytics">${service(1, 'Meridian Insights')}${service(2, 'מכון הסטטיסטיקה')}</lp-category>
    <lp-category name="media">${service(3, 'شركة الأفلام')}</lp-category>
    <lp-category name="marketing"></lp-category>`,
});

/** The element's texts that overflow, are cut off, or run in the wrong direction. */
function faultsOf(root: ParentNode, dir: string): string[] {
  const faults: string[] = [];
  for (const box of root.querySelectorAll<HTMLElement>('[part~=banner], [part~=preferences]')) {
    if (!box.checkVisibility()) continue;
    if (getComputedStyle(box).direction !== dir)
      faults.push(`${box.className} runs ${getComputedStyle(box).direction}`);
    const {left, right} = box.getBoundingClientRect();
    if (left < 0 || right > innerWidth)
      faults.push(`the surface reaches from ${left} to ${right} of ${innerWidth}`);
    for (const inner of [box, ...box.querySelectorAll<HTMLElement>('*')]) {
      const name = `<${inner.localName}> ${inner.textContent?.trim().slice(0, 40)}`;
      const isCut = ['hidden', 'clip', 'auto', 'scroll'].includes(getComputedStyle(inner).overflowX);
      const place = inner.getBoundingClientRect();
      const isHidden = place.width <= 1 || place.height <= 1 || !inner.checkVisibility();
      if (isHidden) continue;
      if (isCut && inner.scrollWidth > inner.clientWidth + 1)
        faults.push(`${name} is cut off: ${inner.scrollWidth} > ${inner.clientWidth}`);
      if (place.left < left - 1 || place.right > right + 1)
        faults.push(`${name} runs over: ${place.left}–${place.right} in ${left}–${right}`);
      if (inner.localName === 'button' && inner.scrollWidth > inner.clientWidth + 1)
        faults.push(`${name} overflows its button`);
    }
  }
  return faults;
}

/** The violations that axe reports in the open surface. */
async function violations(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const {axe} = globalThis as unknown as {
      axe: {
        run(
          context: string,
          options: object,
        ): Promise<{violations: {id: string; nodes: {target: unknown}[]}[]}>;
      };
    };
    const result = await axe.run('lp-consent', {resultTypes: ['violations']});
    return result.violations.flatMap(({id, nodes}) =>
      nodes.map(({target}) => `${id}: ${JSON.stringify(target)}`),
    );
  });
}

for (const surface of ['banner', 'preferences'] as const)
  for (const width of widths)
    test(`the ${surface} fits and is accessible in every language, ${width} px wide, A11Y-05 A11Y-15`, async ({
      page: tab,
      site,
    }) => {
      test.setTimeout(120_000);
      await tab.setViewportSize({width, height: 900});
      await tab.goto(site.add(page));
      await tab.addScriptTag({path: axe});
      await tab.locator('lp-consent').getByRole('region').waitFor();
      if (surface === 'preferences') {
        await tab.locator('[data-consent-show]').click();
        await tab.locator('lp-consent').getByRole('dialog').waitFor();
      }
      const faults: Record<string, string[]> = {};
      for (const code of codes) {
        await tab.evaluate((lang) => void (document.documentElement.lang = lang), code);
        const host = tab.locator(`lp-consent[lang="${code}"]`);
        await host.waitFor({state: 'attached'});
        const found = await host.evaluate(
          async (element: HTMLElement & {updateComplete: Promise<unknown>}, [source, dir]) => {
            await element.updateComplete;
            element.shadowRoot!.querySelectorAll('details').forEach((details) => (details.open = true));
            const faultsOf = new Function(`return ${source}`)() as (
              root: ParentNode,
              dir: string,
            ) => string[];
            return [
              element.dir === dir ? '' : `dir is ${element.dir}`,
              ...faultsOf(element.shadowRoot!, dir!),
            ].filter(Boolean);
          },
          [String(faultsOf), dirOf(code)],
        );
        const all = [...found, ...(await violations(tab))];
        if (all.length) faults[code] = all;
      }
      expect(faults).toEqual({});
    });

/** The files of the German texts; not `lp-consent-declaration.js`, for example. */
const germanFiles = /\/lp-consent-de(-more)?\.js$/;

test.describe('a page in German', () => {
  const german = page.replace('lang="en"', 'lang="de"');
  const files = (urls: URL[]): string[] =>
    urls.map(({pathname}) => pathname.slice(1)).filter((path) => /-de(-more)?\.js$/.test(path));

  test('downloads one file for the banner and one for the preferences, once each', async ({
    page: tab,
    site,
    visitor,
  }) => {
    await visitor.open(site.add(german));
    await tab.getByRole('button', {name: 'Auswählen'}).waitFor();
    expect(files(visitor.requests)).toEqual(['lp-consent/lp-consent-de.js']);
    await tab.getByRole('button', {name: 'Auswählen'}).click();
    await tab.getByRole('dialog').waitFor();
    await tab.keyboard.press('Escape');
    await tab.locator('[data-consent-show]').click();
    await tab.getByRole('dialog').waitFor();
    expect(files(visitor.requests).sort()).toEqual([
      'lp-consent/lp-consent-de-more.js',
      'lp-consent/lp-consent-de.js',
    ]);
  });

  test('asks in English if the file is missing, with held scripts held and a valid decision', async ({
    page: tab,
    site,
    thirdParty,
    testId,
    visitor,
  }) => {
    await tab.route(germanFiles, (route) => route.fulfill({status: 404}));
    await visitor.open(
      site.add(
        german.replace(
          '</title>',
          `</title>${heldScript('analytics', `${thirdParty.origin}/${testId}/count.js`)}`,
        ),
      ),
    );
    await visitor.banner.waitFor();
    expect(thirdParty.received(testId)).toEqual([]);
    await visitor.press('Accept all');
    await expect.poll(() => thirdParty.received(testId)).toHaveLength(1);
    await visitor.openPreferences();
    await expect(visitor.switch('Statistics')).toBeChecked();
  });

  test('asks in English while the file is delayed, and in German once it arrives', async ({
    page: tab,
    site,
    visitor,
  }) => {
    let release = (): void => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    await tab.route(germanFiles, async (route) => {
      await released;
      await route.continue();
    });
    await visitor.open(site.add(german));
    await visitor.banner.waitFor();
    await visitor.press('Choose');
    await visitor.preferences.waitFor();
    await expect(tab.locator('lp-consent')).toHaveAttribute('lang', 'en');
    release();
    await expect(tab.locator('lp-consent')).toHaveAttribute('lang', 'de');
    await expect(tab.getByRole('dialog').getByRole('button', {name: 'Alles ablehnen'})).toBeVisible();
  });

  test('runs what was allowed immediately, even if the language file never arrives', async ({
    page: tab,
    site,
    thirdParty,
    testId,
    visitor,
  }) => {
    await tab.route(germanFiles, () => {});
    const at = Math.floor(Date.now() / 1000);
    await tab.context().addCookies([
      {
        name: 'lp-consent',
        value: `id=3f2b8c1e-5a4d-4e6f-9b7a-0c1d2e3f4a5b&rev=1&at=${at}&granted=analytics&denied=`,
        url: site.origin,
      },
    ]);
    await visitor.open(
      site.add(
        german.replace(
          '</title>',
          `</title>${heldScript('analytics', `${thirdParty.origin}/${testId}/count.js`)}`,
        ),
      ),
    );
    await expect.poll(() => thirdParty.received(testId)).toHaveLength(1);
  });
});

test('the demo shows banner and preferences in each language, each in its own frame', async ({
  page: tab,
  demo,
}) => {
  test.setTimeout(60_000); // its many frames share two CPU cores with other tests
  await tab.goto(`${demo.url}/languages`);
  await expect(tab.locator('iframe')).toHaveCount(codes.length);
  const shown = await tab
    .locator('iframe')
    .evaluateAll((frames: HTMLIFrameElement[]) =>
      frames.map(({src}) => new URL(src).searchParams.get('lang')!),
    );
  expect(shown.sort()).toEqual([...codes].sort());
  const german = tab.frameLocator('iframe[title=German]');
  await tab.locator('iframe[title=German]').scrollIntoViewIfNeeded();
  await expect(german.getByRole('button', {name: 'Alles ablehnen'})).toBeVisible({timeout: 20_000});
  await tab.getByLabel('preferences').check();
  await tab.locator('iframe[title=German]').scrollIntoViewIfNeeded();
  await expect(german.locator('dialog')).toContainText('13 Monate', {timeout: 30_000});
});
