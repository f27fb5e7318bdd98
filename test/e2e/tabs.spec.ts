import {expect, test} from './fixtures.js';
import {heldScript, smallPage} from './small-page.js';
import {Visitor} from './visitor.js';

/** Another tab must follow within a second. */
const soon = {timeout: 1000};

test.describe('two tabs', () => {
  test('share an acceptance: it closes the other banner and releases scripts there, GATE-15 @firefox', async ({
    context,
    site,
    thirdParty,
    testId,
    visitor,
  }) => {
    const address = site.add(
      smallPage({head: heldScript('analytics', `${thirdParty.origin}/${testId}/count.js`)}),
    );
    const other = new Visitor(await context.newPage());
    await other.open(address);
    await other.banner.waitFor();
    await visitor.open(address);
    await visitor.press('Accept all');
    await expect(other.banner).toHaveCount(0, soon);
    await expect.poll(() => thirdParty.received(testId).length).toBe(2);
  });

  test('share a rejection: it closes the other banner, and nothing runs in either, GATE-15', async ({
    context,
    demo,
    visitor,
  }) => {
    const other = new Visitor(await context.newPage());
    await other.open(`${demo.url}/privacy`);
    await other.banner.waitFor();
    await visitor.open(demo.url);
    await visitor.press('Reject all');
    await expect(other.banner).toHaveCount(0, soon);
    expect(await demo.received()).toEqual([]);
  });

  test('share a withdrawal: it reloads the other tab if that ran withdrawn code, GATE-15 WDR-04', async ({
    context,
    demo,
    visitor,
  }) => {
    await visitor.open(demo.url);
    await visitor.press('Accept all');
    const other = new Visitor(await context.newPage());
    await other.open(`${demo.url}/privacy`);
    await other.page.waitForFunction(() => 'Countly' in globalThis && 'lords-press/cly_id' in localStorage);

    await visitor.openPreferences();
    await other.untilReloaded(() => visitor.untilReloaded(() => visitor.press('Withdraw everything')));
    await demo.forget();
    other.requests.length = visitor.requests.length = 0;
    for (const one of [visitor, other])
      await expect.poll(() => one.stored()).not.toContain('session lp-consent'); // the pending erasure, until this page has erased what the previous one wrote during unload
    expect(await visitor.storedDuring(3000)).toEqual(['cookie lp-consent']);
    expect(await other.stored()).toEqual(['cookie lp-consent']);
    expect([...visitor.requestsBeside(demo.url), ...other.requestsBeside(demo.url)]).toEqual([]);
    expect(await demo.received()).toEqual([]);
  });

  test('share the withdrawal of one service, and leave the other services running, GATE-15 WDR-10', async ({
    context,
    site,
    thirdParty,
    testId,
    visitor,
  }) => {
    const at = (name: string): string => `${thirdParty.origin}/${testId}/${name}`;
    const first = site.add(
      smallPage({categories: 'analytics marketing', head: heldScript('analytics', at('count.js'))}),
    );
    const second = site.add(
      smallPage({categories: 'analytics marketing', head: heldScript('marketing', at('ads.js'))}),
    );
    await visitor.open(first);
    await visitor.press('Accept all');
    const other = new Visitor(await context.newPage());
    await other.open(second);
    await expect
      .poll(() => thirdParty.received(testId).map(({path}) => path))
      .toEqual(['/count.js', '/ads.js']);

    await visitor.openPreferences();
    await visitor.switch('Statistics').click();
    await visitor.untilReloaded(() => visitor.press('Save choices'));
    await expect
      .poll(
        () =>
          other.page.evaluate(() =>
            (globalThis as {lpConsent?: {allows(key: string): boolean}}).lpConsent?.allows('analytics'),
          ),
        soon,
      )
      .toBe(false);
    expect(thirdParty.received(testId).map(({path}) => path)).toEqual(['/count.js', '/ads.js']);
  });

  test('show in open preferences what the other tab has decided, GATE-15', async ({
    context,
    demo,
    visitor,
  }) => {
    await visitor.open(demo.url);
    await visitor.press('Choose');
    const other = new Visitor(await context.newPage());
    await other.open(demo.url);
    await other.press('Reject all');
    await expect(visitor.preferences).toHaveCount(0, soon);
    await expect(visitor.banner).toHaveCount(0);
    await visitor.openPreferences();
    await expect(visitor.preferences).toContainText('You decided on');
  });
});
