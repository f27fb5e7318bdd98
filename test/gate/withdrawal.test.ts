import {expect} from '@open-wc/testing';
import {
  consentOf,
  held,
  heldExternal,
  leave,
  leaving,
  reached,
  returnWith,
  visitGated,
} from '../harness/gated-page.js';
import {until} from '../harness/until.js';
import {newTestId, received, thirdParty, type Visit} from '../harness/visit.js';

/** Resolves once a reload that the last decision asks for would have begun. */
async function decisionHasHadItsEffect(page: Visit): Promise<void> {
  await consentOf(page).internals.loadDeferred();
  await page.window.fetch('/cdn/gate.js');
}

describe('a withdrawal', () => {
  afterEach(leave);

  it('WDR-04: loads a page anew that ran what is withdrawn, and nothing reaches its host then', async () => {
    const id = newTestId();
    const page = await visitGated(heldExternal(`${thirdParty}/${id}/one.js`));
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran);
    const reloaded = page.loaded();
    consentOf(page).withdraw('analytics');
    await reloaded;
    expect(page.window.ran).to.equal(undefined);
    expect(await reached(page, id)).to.deep.equal(['/one.js']);
  });

  for (const [what, markup] of [
    [
      'a frame',
      (at: string) => `<iframe data-consent="media" data-src="${at}/frame" title="A frame"></iframe>`,
    ],
    [
      'a template',
      (at: string) =>
        `<template data-consent="media"><iframe src="${at}/frame" title="A frame"></iframe></template>`,
    ],
  ] as const)
    it(`WDR-04: loads a page anew that shows ${what}`, async () => {
      const id = newTestId();
      const page = await visitGated(markup(`${thirdParty}/${id}`));
      consentOf(page).decide({media: true});
      await until(async () => (await received(id)).length);
      const reloaded = page.loaded();
      consentOf(page).decide({media: false});
      await reloaded;
      expect(await reached(page, id)).to.deep.equal(['/frame']);
    });

  it('WDR-04: loads a page anew when everything is forgotten', async () => {
    returnWith({granted: 'analytics'});
    const page = await visitGated(held('one'));
    await until(() => page.window.ran);
    const reloaded = page.loaded();
    consentOf(page).reset();
    await reloaded;
    expect(page.window.ran).to.equal(undefined);
  });

  it('WDR-10: leaves a page alone that ran nothing of it', async () => {
    returnWith({granted: 'analytics+marketing'});
    const page = await visitGated(held('one'));
    await until(() => page.window.ran);
    consentOf(page).withdraw('marketing');
    await decisionHasHadItsEffect(page);
    expect(page.window.ran).to.deep.equal(['one']);
  });

  it('WDR-04: leaves a page alone whose owner wants it to stay', async () => {
    returnWith({granted: 'analytics'});
    const page = await visitGated(held('one') + '<lp-consent categories="analytics"></lp-consent>', {
      gate: 'data-on-withdraw="stay"',
    });
    await until(() => page.window.ran);
    consentOf(page).withdraw('analytics');
    await decisionHasHadItsEffect(page);
    expect(page.window.ran).to.deep.equal(['one']);
    expect(consentOf(page).allows('analytics')).to.equal(false);
  });

  it('asks the live gate again before each script: what waits for its turn stays held', async () => {
    const id = newTestId();
    const page = await visitGated(
      `${heldExternal(`${thirdParty}/${id}/first.js?until=withdrawn`)}
      ${held('second')}
      ${heldExternal(`${thirdParty}/${id}/third.js`)}
      <template data-consent="analytics"><iframe src="${thirdParty}/${id}/frame" title="A frame"></iframe></template>
      ${held('control', 'control')}`,
      {gate: 'data-on-withdraw="stay"'},
    );
    consentOf(page).decide({analytics: true});
    await until(async () => (await received(id)).some(({path}) => path === '/first.js'));
    consentOf(page).withdraw('analytics');
    await fetch(`${thirdParty}/${id}/withdrawn`);
    await until(() => page.window.ran?.includes('first'));
    consentOf(page).decide({control: true});
    await until(() => page.window.ran?.includes('control'));
    expect(page.window.ran).to.deep.equal(['first', 'control']);
    expect(await reached(page, id)).to.not.include('/frame');

    consentOf(page).decide({analytics: true});
    await until(async () => (await received(id)).some(({path}) => path === '/frame'));
    expect(page.window.ran).to.deep.equal(['first', 'control', 'second', 'third']);
  });

  it('asks the live gate again before each script of a template', async () => {
    const id = newTestId();
    const page = await visitGated(
      `<template data-consent="analytics">
        <script src="${thirdParty}/${id}/first.js?until=withdrawn"></script>
        <script>${leaving('second')}</script>
      </template>${held('control', 'control')}`,
      {gate: 'data-on-withdraw="stay"'},
    );
    consentOf(page).decide({analytics: true});
    await until(async () => (await received(id)).length);
    consentOf(page).withdraw('analytics');
    await fetch(`${thirdParty}/${id}/withdrawn`);
    await until(() => page.window.ran?.includes('first'));
    consentOf(page).decide({control: true});
    await until(() => page.window.ran?.includes('control'));
    expect(page.window.ran).to.deep.equal(['first', 'control']);
  });

  it('that follows a grant in the same breath lets nothing run', async () => {
    const page = await visitGated(held('one') + heldExternal(`${thirdParty}/${newTestId()}/two.js`));
    consentOf(page).decide({analytics: true});
    consentOf(page).withdraw('analytics');
    await decisionHasHadItsEffect(page);
    expect(page.window.ran).to.equal(undefined);
  });
});

describe('a page that stays after a withdrawal', () => {
  it('WDR-04: warns its owner once, when it starts', async () => {
    const page = await visitGated('', {
      before: `<script>globalThis.warned = []; console.warn = (text) => warned.push(text)</script>`,
      head: `<script type="module">
        delete globalThis.lpConsent;
        const {start} = await import('/src/index.ts');
        const consent = start({onWithdraw: 'stay', cookie: 'stays'});
        consent.decide({analytics: true});
        consent.withdraw('analytics');
        consent.reset();
        globalThis.ran = ['done'];
      </script>`,
    });
    await until(() => page.window.ran);
    expect(
      (Reflect.get(page.window, 'warned') as string[]).filter((text) => text.includes('[stays]')),
    ).to.have.length(1);
    await leave();
  });
});
