import {expect, test} from './fixtures.js';

test.describe('an extension that rejects automatically', () => {
  test('finds “Reject all” by its part in the open shadow root, and leaves no surface behind, AUD-04', async ({
    demo,
    page,
    context,
    visitor,
  }) => {
    await visitor.open(demo.url);
    await visitor.banner.waitFor();
    await page.evaluate(() =>
      document
        .querySelector('lp-consent')
        ?.shadowRoot?.querySelector<HTMLElement>('[part~="button"][part~="deny"]')
        ?.click(),
    );
    await expect(visitor.banner).toHaveCount(0);
    const rest = await page.evaluate(() => {
      const host = document.querySelector('lp-consent');
      const elements = [...(host?.shadowRoot?.querySelectorAll('*') ?? [])]
        .map(({localName}) => localName)
        .filter((name) => name !== 'style');
      return {
        elements,
        height: host?.getBoundingClientRect().height,
        top: document.elementFromPoint(innerWidth / 2, innerHeight - 10)?.localName,
      };
    });
    expect(rest.elements).toEqual(['p']); // the status region, for screen readers only
    expect(rest.height).toBe(0);
    expect(rest.top).not.toBe('lp-consent');
    expect((await context.cookies())[0]?.value).toContain('&granted=&denied=functional');
    expect(await demo.received()).toEqual([]);
  });

  test('finds every switch as a checkbox named after its key, and saves by part, AUD-04', async ({
    demo,
    page,
    visitor,
  }) => {
    await visitor.open(demo.url);
    await visitor.press('Choose');
    await visitor.preferences.waitFor();
    const boxes = visitor.preferences.locator('input[type="checkbox"]');
    expect(await boxes.evaluateAll((all) => all.map((box) => box.getAttribute('name')))).toEqual([
      'functional',
      'weather',
      'analytics',
      'countly',
      'media',
      'film',
      'social',
      'marketing',
      'sponsors',
    ]);
    await page.evaluate(() => {
      const root = document.querySelector('lp-consent')?.shadowRoot;
      root?.querySelector<HTMLElement>('input[name="film"]')?.click();
      root?.querySelector<HTMLElement>('[part~="save"]')?.click();
    });
    await expect(visitor.preferences).toHaveCount(0);
    await expect.poll(demo.received).toEqual(['film']);
  });

  test('gets the same banner as everyone else', async ({demo, visitor}) => {
    const seen = async (): Promise<string> =>
      (await visitor.banner.innerHTML()).replaceAll(/<!--.*?-->/g, '');
    await visitor.open(demo.url);
    expect(await visitor.page.evaluate(() => navigator.webdriver)).toBe(true);
    const automated = await seen();
    await visitor.page.addInitScript(() =>
      Object.defineProperty(Navigator.prototype, 'webdriver', {get: () => false}),
    );
    await visitor.open(demo.url);
    expect(await visitor.page.evaluate(() => navigator.webdriver)).toBe(false);
    expect(await seen()).toBe(automated);
  });
});

test.describe('an ad blocker list', () => {
  test('matches no file, tag, id, class or part of the library', async ({demo, page, visitor}) => {
    await visitor.open(demo.url);
    await visitor.press('Choose');
    await visitor.preferences.waitFor();
    const names = await page.evaluate(() => {
      const host = document.querySelector('lp-consent') as HTMLElement;
      const all = [host, ...(host.shadowRoot?.querySelectorAll('*') ?? [])];
      return all.flatMap((element) => [
        element.localName,
        element.id,
        element.className,
        element.getAttribute('part') ?? '',
      ]);
    });
    const files = [...new Set(visitor.libraryFiles)];
    expect(files).toContain('/lp-consent/lp-consent-preferences.js');
    expect(
      [...files, ...names].filter((name) => /cookie|consent-banner|consent-manager|cmp/i.test(name)),
    ).toEqual([]);
  });
});

test.describe('an auditor', () => {
  test('records no write to the device before a decision, and one cookie after a rejection, GATE-02', async ({
    demo,
    page,
    visitor,
  }) => {
    await page.addInitScript(() => {
      const written: string[] = [];
      const note = (entry: string): unknown => written.push(entry);
      Object.assign(globalThis, {written});
      const {set, get} = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie') as {
        set(text: string): void;
        get(): string;
      };
      Object.defineProperty(Document.prototype, 'cookie', {
        get,
        set(this: Document, text: string) {
          note(`cookie ${text.split('=', 1)[0]}`);
          set.call(this, text);
        },
      });
      const {setItem} = Storage.prototype;
      Storage.prototype.setItem = function (name: string, value: string) {
        note(`storage ${name}`);
        setItem.call(this, name, value);
      };
      const {open} = IDBFactory.prototype;
      IDBFactory.prototype.open = function (name: string, version?: number) {
        note(`indexeddb ${name}`);
        return open.call(this, name, version);
      };
    });
    const written = (): Promise<string[]> =>
      page.evaluate(() => [...new Set((globalThis as unknown as {written: string[]}).written)]);
    await visitor.open(demo.url);
    await visitor.banner.waitFor();
    await visitor.press('Choose');
    await visitor.preferences.waitFor();
    expect(await written()).toEqual([]);
    await visitor.press('Reject all');
    await expect(visitor.banner).toHaveCount(0);
    expect(await written()).toEqual(['cookie lp-consent']);
    await page.reload();
    await visitor.openPreferences();
    expect(await written()).toEqual([]);
    expect(await demo.received()).toEqual([]);
  });
});
