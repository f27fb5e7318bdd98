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
 * @property {number} [throttling] how many times slower the processor is; 4 unless told
 * @property {'slow-4g'} [network] 1.6 Mbit/s down, 0.75 up, 150 ms; as fast as the machine unless told
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

/** One person with a browser of their own: nothing stored, nothing cached, until a page has been visited. */
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

  /** Opens a page in a fresh tab, so that what is counted is of this page alone. */
  async nextTab() {
    await this.page.close();
    Object.assign(this, await newTab(this.#context, this.#conditions));
  }

  /** The same person in one more tab. */
  async beside() {
    const {page, session} = await newTab(this.#context, this.#conditions);
    return new Visitor(this.#context, this.#adapter, this.#conditions, page, session);
  }

  /**
   * Opens a page, and comes back when the banner has been painted, if one is awaited, and the page is loaded and quiet.
   *
   * @param {string} address
   * @param {{banner?: boolean, limit?: number}} [awaited] `limit` is how long the banner is waited for, in milliseconds
   */
  async open(address, {banner = this.#adapter.banner.length > 0, limit = 20_000} = {}) {
    await this.page.goto(address, {waitUntil: 'load'});
    if (banner) await this.#until('benchProbe.banner !== undefined', limit);
    await this.quiet();
  }

  /** Until the page has done nothing for a while, also what it left for when it is idle; two seconds at most. */
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
   * Clicks where a visitor would, in the middle of a button, as soon as it can answer.
   *
   * @param {string[]} place
   */
  async click(place) {
    if (this.#adapter.deaf) await this.page.waitForTimeout(this.#adapter.deaf);
    const point = await this.page.evaluate((path) => {
      const found = /** @type {any} */ (globalThis).benchProbe.find(path);
      const {x, y, width, height} = found.getBoundingClientRect();
      return {x: x + width / 2, y: y + height / 2};
    }, place);
    await this.page.mouse.click(point.x, point.y);
  }

  /**
   * Until as many held scripts have run.
   *
   * @param {number} count
   * @param {number} [timeout] milliseconds
   */
  async untilRan(count, timeout = 60_000) {
    await this.#until(`benchProbe.ran.length >= ${count}`, timeout);
  }

  /**
   * Asks from outside: what waits inside of a page needs `eval`, which a strict policy refuses.
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

  /** @returns {Promise<Omit<import('./probe.js').Probe, 'find'>>} what the probe has written down so far */
  probe() {
    return this.page.evaluate(() => {
      const {find: _, ...rest} = /** @type {any} */ (globalThis).benchProbe;
      return rest;
    });
  }

  /** What Chromium counts of this tab: times in seconds of its main thread's own processor time. */
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
