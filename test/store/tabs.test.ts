import {expect} from '@open-wc/testing';
import type {DecisionEvent} from '../../src/store/events.js';
import {consentOf, decided, held, leave, returnWith, visitGated} from '../harness/gated-page.js';
import {until} from '../harness/until.js';
import type {Visit} from '../harness/visit.js';

/** Every change that a page has seen, as `via:granted`. */
function watch(page: Visit): string[] {
  const seen: string[] = [];
  consentOf(page).addEventListener('decision', ({via, decision}: DecisionEvent) =>
    seen.push(`${via}:${decision?.granted.join('+') ?? '-'}`),
  );
  return seen;
}

/** Resolves once whatever the pages have told each other until now has been heard. */
async function quiet(...pages: Visit[]): Promise<void> {
  for (const page of pages) {
    const marker = new BroadcastChannel('quiet');
    const heard = new Promise((resolve) => (marker.onmessage = resolve));
    const sender = new (page.window as Window & typeof globalThis).BroadcastChannel('quiet');
    sender.postMessage('');
    await heard;
    await page.window.fetch('/cdn/gate.js');
    marker.close();
    sender.close();
  }
}

/** Has the visitor decided on a page that can tell no other, as one does while this page rests in the history. */
async function decideElsewhere({document}: Visit, decision: Parameters<typeof decided>[0]): Promise<void> {
  returnWith(decision);
  await until(() => document.cookie.includes(decided(decision).slice(-20)));
}

