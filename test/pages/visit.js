import {randomUUID} from 'node:crypto';
import {isReleased, judge} from './judge.js';
import {PAGE} from './kinds.js';
import {kindsIn} from './table.js';
import {isAt, loadOnce, look, mark, pressCounters} from './look.js';

/** How long the driver waits for what should happen. A cell that fails costs that much. */
const STEP_TIMEOUT_MS = 1000;

/** How long the driver waits for a reload that may not happen. */
const RELOAD_TIMEOUT_MS = 400;

/** How long a visit may take. A page in an endless loop never responds. */
const VISIT_TIMEOUT_MS = 20_000;

/** The console's message about an import that failed, in Firefox and in WebKit. */
const CANCELLED_IMPORT = /error loading dynamically imported module|Importing a module script failed/;

/**
 * Opens a page of one framework, performs the steps of the moment, and judges every kind.
 *
 * @param {{
 *   browser: import('./engines.js').Browser,
 *   patience?: number,
 *   framework: import('./frameworks.js').Framework,
 *   moment: import('./moments.js').Moment,
 *   address: (id: string, route: string) => string,
 *   thirdParty: import('../harness/third-party.js').ThirdParty,
 * }} visit
 * @returns {Promise<{framework: string, moment: string, kind: string, problem: string}[]>}
 */
