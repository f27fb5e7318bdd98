import {expect} from '@open-wc/testing';
import type {DecisionEvent} from '../../src/store/events.js';
import {consentOf, decided, held, leave, returnWith, visitGated} from '../harness/gated-page.js';
import {until} from '../harness/until.js';
import type {Visit} from '../harness/visit.js';

/** Records every decision that a page is notified of, as `via:granted`. */
function recordDecisions(page: Visit): string[] {
  const seen: string[] = [];
  consentOf(page).addEventListener('decision', ({via, decision}: DecisionEvent) =>
    seen.push(`${via}:${decision?.granted.join('+') ?? '-'}`),
  );
  return seen;
}

/** Resolves once the messages that the pages have sent each other until now have arrived. */
async function messagesArrived(...pages: Visit[]): Promise<void> {
  for (const page of pages) {
    const marker = new BroadcastChannel('marker');
    const arrived = new Promise((resolve) => (marker.onmessage = resolve));
    const sender = new (page.window as Window & typeof globalThis).BroadcastChannel('marker');
    sender.postMessage('');
    await arrived;
    await page.window.fetch('/cdn/gate.js');
    marker.close();
    sender.close();
  }
}

/** Lets the visitor decide on a page that notifies no other, as while this page is in the back/forward cache. */
async function decideElsewhere({document}: Visit, decision: Parameters<typeof decided>[0]): Promise<void> {
  returnWith(decision);
  await until(() => document.cookie.includes(decided(decision).slice(-20)));
}

