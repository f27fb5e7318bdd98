import type {Locator, Page} from '@playwright/test';

/** The screens of a phone and a small laptop. */
export const screens = [
  {width: 390, height: 844},
  {width: 1280, height: 900},
] as const;

/** What a visitor sees and does in one tab. */
export class Visitor {
  readonly page: Page;
  /** All requests of this tab, in order. */
  readonly requests: URL[] = [];
  /** The warnings and errors in the page's console. */
  readonly warnings: string[] = [];
  readonly banner: Locator;
  readonly preferences: Locator;
  readonly status: Locator;
  /** The page's own link to the preferences, in its footer. */
  readonly settings: Locator;

  constructor(page: Page) {
    this.page = page;
    this.banner = page.getByRole('region', {name: 'May we store and read data on your device?'});
    this.preferences = page.getByRole('dialog', {name: 'Your choices'});
    this.status = page.locator('lp-consent').getByRole('status');
    this.settings = page.getByRole('contentinfo').locator('[data-consent-show]');
    page.on('request', (request) => this.requests.push(new URL(request.url())));
    page.on('console', (message) => {
      if (['warning', 'error'].includes(message.type())) this.warnings.push(message.text());
    });
    page.on('pageerror', (error) => this.warnings.push(String(error)));
  }

  async open(address: string): Promise<void> {
    await this.page.goto(address);
  }

  /** Presses a button of the preferences if they are open, else of the banner. */
  async press(name: string): Promise<void> {
    const layer = (await this.preferences.isVisible()) ? this.preferences : this.banner;
    await layer.getByRole('button', {name, exact: true}).click();
  }

  async openPreferences(): Promise<void> {
    await this.settings.click();
    await this.preferences.waitFor();
  }

  switch(name: string): Locator {
    return this.preferences.getByRole('switch', {name, exact: true});
  }

  /** Does something that reloads the page, and resolves once it has loaded. */
  async untilReloaded(act: () => Promise<unknown>): Promise<void> {
    const loaded = this.page.waitForEvent('load');
    await act();
    await loaded;
  }

  /** This tab's requests to hosts other than that of `address`. */
  requestsBeside(address: string): string[] {
    return this.requests.filter(({host}) => host !== new URL(address).host).map(String);
  }

  /** The library's own files that this tab has requested. */
  get libraryFiles(): string[] {
    return this.requests.map(({pathname}) => pathname).filter((path) => path.startsWith('/lp-consent/'));
  }

  /** The names of everything that the page's origin stores on the device. */
  stored(): Promise<string[]> {
    return this.page.evaluate(async () => [
      ...document.cookie
        .split('; ')
        .filter(Boolean)
        .map((pair) => `cookie ${pair.split('=', 1)[0]}`),
      ...Object.keys(localStorage).map((name) => `local ${name}`),
      ...Object.keys(sessionStorage).map((name) => `session ${name}`),
      ...(await indexedDB.databases()).map(({name}) => `indexeddb ${name}`),
      ...('caches' in self ? await caches.keys() : []).map((name) => `cache ${name}`),
    ]);
  }

  /** The names of everything that is stored at any time during the next `milliseconds`. */
  async storedDuring(milliseconds: number): Promise<string[]> {
    const seen = new Set<string>();
    for (const end = Date.now() + milliseconds; Date.now() < end;)
      for (const name of await this.stored()) seen.add(name);
    return [...seen].sort();
  }

  /** One entry of the page's local storage. */
  local(name: string): Promise<string | null> {
    return this.page.evaluate((key) => localStorage.getItem(key), name);
  }
}
