import {expect, test} from './fixtures.js';

/** The demo's services, as its third party names them. */
const services = ['countly', 'film', 'social', 'sponsors', 'weather'];

test.describe('rejecting everything', () => {
  test('is remembered on every page and sends nothing to the third party, MEM-01 @firefox', async ({
    demo,
    page,
    visitor,
  }) => {
    await visitor.open(demo.url);
    await visitor.press('Reject all');
    await expect(visitor.banner).toHaveCount(0);
    await page.reload();
    await expect(visitor.banner).toHaveCount(0);
    for (const path of ['/privacy', '/imprint', '/']) {
      await visitor.open(demo.url + path);
      await expect(visitor.banner).toHaveCount(0);
    }
    expect(visitor.requestsBeside(demo.url)).toEqual([]);
    expect(await demo.received()).toEqual([]);
  });

  test('blocks no page and hides no article, BAN-11', async ({demo, page, visitor}) => {
    await visitor.open(demo.url);
    await visitor.press('Reject all');
    await expect(page.getByRole('article')).toHaveCount(9);
    await expect(page.getByText('Clear sky')).toBeVisible();
    await expect(page.getByRole('group', {name: 'Film: a shield, blazoned'})).toBeVisible();
    await expect(page.getByRole('group', {name: 'The latest post of Lord’s Press on Agora'})).toBeVisible();
  });

  test('stores the decision and nothing else, PRF-04', async ({demo, context, visitor}) => {
    await visitor.open(demo.url);
    await visitor.press('Reject all');
    await visitor.open(`${demo.url}/privacy`);
    expect(await visitor.stored()).toEqual(['cookie lp-consent']);
    const [cookie] = await context.cookies();
    expect(cookie?.value).toMatch(
      /^id=[\da-f-]{36}&rev=1&at=\d{10}&granted=&denied=functional\+weather\+analytics\+countly\+media\+film\+social\+marketing\+sponsors$/,
    );
  });
});

test.describe('accepting everything', () => {
  test('runs everything immediately, including real statistics @firefox', async ({demo, page, visitor}) => {
    await visitor.open(demo.url);
    await visitor.press('Accept all');
    await expect(visitor.banner).toHaveCount(0);
    await expect.poll(async () => [...new Set(await demo.received())].sort()).toEqual(services);
    await expect.poll(demo.receivedWords).toContainEqual(expect.stringMatching(/^A visit begins/));
    await expect(page.getByLabel('City of the weather reading')).toBeVisible();
    await expect(page.frameLocator('.film iframe').getByRole('button', {name: 'Play'})).toBeVisible();
    await expect(page.frameLocator('.post iframe').getByText('This morning’s find')).toBeVisible();
    await expect(page.getByRole('button', {name: 'Load once'})).toHaveCount(0);
  });

  test('loads each service once, SEC-12', async ({demo, visitor}) => {
    await visitor.open(demo.url);
    await visitor.press('Accept all');
    await expect
      .poll(async () => (await demo.received()).filter((key) => key === 'sponsors'))
      .toHaveLength(3);
    await expect.poll(demo.receivedWords).toContainEqual(expect.stringContaining('A visit begins'));
    const fetched = (await demo.receivedWords()).filter((what) => what.endsWith('is fetched'));
    expect(fetched.sort()).toEqual([
      'The film is fetched',
      'The statistics script is fetched',
      'The weather script is fetched',
    ]);
  });

  test('is remembered: on the next visit everything runs and no banner appears, MEM-01', async ({
    demo,
    context,
    visitor,
  }) => {
    await visitor.open(demo.url);
    await visitor.press('Accept all');
    await expect.poll(demo.received).toContain('countly');
    await visitor.page.close();
    await demo.forget();

    const page = await context.newPage();
    await page.goto(`${demo.url}/privacy`);
    await expect.poll(demo.receivedWords).toContainEqual(expect.stringContaining('age view of /privacy'));
    await expect(page.locator('lp-consent').getByRole('region')).toHaveCount(0);
  });

  test('stores only what the declaration names', async ({demo, page, visitor}) => {
    await visitor.open(demo.url);
    await visitor.press('Accept all');
    await page.getByLabel('City of the weather reading').selectOption('Vienna');
    await expect.poll(demo.receivedWords).toContainEqual('The weather in Vienna is requested');
    await expect.poll(() => visitor.stored()).toContain('local lords-press/cly_id');
    const declared = await page
      .locator('lp-cookie')
      .evaluateAll((entries) =>
        entries.map((entry) =>
          [entry.getAttribute('storage') ?? 'cookie', entry.getAttribute('name')].join(' '),
        ),
      );
    const isDeclared = (name: string): boolean =>
      declared.some((entry) => (entry.endsWith('*') ? name.startsWith(entry.slice(0, -1)) : name === entry));
    expect((await visitor.stored()).filter((name) => !isDeclared(name))).toEqual([]);
  });
});

test.describe('a returning visitor', () => {
  for (const button of ['Reject all', 'Accept all'])
    test(`downloads only the gate after “${button}”, on a page without an embed or a declaration`, async ({
      demo,
      visitor,
    }) => {
      await visitor.open(demo.url);
      await visitor.press(button);
      await expect(visitor.banner).toHaveCount(0);
      for (const path of ['/imprint', '/imprint?again']) {
        visitor.requests.length = 0;
        await visitor.open(demo.url + path);
        expect(visitor.libraryFiles).toEqual(['/lp-consent/gate.js']);
      }
      expect(await visitor.page.evaluate(() => customElements.get('lp-consent'))).toBeUndefined();
    });
});
