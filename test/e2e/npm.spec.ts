import {readFileSync} from 'node:fs';
import {join, posix} from 'node:path';
import type {Page} from '@playwright/test';
import {expect, test} from './fixtures.js';
import {readmeExamples} from './readme-examples.js';

const root = join(import.meta.dirname, '..', '..');

const packageJson = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  exports: Record<string, string | {types: string; default?: string}>;
};

/** Every module that the package exports under a name of its own, with its file. */
const modules = Object.entries(packageJson.exports).flatMap(([path, target]) => {
  if (path.includes('*') || typeof target === 'string' || !target.default) return [];
  return [[posix.join('lp-consent', path), posix.join('/modules/lp-consent', target.default)] as const];
});

/** The import map of a site without a bundler, for the package and its dependencies. */
const imports = {
  ...Object.fromEntries(modules),
  'js-cookie': '/modules/js-cookie/dist/js.cookie.mjs',
  'lit': '/modules/lit/index.js',
  'lit/': '/modules/lit/',
  'lit-html': '/modules/lit-html/lit-html.js',
  'lit-html/': '/modules/lit-html/',
  'lit-element/': '/modules/lit-element/',
  '@lit/reactive-element': '/modules/@lit/reactive-element/reactive-element.js',
  '@lit/reactive-element/': '/modules/@lit/reactive-element/',
};

/** Serves the package and its dependencies as npm has installed them. */
async function serveModules(page: Page): Promise<void> {
  await page.route('**/modules/**', (route) => {
    const path = new URL(route.request().url()).pathname.replace('/modules/', '');
    const file = path.startsWith('lp-consent/') ? path.replace('lp-consent/', '') : `node_modules/${path}`;
    return route.fulfill({path: join(root, file)});
  });
}

function importingPage(script: string, body = ''): string {
  return `<!doctype html><html lang="en"><head>
    <title>A shop</title>
    <link rel="icon" href="data:,">
    <script type="importmap">${JSON.stringify({imports})}</script>
    <script type="module">${script}</script>
    </head><body>${body}
    <footer><a href="/privacy" data-consent-show>Privacy settings</a></footer></body></html>`;
}

test.describe('the package imported from npm', () => {
  test('asks about what a script declares, loads the elements only then, and releases what is allowed', async ({
    page,
    site,
    thirdParty,
    testId,
    visitor,
  }) => {
    await serveModules(page);
    const address = site.add(
      importingPage(
        `import {start} from 'lp-consent';
        const consent = start();
        consent.declaration = {
          controller: 'A shop',
          privacyPolicy: '/privacy',
          categories: [{name: 'analytics', services: [{name: 'counter', title: 'Our counter', provider: 'Counters Ltd'}]}],
        };`,
        `<lp-consent></lp-consent><script type="text/plain" data-consent="counter" src="${thirdParty.origin}/${testId}/count.js"></script>`,
      ),
    );
    await visitor.open(address);
    await expect(visitor.banner).toContainText('A shop asks');
    await expect(visitor.banner).toContainText('Counters Ltd');
    expect(thirdParty.received(testId)).toEqual([]);
    await visitor.press('Choose');
    await visitor.switch('Our counter').click();
    await visitor.press('Save choices');
    await expect.poll(() => thirdParty.received(testId).length).toBe(1);

    visitor.requests.length = 0;
    await visitor.open(address);
    await expect.poll(() => thirdParty.received(testId).length).toBe(2);
    expect(visitor.requests.filter(({pathname}) => /\/(elements|lit)/.test(pathname)).map(String)).toEqual(
      [],
    );
  });

  test('asks about what an element declares, and lets the visitor reject, reopen and withdraw', async ({
    page,
    site,
    thirdParty,
    testId,
    visitor,
  }) => {
    await serveModules(page);
    const address = site.add(
      importingPage(
        `import {start} from 'lp-consent'; start();`,
        `<lp-consent controller="A shop" privacy-policy="/privacy" categories="analytics marketing"></lp-consent>
        <script type="text/plain" data-consent="analytics" src="${thirdParty.origin}/${testId}/count.js"></script>`,
      ),
    );
    await visitor.open(address);
    await visitor.press('Reject all');
    await visitor.openPreferences();
    await visitor.switch('Statistics').click();
    await visitor.press('Save choices');
    await expect.poll(() => thirdParty.received(testId).length).toBe(1);
    await visitor.openPreferences();
    await visitor.untilReloaded(() => visitor.press('Withdraw everything'));
    await expect.poll(() => visitor.stored()).toEqual(['cookie lp-consent']);
    expect(thirdParty.received(testId)).toHaveLength(1);
    expect(visitor.warnings).toEqual([]);
  });

  test('shares one store with a gate in the head, whichever loads first', async ({page, site, visitor}) => {
    await serveModules(page);
    const address = site.add(
      importingPage(
        `import {start} from 'lp-consent';
        document.title = String(start() === lpConsent && start({revision: 9}) === lpConsent);`,
        `<script src="/lp-consent/gate.js"></script><lp-consent controller="A shop" privacy-policy="/privacy" categories="analytics"></lp-consent>`,
      ),
    );
    await visitor.open(address);
    await expect(page).toHaveTitle('true');
    await visitor.press('Reject all');
    await expect(visitor.banner).toHaveCount(0);
  });

  test('notifies Google with the signal passed to start()', async ({page, site, visitor}) => {
    await serveModules(page);
    const script = `import {start} from 'lp-consent'; import {google} from 'lp-consent/signals/google'; start({signals: [google()]});`;
    await visitor.open(
      site.add(
        importingPage(
          script,
          `<lp-consent controller="A shop" privacy-policy="/privacy" categories="analytics"></lp-consent>`,
        ),
      ),
    );
    await visitor.press('Accept all');
    await expect
      .poll(() =>
        page.evaluate('dataLayer.map(([, command, types]) => `${command} ${types.analytics_storage}`)'),
      )
      .toEqual(['default denied', 'update granted']);
  });

  test('works as the README describes', async ({page, site, visitor}) => {
    await serveModules(page);
    await visitor.open(site.add(importingPage(readmeExamples('js')[2]!, '<lp-consent></lp-consent>')));
    await expect(visitor.banner).toContainText("Lord's Press");
    await expect(visitor.banner).toContainText('statistics – Counts visits.');
    await visitor.press('Accept all');
    expect(await page.evaluate('dataLayer.map(([, , {analytics_storage}]) => analytics_storage)')).toEqual([
      'denied',
      'granted',
    ]);
  });
});
