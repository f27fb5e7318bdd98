import {randomUUID} from 'node:crypto';
import {isReleased, judge} from './judge.js';
import {PAGE} from './kinds.js';
import {kindsIn} from './table.js';
import {isAt, loadOnce, look, mark, pressCounters} from './look.js';

/** How long what should come is waited for, in milliseconds. A cell that fails costs that much. */
const PATIENCE_MS = 1000;

/** How long a reload is waited for which may come or not, in milliseconds. */
const RELOAD_PATIENCE_MS = 400;

/** How long a visit may take, in milliseconds. A page in an endless loop answers nobody. */
const VISIT_PATIENCE_MS = 20_000;

/**
 * Opens a page of one framework, has the visitor do what the moment says, and judges every kind.
 *
 * @param {{
 *   browser: import('@playwright/test').Browser,
 *   framework: import('./frameworks.js').Framework,
 *   moment: import('./moments.js').Moment,
 *   address: (id: string, route: string) => string,
 *   thirdParty: import('../harness/third-party.js').ThirdParty,
 * }} visit
 * @returns {Promise<{framework: string, moment: string, kind: string, problem: string}[]>}
 */
export async function judgeVisit(visit) {
  const {browser, framework, moment} = visit;
  const context = await browser.newContext();
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  /** @type {Promise<never>} */
  const hangs = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('it hangs')), VISIT_PATIENCE_MS);
  });
  try {
    const judged = await Promise.race([judgeIn(context, visit), hangs]);
    return judged.map((cell) => ({framework: framework.name, moment: moment.name, ...cell}));
  } catch (error) {
    // A page that is beyond looking at fails with every kind.
    const problem = `the page is beyond looking at: ${String(error).split('\n')[0]}`;
    return [...kindsIn(framework).map(({name}) => name), PAGE].map((kind) => ({
      framework: framework.name,
      moment: moment.name,
      kind,
      problem,
    }));
  } finally {
    clearTimeout(timer);
    await context.close();
  }
}

/**
 * @param {import('@playwright/test').BrowserContext} context
 * @param {Omit<Parameters<typeof judgeVisit>[0], 'browser'>} visit
 */
