import {mkdtemp, mkdir, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {chromium, firefox, type BrowserContext} from '@playwright/test';
import {findChromium, findFirefox} from '../../scripts/browsers.js';
import {expect, test} from './fixtures.js';
import {smallPage} from './small-page.js';
import {Visitor} from './visitor.js';

const gated = smallPage({
  gate: 'data-google data-guard=""',
  body: `
    <script type="text/plain" data-consent="necessary">(globalThis.ran ||= []).push('session')</script>
    <script type="text/plain" data-consent="analytics">(globalThis.ran ||= []).push('analytics')</script>`,
});

/** Whether storage is blocked, and what the gate has done before any decision. */
const state = `(() => {
  let storage = 'available';
  try { localStorage.length } catch { storage = 'blocked' }
  return {
    storage,
    consentMode: [...dataLayer[0]].slice(0, 2).join(' '),
    analytics: dataLayer[0][2].analytics_storage,
    hasGuard: !!document.querySelector('meta[http-equiv="Content-Security-Policy"]'),
    ran: globalThis.ran,
  };
})()`;

const started = {
  storage: 'blocked',
  consentMode: 'consent default',
  analytics: 'denied',
  hasGuard: true,
  ran: ['session'],
};

/** A new profile of Chromium whose visitor has blocked all cookies in the settings. */
async function openChromium(): Promise<BrowserContext> {
  const profile = await mkdtemp(join(tmpdir(), 'lp-consent-'));
  await mkdir(join(profile, 'Default'));
  const settings = {profile: {default_content_setting_values: {cookies: 2}}};
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(settings));
  return chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    args: ['--no-sandbox', '--headless=new'],
  });
}

/** Firefox, whose visitor has done the same. */
async function openFirefox(): Promise<BrowserContext> {
  const browser = await firefox.launch({
    channel: 'moz-firefox',
    executablePath: findFirefox(),
    firefoxUserPrefs: {'network.cookie.cookieBehavior': 2},
  });
  return browser.newContext();
}

test.describe('K1: where the visitor has blocked all cookies', () => {
  test('the gate starts and asks @firefox', async ({site, browserName}) => {
    const context = await (browserName === 'firefox' ? openFirefox() : openChromium());
    const address = site.add(gated);
    const visitor = new Visitor(await context.newPage());
    await visitor.open(address);
    await visitor.banner.waitFor();
    expect(await visitor.page.evaluate(state)).toEqual(started);
    await visitor.press('Accept all');
    await expect.poll(() => visitor.page.evaluate('ran')).toEqual(['session', 'analytics']);
    await visitor.open(address);
    await visitor.banner.waitFor();
    await context.close();
    await context.browser()?.close();
  });

  // Its files would need CORS headers, so this frame shows no banner.
  test('a sandboxed frame holds, and runs what needs no consent', async ({site, page}) => {
    await page.goto(site.add(`<iframe sandbox="allow-scripts" src="${site.add(gated)}"></iframe>`));
    const frame = page.frames()[1]!;
    await expect.poll(() => frame.evaluate('globalThis.ran')).toEqual(['session']);
    expect(await frame.evaluate(state)).toEqual(started);
  });
});