describe('two tabs', () => {
  afterEach(leave);

  it('GATE-15: share a grant within a second and without a reload', async () => {
    const [here, there] = [await visitGated(''), await visitGated(held('held'))];
    const start = performance.now();
    consentOf(here).decide({analytics: true});
    await until(() => there.window.ran);
    expect(performance.now() - start).to.be.below(1000);
    expect(consentOf(there).decision).to.deep.equal(consentOf(here).decision);
  });

  it('GATE-15: share a withdrawal: tasks are cleaned up in the other one', async () => {
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

  it('GATE-15: share a reset, once', async () => {
    returnWith({granted: 'analytics'});
    const [here, there] = [await visitGated(''), await visitGated('')];
    await messagesArrived(here, there); // Both have read the cookie again by then, as every page does when it is shown.
    const [seenHere, seenThere] = [recordDecisions(here), recordDecisions(there)];
    consentOf(here).reset();
    await until(() => !consentOf(there).decision);
    await messagesArrived(here, there);
    expect(seenHere).to.deep.equal(['api:-']);
    expect(seenThere).to.deep.equal(['expiry:-']);
  });

  it('share a withdrawal: the other one reloads if it ran withdrawn code', async () => {
    returnWith({granted: 'analytics'});
    const here = await visitGated('');
    const there = await visitGated(held('held'));
    await until(() => there.window.ran);
    const reloaded = there.loaded();
    consentOf(here).withdraw('analytics');
    await reloaded;
    expect(there.window.ran).to.equal(undefined);
  });

  it('agree on the newest decision, and each is notified of each decision once', async () => {
    const pages = [await visitGated(''), await visitGated(''), await visitGated('')] as const;
    const [a, b, c] = pages;
    const [seenByA, seenByB, seenByC] = [recordDecisions(a), recordDecisions(b), recordDecisions(c)];
    consentOf(a).decide({analytics: true});
    await until(() => consentOf(b).allows('analytics') && consentOf(c).allows('analytics'));
    consentOf(b).decide({analytics: false, media: true});
    await until(() => consentOf(a).allows('media') && consentOf(c).allows('media'));
    await messagesArrived(...pages);

    expect(seenByA).to.deep.equal(['api:analytics', 'tab:media']);
    expect(seenByB).to.deep.equal(['tab:analytics', 'api:media']);
    expect(seenByC).to.deep.equal(['tab:analytics', 'tab:media']);
    expect(document.cookie).to.include('granted=media&denied=analytics');
  });

  it('receive a reset and the decision right after it in order, and send no echo', async () => {
    returnWith({granted: 'analytics'});
    const [here, there] = [await visitGated(''), await visitGated('')];
    await consentOf(there).internals.loadDeferred();
    await consentOf(here).internals.loadDeferred();
    const seenHere = recordDecisions(here);
    consentOf(here).reset();
    consentOf(here).decide({media: true});
    await until(() => consentOf(there).allows('media'));
    await messagesArrived(here, there);
    expect(seenHere).to.deep.equal(['api:-', 'api:media']);
    expect(consentOf(there).allows('media')).to.equal(true);
  });

  it('ignore messages that are no valid decision', async () => {
    const page = await visitGated('');
    const channel = new BroadcastChannel('lp-consent');
    for (const text of [
      'granted=analytics',
      `${decided({granted: 'analytics'})}&granted=media`,
      decided({granted: 'analytics', at: 0}),
    ])
      channel.postMessage([text, Date.now()]);
    channel.postMessage([decided({granted: 'media'}), Date.now()]);
    await until(() => consentOf(page).allows('media'));
    expect(consentOf(page).allows('analytics')).to.equal(false);
    channel.close();
  });

  it('ignore a late message with an older decision', async () => {
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

  it('follow a decision that is made after the clock was set back', async () => {
    const [here, there] = [await visitGated(''), await visitGated('')];
    await Promise.all([here, there].map((page) => consentOf(page).internals.loadDeferred()));
    const {Date: clock} = there.window as Window & typeof globalThis;
    const {now} = clock;
    clock.now = () => now() + 3_600_000;
    consentOf(there).decide({analytics: true});
    clock.now = now;
    await messagesArrived(here, there);
    consentOf(here).decide({media: true});
    await until(() => consentOf(there).allows('media'));
    expect(consentOf(there).decision).to.deep.equal(consentOf(here).decision);
  });

  it('with different cookie names do not notify each other', async () => {
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

  it('GATE-14: from the back/forward cache follows at once a withdrawal made meanwhile', async () => {
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

  it('GATE-14: from the back/forward cache follows a grant made meanwhile', async () => {
    const page = await visitGated(held('held'));
    await decideElsewhere(page, {granted: 'analytics'});
    page.window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    expect(await until(() => page.window.ran)).to.deep.equal(['held']);
  });

  it('into view reads the cookie again', async () => {
    const page = await visitGated('');
    const seen = recordDecisions(page);
    await decideElsewhere(page, {granted: 'analytics'});
    page.document.dispatchEvent(new Event('visibilitychange', {bubbles: true}));
    expect(seen).to.deep.equal(['tab:analytics']);
  });

  it('from the back/forward cache fires no event if nothing has changed', async () => {
    returnWith({granted: 'analytics'});
    const page = await visitGated('');
    const seen = recordDecisions(page);
    page.window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    expect(seen).to.deep.equal([]);
  });

  it('K14: messages of other scripts on the same channel change nothing', async () => {
    returnWith({granted: 'analytics'});
    const [here, there] = [await visitGated(''), await visitGated('')];
    const seen = recordDecisions(there);
    const errors: string[] = [];
    there.window.addEventListener('error', ({message}) => errors.push(message));
    const channel = new here.window.BroadcastChannel('lp-consent');
    const now = Date.now() + 1000;
    const foreign = [
      undefined,
      null,
      1,
      'text',
      {},
      {text: ''},
      [],
      [''],
      ['', 'now'],
      ['', NaN],
      ['', -1],
      [null, now],
    ];
    for (const message of [...foreign, [{}, now], ['hello', now], ['id=1', now]])
      channel.postMessage(message);
    consentOf(here).decide({media: true});
    await until(() => seen.length);
    expect(seen).to.deep.equal(['tab:analytics+media']);
    expect(errors).to.deep.equal([]);
    channel.close();
  });
});
