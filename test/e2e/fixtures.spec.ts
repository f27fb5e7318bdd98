import {expect, test} from './fixtures.js';

test('the site sends real headers, and the third party records its requests @firefox', async ({
  page,
  site,
  thirdParty,
  testId,
}) => {
  const script = (name: string) => `<script src="${thirdParty.origin}/${testId}/${name}.js"></script>`;
  const address = site.add(
    `<title>A page</title>${script('one')}<script>document.title = 'Changed'</script>`,
    {
      headers: {
        'Content-Security-Policy': `script-src ${thirdParty.origin}`,
        'Set-Cookie': ['first=1', 'second=2'],
      },
    },
  );
  await page.goto(address);
  await expect(page).toHaveTitle('A page');
  expect(await page.evaluate(() => document.cookie)).toBe('first=1; second=2');
  expect(thirdParty.received(testId).map(({path}) => path)).toEqual(['/one.js']);
});

test('the site serves the built library', async ({page, site}) => {
  const response = await page.goto(`${site.origin}/lp-consent/gate.js`);
  expect(response?.status()).toBe(200);
});

test('the demo opens', async ({page, demo}) => {
  const response = await page.goto(demo.url);
  expect(response?.status()).toBe(200);
});