async function judgeIn(context, {framework, moment, address, thirdParty}) {
  const kinds = kindsIn(framework);
  const id = `t-${randomUUID().slice(0, 8)}`;
  const {start = 'home', cookie, steps, verdict} = moment;
  /** @type {string[]} */
  const errors = [];
  /** @type {string[]} */
  const failures = [];
  const page = await context.newPage();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors.push(message.text());
  });
  page.on('pageerror', ({message}) => errors.push(message));
  if (cookie) await context.addCookies([{name: 'lp-consent', value: decided(cookie), url: address(id, '')}]);

  const requests = () => thirdParty.received(id).map(({path}) => path.slice(1));
  /** @param {string} wanted */
  const waitForRoute = async (wanted) => {
    await page.waitForFunction(isAt, wanted, {timeout: PATIENCE_MS}).catch(() => undefined);
    route = wanted;
  };
  const waitForRelease = async () => {
    const end = Date.now() + PATIENCE_MS;
    const isDone = async () => {
      const ran = /** @type {string[]} */ (await page.evaluate('globalThis.ran ?? []'));
      const seen = {requests: requests(), ran};
      return kinds.every((kind) => isReleased(kind, seen));
    };
    while (!(await isDone()) && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  /** @param {string} act */
  const mayReload = async (act) => {
    await page.evaluate('globalThis.isOld = true');
    await page.evaluate(act);
    await page
      .waitForFunction(() => !('isOld' in globalThis), undefined, {timeout: RELOAD_PATIENCE_MS})
      .catch(() => undefined);
    await waitForRoute(route);
  };
  let route = /** @type {string} */ (start);
  /** @type {string[] | undefined} */
  let before;

  /** @type {Record<import('./moments.js').Step, () => Promise<unknown>>} */
  const acts = {
    'go other': async () => {
      await page.evaluate("app.go('other')");
      await waitForRoute('other');
    },
    'go home': async () => {
      await page.evaluate("app.go('home')");
      await waitForRoute('home');
    },
    'back': async () => {
      await page.evaluate('history.back()');
      await waitForRoute(start);
    },
    'forward': async () => {
      await page.evaluate('history.forward()');
      await waitForRoute(start === 'home' ? 'other' : 'home');
    },
    'press': () => page.evaluate(pressCounters),
    'rerender': async () => {
      await page.evaluate('app.rerender()');
      await waitForRoute(route);
    },
    'grant': () => page.evaluate('lpConsent.decide({analytics: true, media: true})'),
    'deny': () => mayReload('lpConsent.decide({analytics: false, media: false})'),
    'withdraw': () => mayReload('lpConsent.withdraw()'),
    'load once': async () => {
      await page
        .waitForFunction(
          () =>
            document.querySelectorAll('lp-consent-embed:defined').length || !document.querySelector('main'),
          undefined,
          {timeout: PATIENCE_MS},
        )
        .catch(() => undefined);
      await page.evaluate(loadOnce);
      const end = Date.now() + PATIENCE_MS;
      const isDone = () =>
        kinds
          .filter(({isEmbed}) => isEmbed)
          .every((kind) => kind.requests.every((path) => requests().includes(path)));
      while (!isDone() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
    },
    'wait for release': waitForRelease,
    'mark': () => page.evaluate(mark),
    'snapshot': async () => {
      await settle(page, `${thirdParty.origin}/${id}/control`, 'released');
      before = requests().filter((path) => path !== 'control');
    },
  };

  await page.goto(address(id, start));
  await waitForRoute(start);
  for (const step of steps) {
    const failed = await Promise.race([
      acts[step]().then(
        () => '',
        (error) => `${step}: ${String(error.message).split('\n')[0]}`,
      ),
      new Promise((resolve) => setTimeout(resolve, 4 * PATIENCE_MS, `${step}: it does not end`)),
    ]);
    if (failed) failures.push(failed);
  }

  if (verdict === 'released' || verdict === 'again') await waitForRelease();
  await settle(page, `${thirdParty.origin}/${id}/control`, verdict);
  const {views, ran, behind} = await page.evaluate(look, route);
  const all = requests().filter((path) => path !== 'control');

  const judged = kinds.map((kind) => {
    const nameOf = (/** @type {string} */ path) => (path.split(/[.:]/)[0] ?? '').replace(/-inline$/, '');
    const own = (/** @type {readonly string[]} */ list) =>
      list.filter((one) => [...kind.requests, ...kind.runs].some((other) => nameOf(other) === nameOf(one)));
    const view = views[kind.name] ?? (kind.isInHead ? Object.values(views)[0] : undefined);
    if (!view) return {kind: kind.name, problem: 'its section is gone'};
    const tag = `[${kind.name}] `;
    const seen = {
      ...view,
      requests: own(all),
      ran: own(ran),
      behind: own(behind),
      errors: unique(errors.filter((error) => error.startsWith(tag)).map((error) => error.slice(tag.length))),
    };
    // What is on one route alone is not released on the other.
    const expected = kind.isInHead && (verdict === 'gone' || verdict === 'again') ? 'released' : verdict;
    return {kind: kind.name, problem: judge(kind, expected, seen, before && {requests: own(before)})};
  });
  const untagged = errors.filter((error) => !kinds.some(({name}) => error.startsWith(`[${name}] `)));
  const problems = [
    ...failures,
    ...unique(untagged).map((error) => `console: ${error.split('\n')[0]?.slice(0, 160)}`),
  ];
  return [...judged, {kind: PAGE, problem: problems.join('; ')}];
}

/**
 * Waits until nothing is left that could still be on its way: the page has rendered, the gate has had its turns, an embed has drawn its
 * buttons, and a request that the page makes now has arrived.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} control
 * @param {import('./moments.js').Verdict} verdict
 */
async function settle(page, control, verdict) {
  if (verdict === 'held' || verdict === 'ended')
    await page
      .waitForFunction(
        () => {
          const roots = [...document.querySelectorAll('section[data-kind] .root')];
          const embeds = roots.flatMap((root) => [
            ...(root.firstElementChild?.shadowRoot ?? root).querySelectorAll('lp-consent-embed'),
          ]);
          return embeds.every((embed) => embed.shadowRoot?.querySelector('button'));
        },
        undefined,
        {timeout: PATIENCE_MS},
      )
      .catch(() => undefined);
  await page.evaluate(async (address) => {
    for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setTimeout(resolve, 15));
    await fetch(address);
  }, control);
}

/** @param {'granted' | 'denied'} choice */
function decided(choice) {
  const at = Math.floor(Date.now() / 1000);
  const keys = 'analytics+media';
  return `id=3f2b8c1e-5a4d-4e6f-9b7a-0c1d2e3f4a5b&rev=1&at=${at}&granted=${choice === 'granted' ? keys : ''}&denied=${choice === 'denied' ? keys : ''}`;
}

/** @param {readonly string[]} list */
function unique(list) {
  return [...new Set(list)];
}
