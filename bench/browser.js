import {setTimeout as sleep} from 'node:timers/promises';
import {chromium} from 'playwright-core';
import {findChromium} from '../scripts/browsers.js';
import {installProbe} from './probe.js';

/**
 * @typedef {import('playwright-core').Browser} Browser
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('playwright-core').CDPSession} Session
 *
 * @typedef {object} Conditions
 * @property {number} [throttling] the factor by which the CPU is slowed down; 4 by default
 * @property {'slow-4g'} [network] 1.6 Mbit/s down, 0.75 up, 150 ms; not throttled by default
 */

/** Chrome's own preset: 1.6 Mbit/s, 150 ms. */
const networks = {
  'slow-4g': {offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750},
};

/**
 * @param {readonly string[]} args
 */
export function launchBrowser(args) {
  const path = findChromium();
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({...(path && {executablePath: path}), args: [...args, ...sandbox]});
}

/** A visitor with a new browser profile: empty storage and cache. */
export class Visitor {
  /** @type {Page} */
  page;
  /** @type {Session} */
  session;
  #context;
  #adapter;
  #conditions;

  /**
   * @param {import('playwright-core').BrowserContext} context
   * @param {import('./adapter.js').Adapter} adapter
   * @param {Conditions} conditions
   * @param {Page} page
   * @param {Session} session
   */
  constructor(context, adapter, conditions, page, session) {
    this.#context = context;
    this.#adapter = adapter;
    this.#conditions = conditions;
    this.page = page;
    this.session = session;
  }

  /**
   * @param {Browser} browser
   * @param {import('./adapter.js').Adapter} adapter
   * @param {Conditions} [conditions]
   */
  static async arrive(browser, adapter, conditions = {}) {
    const context = await browser.newContext({viewport: {width: 1280, height: 800}, locale: 'en-GB'});
    await context.addInitScript(installProbe, adapter.banner);
    const {page, session} = await newTab(context, conditions);
    return new Visitor(context, adapter, conditions, page, session);
  }

  /** Replaces the tab with a new one, so that counters cover the next page only. */
  async nextTab() {
    await this.page.close();
    Object.assign(this, await newTab(this.#context, this.#conditions));
  }

  /** The same visitor in another tab. */
  async openTab() {
    const {page, session} = await newTab(this.#context, this.#conditions);
    return new Visitor(this.#context, this.#adapter, this.#conditions, page, session);
  }

  /**
   * Opens a page and waits until it has loaded, the banner is painted if one is expected, and the page is idle.
   *
   * @param {string} address
   * @param {{banner?: boolean, limit?: number}} [awaited] `limit` is how long to wait for the banner, in milliseconds
   */
  async open(address, {banner = this.#adapter.banner.length > 0, limit = 20_000} = {}) {
    await this.page.goto(address, {waitUntil: 'load'});
    if (banner) await this.#until('benchProbe.banner !== undefined', limit);
    await this.quiet();
  }

  /** Waits until the page has been idle for a while, including its idle callbacks; two seconds at most. */
  async quiet() {
    await this.page.evaluate(async () => {
      for (let still = 0, turn = 0; still < 3 && turn < 12; turn++) {
        const start = performance.now();
        await new Promise((resolve) => setTimeout(resolve, 100));
        await new Promise((resolve) => requestIdleCallback(resolve, {timeout: 500}));
        still = performance.now() - start < 160 ? still + 1 : 0;
      }
    });
  }

  /**
   * Clicks in the middle of a button, as soon as it responds.
   *
   * @param {string[]} place
   */
  async click(place) {
    if (this.#adapter.inertMs) await this.page.waitForTimeout(this.#adapter.inertMs);
    const point = await this.page.evaluate((path) => {
      const found = /** @type {any} */ (globalThis).benchProbe.find(path);
      const {x, y, width, height} = found.getBoundingClientRect();
      return {x: x + width / 2, y: y + height / 2};
    }, place);
    await this.page.mouse.click(point.x, point.y);
  }

  /**
   * Waits until that many held scripts have run.
   *
   * @param {number} count
   * @param {number} [timeout] milliseconds
   */
  async untilRan(count, timeout = 60_000) {
    await this.#until(`benchProbe.ran.length >= ${count}`, timeout);
  }

  /**
   * Polls from outside, because waiting inside the page needs `eval`, which a strict policy blocks.
   *
   * @param {string} condition
   * @param {number} limit milliseconds
   */
  async #until(condition, limit) {
    const end = Date.now() + limit;
    while (!(await this.page.evaluate(condition))) {
      if (Date.now() > end) throw new Error(`Not within ${limit} ms: ${condition}`);
      await sleep(50);
    }
  }

  /** @returns {Promise<Omit<import('./probe.js').Probe, 'find'>>} what the probe has recorded so far */
  probe() {
    return this.page.evaluate(() => {
      const {find: _, ...rest} = /** @type {any} */ (globalThis).benchProbe;
      return rest;
    });
  }

  /** Chromium's counters for this tab; times are CPU seconds of its main thread. */
  async counters() {
    const {metrics} = await this.session.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({name, value}) => [name, value]));
  }

  async leave() {
    await this.#context.close();
  }
}

/**
 * @param {import('playwright-core').BrowserContext} context
 * @param {Conditions} conditions
 */
async function newTab(context, {throttling = 4, network}) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', {timeDomain: 'threadTicks'});
  if (throttling > 1) await session.send('Emulation.setCPUThrottlingRate', {rate: throttling});
  if (network) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', networks[network]);
  }
  return {page, session};
}
