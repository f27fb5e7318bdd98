import type {Locator, Page} from '@playwright/test';

/** What visitors hold in their hands: a telephone, a small laptop. */
export const screens = [
  {width: 390, height: 844},
  {width: 1280, height: 900},
] as const;

/** A visitor's eyes and hands on one tab: what stands on the screen, and what can be pressed. */
export class Visitor {
  readonly page: Page;
  /** Everything that this tab has asked any server for, in order. */
  readonly requests: URL[] = [];
  /** What the page has written to the console as a warning or an error. */
  readonly complaints: string[] = [];
  readonly banner: Locator;
  readonly preferences: Locator;
  readonly status: Locator;
  /** The page's own way back: the link in its footer. */
  readonly settings: Locator;

  constructor(page: Page) {
    this.page = page;
    this.banner = page.getByRole('region', {name: 'May we store and read data on your device?'});
    this.preferences = page.getByRole('dialog', {name: 'Your choices'});
    this.status = page.locator('lp-consent').getByRole('status');
    this.settings = page.getByRole('contentinfo').locator('[data-consent-show]');
    page.on('request', (request) => this.requests.push(new URL(request.url())));
    page.on('console', (message) => {
      if (['warning', 'error'].includes(message.type())) this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(String(error)));
  }

  async open(address: string): Promise<void> {
    await this.page.goto(address);
  }

  /** Presses a button of the banner, or of the preferences where they stand above it. */
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

  /** Does what makes the page load anew, and resolves once it has. */
  async untilReloaded(act: () => Promise<unknown>): Promise<void> {
    const loaded = this.page.waitForEvent('load');
    await act();
    await loaded;
  }

  /** What this tab has asked other hosts for than that of `address`. */
  requestsBeside(address: string): string[] {
    return this.requests.filter(({host}) => host !== new URL(address).host).map(String);
  }

  /** The library's own files that this tab has asked for. */
  get libraryFiles(): string[] {
    return this.requests.map(({pathname}) => pathname).filter((path) => path.startsWith('/lp-consent/'));
  }

  /** Everything that the page's address keeps on this device, by name. */
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

  /** Everything that is kept at any moment of the next so many milliseconds, by name. */
  async storedDuring(milliseconds: number): Promise<string[]> {
    const seen = new Set<string>();
    for (const end = Date.now() + milliseconds; Date.now() < end;)
      for (const name of await this.stored()) seen.add(name);
    return [...seen].sort();
  }

  /** What is kept under one name in the page's local storage. */
  local(name: string): Promise<string | null> {
    return this.page.evaluate((key) => localStorage.getItem(key), name);
  }
}
