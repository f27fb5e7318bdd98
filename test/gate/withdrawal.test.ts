import {expect} from '@open-wc/testing';
import {
  consentOf,
  held,
  heldExternal,
  leave,
  recordRun,
  reached,
  returnWith,
  visitGated,
  watchReload,
} from '../harness/gated-page.js';
import {until} from '../harness/until.js';
import {newTestId, received, thirdParty} from '../harness/visit.js';

describe('a withdrawal', () => {
  afterEach(leave);

  it('WDR-04: reloads a page that ran withdrawn code, and nothing is requested from its host again', async () => {
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
      'an iframe',
      (at: string) => `<iframe data-consent="media" data-src="${at}/frame" title="A frame"></iframe>`,
    ],
    [
      'a template',
      (at: string) =>
        `<template data-consent="media"><iframe src="${at}/frame" title="A frame"></iframe></template>`,
    ],
  ] as const)
    it(`WDR-04: reloads a page that shows ${what}`, async () => {
      const id = newTestId();
      const page = await visitGated(markup(`${thirdParty}/${id}`));
      consentOf(page).decide({media: true});
      await until(async () => (await received(id)).length);
      const reloaded = page.loaded();
      consentOf(page).decide({media: false});
      await reloaded;
      expect(await reached(page, id)).to.deep.equal(['/frame']);
    });

  it('WDR-04: by reset reloads a page that ran held code', async () => {
    returnWith({granted: 'analytics'});
    const page = await visitGated(held('one'));
    await until(() => page.window.ran);
    const reloaded = page.loaded();
    consentOf(page).reset();
    await reloaded;
    expect(page.window.ran).to.equal(undefined);
  });

  it('WDR-10: does not reload a page that ran no withdrawn code', async () => {
    returnWith({granted: 'analytics+marketing'});
    const page = await visitGated(held('one'));
    await until(() => page.window.ran);
    const hasReloaded = watchReload(page);
    consentOf(page).withdraw('marketing');
    expect(await hasReloaded()).to.equal(false);
    expect(page.window.ran).to.deep.equal(['one']);
  });

  it('WDR-04: does not reload a page under data-on-withdraw="stay"', async () => {
    returnWith({granted: 'analytics'});
    const page = await visitGated(held('one') + '<lp-consent categories="analytics"></lp-consent>', {
      gate: 'data-on-withdraw="stay"',
    });
    await until(() => page.window.ran);
    const hasReloaded = watchReload(page);
    consentOf(page).withdraw('analytics');
    expect(await hasReloaded()).to.equal(false);
    expect(page.window.ran).to.deep.equal(['one']);
    expect(consentOf(page).allows('analytics')).to.equal(false);
  });

  it('stops a script that is still loading, and keeps the rest of its queue held', async () => {
    const id = newTestId();
    const first = `${thirdParty}/${id}/first.js?until=withdrawn`;
    const page = await visitGated(
      `${heldExternal(first)}
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
    // The answer has arrived by then.
    await until(() => page.window.performance.getEntriesByName(first).length);
    consentOf(page).decide({control: true});
    await until(() => page.window.ran?.includes('control'));
    expect(page.window.ran).to.deep.equal(['control']);
    expect(await reached(page, id)).to.not.include('/frame');

    consentOf(page).decide({analytics: true});
    await until(async () => (await received(id)).some(({path}) => path === '/frame'));
    expect(page.window.ran).to.deep.equal(['control', 'first', 'second', 'third']);
  });

  it('stops a script of a template that is still loading, and keeps the rest held', async () => {
    const id = newTestId();
    const first = `${thirdParty}/${id}/first.js?until=withdrawn`;
    const page = await visitGated(
      `<template data-consent="analytics">
        <script src="${first}"></script>
        <script>${recordRun('second')}</script>
      </template>${held('control', 'control')}`,
      {gate: 'data-on-withdraw="stay"'},
    );
    consentOf(page).decide({analytics: true});
    await until(async () => (await received(id)).length);
    consentOf(page).withdraw('analytics');
    await fetch(`${thirdParty}/${id}/withdrawn`);
    // The answer has arrived by then.
    await until(() => page.window.performance.getEntriesByName(first).length);
    consentOf(page).decide({control: true});
    await until(() => page.window.ran?.includes('control'));
    expect(page.window.ran).to.deep.equal(['control']);

    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran?.includes('second'));
    expect(page.window.ran).to.deep.equal(['control', 'first', 'second']);
  });

  for (const way of ['a withdrawal', 'the page'])
    it(`what a vendor's code has put in the place of its snippet goes with a template that ${way} takes away`, async () => {
      const page = await visitGated(
        `<div><template data-consent="analytics"><script>
          const widget = document.createElement('b');
          const snippet = document.currentScript;
          snippet.parentNode.insertBefore(widget, snippet);
          snippet.remove();
          ${recordRun('snippet')}
        </script></template><i></i></div>`,
        {gate: 'data-on-withdraw="stay"'},
      );
      consentOf(page).decide({analytics: true});
      await until(() => page.window.ran);
      expect(page.document.querySelector('b')).not.to.equal(null);
      if (way === 'the page') page.document.querySelector('template')!.remove();
      else consentOf(page).withdraw('analytics');
      await until(() => !page.document.querySelector('b'));
      expect(page.document.querySelector('i')).not.to.equal(null);
    });

  it('right after a grant lets nothing run', async () => {
    const id = newTestId();
    const page = await visitGated(
      held('one') + heldExternal(`${thirdParty}/${id}/two.js`) + held('control', 'control'),
    );
    consentOf(page).decide({analytics: true});
    consentOf(page).withdraw('analytics');
    consentOf(page).decide({control: true});
    await until(() => page.window.ran);
    expect(page.window.ran).to.deep.equal(['control']);
    expect(await reached(page, id)).to.deep.equal([]);
  });
});

describe('starting the gate with onWithdraw "stay"', () => {
  it('WDR-04: warns once', async () => {
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
