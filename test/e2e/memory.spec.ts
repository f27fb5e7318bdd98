import type {CDPSession, Page} from '@playwright/test';
import {expect, test} from './fixtures.js';
import {smallPage} from './small-page.js';

const ROUTES = 400;
const ROOTS = 2000;

/** How many more nodes than the control page a page may keep. A route has about thirty, so that one in a hundred kept would show. */
const SLACK = 100;

/** The number of nodes that live after a garbage collection. */
async function countNodes(page: Page, session: CDPSession): Promise<number> {
  // An image that is loading, or a task of the page, keeps its elements alive.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(() => resolve(true)))),
  );
  for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Memory.getDOMCounters')).nodes;
}

/** Shows so many routes one after the other, and waits until everything in each has been released. */
async function showRoutes(page: Page, count: number, isGated: boolean): Promise<void> {
  await page.evaluate(
    async ([routes, gated]) => {
      const main = document.querySelector('main')!;
      const pixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
      for (let route = 0; route < routes; route++) {
        const name = `script-${performance.now()}`;
        // The control page has the same elements, without anything that is held.
        const held = gated ? 'data-consent="analytics"' : '';
        main.innerHTML = `<section>${'<p>Text</p>'.repeat(10)}
          <img ${held} data-src="${pixel}" alt="">
          <template ${held}><div><p>A post</p><b class="content"></b></div></template>
          <script ${held} type="text/plain">self.done = '${name}'</script></section>`;
        for (let turn = 0; gated && turn < 500; turn++) {
          if (main.querySelector('.content') && Reflect.get(self, 'done') === name) break;
          await new Promise((resolve) => setTimeout(resolve));
        }
        if (gated && Reflect.get(self, 'done') !== name) throw new Error('The script has not run');
      }
      main.replaceChildren();
      await new Promise((resolve) => setTimeout(resolve));
    },
    [count, isGated] as const,
  );
}

/** Observes shadow roots and drops their hosts. Returns how many are still there. */
async function dropRoots(page: Page, session: CDPSession, isGated: boolean): Promise<number> {
  await page.evaluate(
    async ([roots, gated]) => {
      const refs: WeakRef<ShadowRoot>[] = [];
      Reflect.set(self, 'refs', refs);
      const main = document.querySelector('main')!;
      for (let i = 0; i < roots; i++) {
        const host = document.createElement('div');
        const root = host.attachShadow({mode: 'open'});
        root.innerHTML = '<p>Text</p>'.repeat(20);
        if (gated) (Reflect.get(self, 'lpConsent') as {observe(root: ShadowRoot): void}).observe(root);
        main.append(host);
        host.remove();
        refs.push(new WeakRef(root));
      }
      await new Promise((resolve) => setTimeout(resolve));
    },
    [ROOTS, isGated] as const,
  );
  for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
  return page.evaluate(() => {
    const refs = Reflect.get(self, 'refs') as WeakRef<ShadowRoot>[];
    return refs.filter((ref) => ref.deref()).length;
  });
}

test.describe('the memory of the gate, R19', () => {
  /** The same page with and without the gate, as its visitor returns with a grant. */
  const kinds = [
    ['with the gate', true],
    ['without the gate, the control', false],
  ] as const;

  test('what is released and removed is not kept', async ({page, context, site}) => {
    test.setTimeout(120_000);
    const kept: Record<string, number> = {};
    for (const [name, isGated] of kinds) {
      const html = smallPage();
      await page.goto(site.add(isGated ? html : html.replace(/<script src=".*gate.js".*<\/script>/, '')));
      if (isGated)
        await page.evaluate(() => (Reflect.get(self, 'lpConsent') as {grantAll(): Promise<void>}).grantAll());
      const session = await context.newCDPSession(page);
      await showRoutes(page, 20, isGated);
      const before = await countNodes(page, session);
      await showRoutes(page, ROUTES, isGated);
      kept[name] = (await countNodes(page, session)) - before;
    }
    expect(kept[kinds[0][0]]).toBeLessThan(kept[kinds[1][0]]! + SLACK);
  });

  test('observed shadow roots that are dropped are collected', async ({page, context, site}) => {
    const left: Record<string, number> = {};
    for (const [name, isGated] of kinds) {
      const html = smallPage();
      await page.goto(site.add(isGated ? html : html.replace(/<script src=".*gate.js".*<\/script>/, '')));
      const session = await context.newCDPSession(page);
      left[name] = await dropRoots(page, session, isGated);
    }
    // The last one may still be on the stack.
    expect(left[kinds[1][0]]).toBeLessThan(5);
    expect(left[kinds[0][0]]).toBeLessThan(5);
  });
});
