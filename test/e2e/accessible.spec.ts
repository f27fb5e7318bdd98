import {fileURLToPath} from 'node:url';
import type {Page} from '@playwright/test';
import {expect, test} from './fixtures.js';

const axe = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'));

/** The violations that axe reports, one line for each element. */
async function violations(page: Page): Promise<string[]> {
  await page.addScriptTag({path: axe});
  return page.evaluate(async () => {
    const {axe} = globalThis as unknown as {
      axe: {run(): Promise<{violations: {id: string; nodes: {target: unknown; failureSummary: string}[]}[]}>};
    };
    const result = await axe.run();
    return result.violations.flatMap(({id, nodes}) =>
      nodes.map(({target, failureSummary}) => `${id}: ${JSON.stringify(target)} ${failureSummary}`),
    );
  });
}

/** Each page, and each color scheme at least once. */
const views = [
  ['/', 'light'],
  ['/privacy', 'dark'],
  ['/imprint', 'light'],
] as const;

for (const [path, colorScheme] of views)
  test.describe(`the demo's ${path} in ${colorScheme} colors`, () => {
    test.use({colorScheme});

    test('has no violations with the banner open, with the preferences open, and after a decision', async ({
      demo,
      page,
      visitor,
    }) => {
      test.setTimeout(60_000); // axe checks whole pages three times
      await visitor.open(demo.url + path);
      await visitor.banner.waitFor();
      expect(await violations(page)).toEqual([]);
      await visitor.press('Choose');
      await visitor.preferences.waitFor();
      for (const details of await visitor.preferences.getByText('Details:').all()) await details.click();
      expect(await violations(page)).toEqual([]);
      await visitor.press('Accept all');
      await expect(visitor.preferences).toHaveCount(0);
      await expect(page.getByLabel('City of the weather reading')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  });