export async function judgeVisit(visit) {
  const {browser, framework, moment, patience = 1} = visit;
  const context = await browser.newContext();
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  /** @type {Promise<never>} */
  const hangs = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('it hangs')), patience * VISIT_TIMEOUT_MS);
  });
  try {
    const judged = await Promise.race([judgeIn(context, visit), hangs]);
    return judged.map((cell) => ({framework: framework.name, moment: moment.name, ...cell}));
  } catch (error) {
    // If the page cannot be inspected, every kind fails.
    const problem = `the page cannot be inspected: ${String(error).split('\n')[0]}`;
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
 * @param {import('./engines.js').Context} context
 * @param {Omit<Parameters<typeof judgeVisit>[0], 'browser'>} visit
 */
async function judgeIn(context, {framework, moment, address, thirdParty, patience = 1}) {
  const kinds = kindsIn(framework);
  const timeout = patience * STEP_TIMEOUT_MS;
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
  if (cookie)
    await context.addCookies([{name: 'lp-consent', value: cookieText(cookie), url: address(id, '')}]);

  const requests = () => thirdParty.received(id).map(({path}) => path.slice(1));
  /** @param {string} wanted */
  const waitForRoute = async (wanted) => {
    await page.waitForFunction(isAt, wanted, {timeout}).catch(() => undefined);
    route = wanted;
  };
  const waitForHydration = async () => {
    if (framework.pages !== 'hydrated') return;
    await page
      .waitForFunction(() => !document.querySelector('[data-consent-wait]'), undefined, {
        timeout,
      })
      .catch(() => undefined);
  };
  const waitForRelease = async () => {
    const end = Date.now() + timeout;
    const isDone = async () => {
      const ran = /** @type {string[]} */ (await page.evaluate('globalThis.ran ?? []'));
      const seen = {requests: requests(), ran};
      return kinds.every((kind) => isReleased(kind, seen));
    };
    while (!(await isDone()) && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  /**
   * Performs a step that may leave the document. Firefox and WebKit report an import that this cancels as failed.
   *
   * @param {() => Promise<unknown>} step
   */
  const mayLeave = async (step) => {
    const earlier = errors.length;
    await step();
    errors.push(...errors.splice(earlier).filter((error) => !CANCELLED_IMPORT.test(error)));
  };
  /** @param {string} act */
  const mayReload = (act) =>
    mayLeave(async () => {
      await page.evaluate('globalThis.isOld = true');
      await page.evaluate(act);
      await page
        .waitForFunction(() => !('isOld' in globalThis), undefined, {
          timeout: patience * RELOAD_TIMEOUT_MS,
        })
        .catch(() => undefined);
      await waitForRoute(route);
      await waitForHydration();
    });
  let route = /** @type {string} */ (start);
  /** @type {string[] | undefined} */
  let before;

  /** @type {Record<import('./moments.js').Step, () => Promise<unknown>>} */
  const actions = {
    'go other': async () => {
      await page.evaluate("app.go('other')");
      await waitForRoute('other');
    },
    'go home': async () => {
      await page.evaluate("app.go('home')");
      await waitForRoute('home');
    },
    'back': () =>
      mayLeave(async () => {
        await page.evaluate('history.back()');
        await waitForRoute(start);
      }),
    'forward': () =>
      mayLeave(async () => {
        await page.evaluate('history.forward()');
        await waitForRoute(start === 'home' ? 'other' : 'home');
      }),
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
          {timeout},
        )
        .catch(() => undefined);
      await page.evaluate(loadOnce);
      const end = Date.now() + timeout;
      const isDone = () =>
        kinds
          .filter(({isEmbed}) => isEmbed)
          .every((kind) => kind.requests.every((path) => requests().includes(path)));
      while (!isDone() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
    },
    'wait for release': waitForRelease,
    'mark': () => page.evaluate(mark),
    'snapshot': async () => {
      await settle(page, `${thirdParty.origin}/${id}/control`, 'released', timeout);
      before = requests().filter((path) => path !== 'control');
    },
  };

  await page.goto(address(id, start));
  await waitForRoute(start);
  await waitForHydration();
  for (const step of steps) {
    const failed = await Promise.race([
      actions[step]().then(
        () => '',
        (error) => `${step}: ${String(error.message).split('\n')[0]}`,
      ),
      new Promise((resolve) => setTimeout(resolve, 4 * timeout, `${step}: it does not end`)),
    ]);
    if (failed) failures.push(failed);
  }

  if (verdict === 'released' || verdict === 'again') await waitForRelease();
  await settle(page, `${thirdParty.origin}/${id}/control`, verdict, timeout);
  const {views, ran, behind} = await page.evaluate(look, route);
  const all = requests().filter((path) => path !== 'control');

  const wanted =
    verdict === 'released' && steps.includes('rerender') && framework.rendersAnew ? 'again' : verdict;
  const judged = kinds.map((kind) => {
    const nameOf = (/** @type {string} */ path) => (path.split(/[.:]/)[0] ?? '').replace(/-inline$/, '');
    const own = (/** @type {readonly string[]} */ list) =>
      list.filter((one) => [...kind.requests, ...kind.runs].some((other) => nameOf(other) === nameOf(one)));
    const view = views[kind.name] ?? (kind.isInHead ? Object.values(views)[0] : undefined);
    if (!view) return {kind: kind.name, problem: 'its section is gone'};
    const tag = `[${kind.name}] `;
    const seen = {
      ...view,
      isKept: wanted === 'again' ? undefined : view.isKept,
      requests: own(all),
      ran: own(ran),
      behind: framework.hasShadowRoots ? [] : own(behind),
      errors: unique(errors.filter((error) => error.startsWith(tag)).map((error) => error.slice(tag.length))),
    };
    // The script in the head is on both routes, so it stays released.
    const expected = kind.isInHead && (wanted === 'gone' || wanted === 'again') ? 'released' : wanted;
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
 * Waits until nothing can be pending: the page and its embeds have rendered, the gate's tasks have run, and a control request
 * that the page sends now has arrived.
 *
 * @param {import('./engines.js').Page} page
 * @param {string} control
 * @param {import('./moments.js').Verdict} verdict
 * @param {number} timeout
 */
async function settle(page, control, verdict, timeout) {
  if (verdict !== 'gone')
    await page
      .waitForFunction(
        (isHeld) => {
          const roots = [...document.querySelectorAll('section[data-kind] .root')];
          const embeds = roots.flatMap((root) => [
            ...(root.firstElementChild?.shadowRoot ?? root).querySelectorAll('lp-consent-embed'),
          ]);
          return embeds.every((embed) => Boolean(embed.shadowRoot?.querySelector('button')) === isHeld);
        },
        verdict === 'held' || verdict === 'ended',
        {timeout},
      )
      .catch(() => undefined);
  await page.evaluate(async (address) => {
    for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setTimeout(resolve, 15));
    await fetch(address);
  }, control);
}

/** @param {'granted' | 'denied'} choice */
function cookieText(choice) {
  const at = Math.floor(Date.now() / 1000);
  const keys = 'analytics+media';
  return `id=3f2b8c1e-5a4d-4e6f-9b7a-0c1d2e3f4a5b&rev=1&at=${at}&granted=${choice === 'granted' ? keys : ''}&denied=${choice === 'denied' ? keys : ''}`;
}

/** @param {readonly string[]} list */
function unique(list) {
  return [...new Set(list)];
}
