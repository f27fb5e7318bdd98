import type {Page} from '@playwright/test';
import {expect, test} from './fixtures.js';
import {smallPage} from './small-page.js';
import type {ThirdParty} from '../harness/third-party.js';

/** Google's own snippet, held: the tag and the commands that start it. */
function taggedPage(thirdParty: ThirdParty, testId: string): string {
  const tags = thirdParty.origin.replace('127.0.0.1', 'www.googletagmanager.test');
  return smallPage({
    categories: 'analytics marketing',
    gate: 'data-google',
    head: `<template data-consent="analytics">
      <script async src="${tags}/${testId}/gtag.js?id=G-1"></script>
      <script>
        window.dataLayer = window.dataLayer || [];
        function gtag() { dataLayer.push(arguments); }
        gtag('js', new Date());
        gtag('config', 'G-1');
      </script>
    </template>`,
  });
}

/** What Google's tags read from `dataLayer`: they ignore everything but `arguments` objects. */
function commands(page: Page): Promise<unknown[][]> {
  return page.evaluate(() => {
    const list = (globalThis as {dataLayer?: ArrayLike<unknown>[]}).dataLayer ?? [];
    return list
      .filter((entry) => Object.prototype.toString.call(entry) === '[object Arguments]')
      .map((entry) => Array.from(entry, (part) => (part instanceof Date ? 'a date' : part)));
  });
}

const types = (marketing: string, analytics: string) => ({
  ad_storage: marketing,
  ad_user_data: marketing,
  ad_personalization: marketing,
  analytics_storage: analytics,
  functionality_storage: 'denied',
  personalization_storage: 'denied',
  security_storage: 'granted',
});
const started = [
  ['js', 'a date'],
  ['config', 'G-1'],
];

test.describe('a page with Google’s tag', () => {
  test('denies everything in dataLayer before anything else, and sends no request to Google, VEN-02 VEN-05', async ({
    page,
    site,
    thirdParty,
    testId,
    visitor,
  }) => {
    const address = site.add(taggedPage(thirdParty, testId));
    await visitor.open(address);
    await visitor.banner.waitFor();
    expect(await commands(page)).toEqual([['consent', 'default', types('denied', 'denied')]]);
    expect(visitor.requestsBeside(address)).toEqual([]);
    expect(thirdParty.received(testId)).toEqual([]);
  });

  test('sends one update on acceptance and starts the tag after it, VEN-01 VEN-03', async ({
    page,
    site,
    thirdParty,
    testId,
    visitor,
  }) => {
    await visitor.open(site.add(taggedPage(thirdParty, testId)));
    await visitor.press('Accept all');
    await expect.poll(() => thirdParty.received(testId).map(({path}) => path)).toEqual(['/gtag.js']);
    await expect
      .poll(() => commands(page))
      .toEqual([
        ['consent', 'default', types('denied', 'denied')],
        ['consent', 'update', types('granted', 'granted')],
        ...started,
      ]);
  });

  test('sends one update on rejection, and no request to Google, VEN-03 VEN-05', async ({
    page,
    site,
    thirdParty,
    testId,
    visitor,
  }) => {
    const address = site.add(taggedPage(thirdParty, testId));
    await visitor.open(address);
    await visitor.press('Reject all');
    await expect(visitor.banner).toHaveCount(0);
    expect(await commands(page)).toEqual([
      ['consent', 'default', types('denied', 'denied')],
      ['consent', 'update', types('denied', 'denied')],
    ]);
    await page.reload();
    expect(visitor.requestsBeside(address)).toEqual([]);
    expect(thirdParty.received(testId)).toEqual([]);
  });

  test('sends the choice by category, and repeats it as the default on the next page, VEN-04', async ({
    page,
    site,
    thirdParty,
    testId,
    visitor,
  }) => {
    await visitor.open(site.add(taggedPage(thirdParty, testId)));
    await visitor.press('Choose');
    await visitor.switch('Statistics').click();
    await visitor.press('Save choices');
    await expect
      .poll(async () => (await commands(page))[1])
      .toEqual(['consent', 'update', types('denied', 'granted')]);
    await visitor.open(site.add(taggedPage(thirdParty, testId)));
    await expect
      .poll(() => commands(page))
      .toEqual([['consent', 'default', types('denied', 'granted')], ...started]);
    await expect.poll(() => thirdParty.received(testId).length).toBe(2);
  });

  test('sends a withdrawal as the default of the reloaded page, and no further request to Google, WDR-04', async ({
    page,
    site,
    thirdParty,
    testId,
    visitor,
  }) => {
    await visitor.open(site.add(taggedPage(thirdParty, testId)));
    await visitor.press('Accept all');
    await expect.poll(() => thirdParty.received(testId).length).toBe(1);
    await visitor.openPreferences();
    await visitor.untilReloaded(() => visitor.press('Withdraw everything'));
    expect(await commands(page)).toEqual([['consent', 'default', types('denied', 'denied')]]);
    expect(thirdParty.received(testId)).toHaveLength(1);
  });
});