describe('two tabs', () => {
  afterEach(leave);

  it('GATE-15: what is granted in one runs in the other within a second, without a reload', async () => {
    const [here, there] = [await visitGated(''), await visitGated(held('held'))];
    const start = performance.now();
    consentOf(here).decide({analytics: true});
    await until(() => there.window.ran);
    expect(performance.now() - start).to.be.below(1000);
    expect(consentOf(there).decision).to.deep.equal(consentOf(here).decision);
  });

  it('GATE-15: what is withdrawn in one ends in the other', async () => {
    returnWith({granted: 'analytics'});
    const here = await visitGated('');
    const there = await visitGated(`<script>
      globalThis.steps = [];
      lpConsent.when('analytics', () => { steps.push('run'); return () => steps.push('clean') });
    </script>`);
    consentOf(here).withdraw();
    await until(() => (Reflect.get(there.window, 'steps') as string[]).length === 2);
    expect(Reflect.get(there.window, 'steps')).to.deep.equal(['run', 'clean']);
  });

  it('GATE-15: what is forgotten in one is forgotten in the other, once', async () => {
    returnWith({granted: 'analytics'});
    const [here, there] = [await visitGated(''), await visitGated('')];
    await quiet(here, there); // until both have looked again, as every page does when it is shown
    const [seenHere, seenThere] = [watch(here), watch(there)];
    consentOf(here).reset();
    await until(() => !consentOf(there).decision);
    await quiet(here, there);
    expect(seenHere).to.deep.equal(['api:-']);
    expect(seenThere).to.deep.equal(['expiry:-']);
  });

  it('a page that ran what another tab withdraws is loaded anew', async () => {
    returnWith({granted: 'analytics'});
    const here = await visitGated('');
    const there = await visitGated(held('held'));
    await until(() => there.window.ran);
    const reloaded = there.loaded();
    consentOf(here).withdraw('analytics');
    await reloaded;
    expect(there.window.ran).to.equal(undefined);
  });

  it('the newest decision wins, and each tab hears of each decision once', async () => {
    const pages = [await visitGated(''), await visitGated(''), await visitGated('')] as const;
    const [a, b, c] = pages;
    const [seenByA, seenByB, seenByC] = [watch(a), watch(b), watch(c)];
    consentOf(a).decide({analytics: true});
    await until(() => consentOf(b).allows('analytics') && consentOf(c).allows('analytics'));
    consentOf(b).decide({analytics: false, media: true});
    await until(() => consentOf(a).allows('media') && consentOf(c).allows('media'));
    await quiet(...pages);

    expect(seenByA).to.deep.equal(['api:analytics', 'tab:media']);
    expect(seenByB).to.deep.equal(['tab:analytics', 'api:media']);
    expect(seenByC).to.deep.equal(['tab:analytics', 'tab:media']);
    expect(document.cookie).to.include('granted=media&denied=analytics');
  });

  it('a reset and a decision right after it reach the other tab in this order, and come back from it to nobody', async () => {
    returnWith({granted: 'analytics'});
    const [here, there] = [await visitGated(''), await visitGated('')];
    await consentOf(there).internals.loadDeferred();
    await consentOf(here).internals.loadDeferred();
    const seenHere = watch(here);
    consentOf(here).reset();
    consentOf(here).decide({media: true});
    await until(() => consentOf(there).allows('media'));
    await quiet(here, there);
    expect(seenHere).to.deep.equal(['api:-', 'api:media']);
    expect(consentOf(there).allows('media')).to.equal(true);
  });

  it('a message that is no decision of ours grants nothing', async () => {
    const page = await visitGated('');
    const channel = new BroadcastChannel('lp-consent');
    for (const text of [
      'granted=analytics',
      `v=2&${decided({granted: 'analytics'})}`,
      decided({granted: 'analytics', at: 0}),
    ])
      channel.postMessage([text, Date.now()]);
    channel.postMessage([decided({granted: 'media'}), Date.now()]);
    await until(() => consentOf(page).allows('media'));
    expect(consentOf(page).allows('analytics')).to.equal(false);
    channel.close();
  });

  it('a message that comes late does not bring an older decision back', async () => {
    const page = await visitGated('');
    const channel = new BroadcastChannel('lp-consent');
    const now = Date.now();
    channel.postMessage([decided({granted: 'media', denied: 'analytics'}), now]);
    channel.postMessage([decided({granted: 'analytics'}), now - 1]);
    channel.postMessage([decided({granted: 'media+maps', denied: 'analytics'}), now + 1]);
    await until(() => consentOf(page).allows('maps'));
    expect(consentOf(page).allows('analytics')).to.equal(false);
    channel.close();
  });

  it('with cookies of different names do not hear each other', async () => {
    const [here, there, third] = [
      await visitGated(''),
      await visitGated('', {gate: 'data-cookie="other-consent"'}),
      await visitGated(''),
    ];
    consentOf(here).decide({analytics: true});
    await until(() => consentOf(third).allows('analytics'));
    expect(consentOf(there).allows('analytics')).to.equal(false);
  });
});

describe('a page that comes back', () => {
  afterEach(leave);

  it('GATE-14: from the history, takes over what was withdrawn meanwhile, before it goes on', async () => {
    returnWith({granted: 'analytics'});
    const page = await visitGated(held('held'));
    await until(() => page.window.ran);
    const reloaded = page.loaded();
    await decideElsewhere(page, {denied: 'analytics'});
    page.window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    expect(consentOf(page).allows('analytics')).to.equal(false);
    await reloaded;
    expect(page.window.ran).to.equal(undefined);
  });

  it('GATE-14: takes over what was granted meanwhile', async () => {
    const page = await visitGated(held('held'));
    await decideElsewhere(page, {granted: 'analytics'});
    page.window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    expect(await until(() => page.window.ran)).to.deep.equal(['held']);
  });

  it('into view, looks again, too', async () => {
    const page = await visitGated('');
    const seen = watch(page);
    await decideElsewhere(page, {granted: 'analytics'});
    page.document.dispatchEvent(new Event('visibilitychange', {bubbles: true}));
    expect(seen).to.deep.equal(['tab:analytics']);
  });

  it('finds nothing new, and tells nobody', async () => {
    returnWith({granted: 'analytics'});
    const page = await visitGated('');
    const seen = watch(page);
    page.window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    expect(seen).to.deep.equal([]);
  });
});
