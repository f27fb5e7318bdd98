import {expect} from '@open-wc/testing';
import {engine} from '../../harness/engine.js';
import {
  consentOf,
  held,
  heldExternal,
  leave,
  recordRun,
  reached,
  returnWith,
  visitGated,
} from '../../harness/gated-page.js';
import {until} from '../../harness/until.js';
import {newTestId, received, thirdParty} from '../../harness/visit.js';
import {loggedBy, recorder, settled} from './app-page.js';

describe('each held script runs once', () => {
  afterEach(leave);

  for (const [what, ending] of [
    ['remove themselves', 'document.currentScript.remove()'],
    ['replace themselves with a widget', "document.currentScript.replaceWith(document.createElement('b'))"],
  ] as const)
    it(`R8: six identical scripts that ${what} all run`, async () => {
      const one = `<script type="text/plain" data-consent="analytics">${recordRun('one')} ${ending}</script>`;
      const page = await visitGated(one.repeat(6) + held('last'));
      consentOf(page).decide({analytics: true});
      await until(() => page.window.ran?.includes('last'));
      expect(page.window.ran).to.deep.equal([...Array(6).fill('one'), 'last']);
    });

  it('R12: a script that removes its own data-consent ends at a withdrawal like any other', async () => {
    const page = await visitGated(
      `<script type="text/plain" data-consent="analytics">${recordRun('one')} document.currentScript.removeAttribute('data-consent')</script>`,
      {before: recorder},
    );
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran);
    const reloaded = page.loaded();
    consentOf(page).withdraw('analytics');
    await reloaded;
    expect(page.window.ran).to.equal(undefined);
    expect(loggedBy(page)).to.deep.equal([]);
  });
});

describe('consent is checked again before each request', () => {
  afterEach(leave);

  it('R10: after an inline withdrawal behind three held scripts, only the first may have been requested', async () => {
    returnWith({granted: 'analytics'});
    const id = newTestId();
    const scripts = ['one', 'two', 'three'].map((name) =>
      heldExternal(`${thirdParty}/${id}/${name}.js?delay=100`),
    );
    const page = await visitGated(`${scripts.join('')}<script>lpConsent.withdraw('analytics')</script>`, {
      gate: 'data-on-withdraw="stay"',
    });
    await settled(page);
    expect((await reached(page, id)).filter((path) => path !== '/one.js')).to.deep.equal([]);
  });

  it('R10: a withdrawal in the tenth of sixty prefetches nothing more', async () => {
    const id = newTestId();
    const withdraw = `(globalThis.ran ||= []).push('10'); lpConsent.withdraw('analytics'); globalThis.fetched = document.querySelectorAll('link[rel$=preload]').length`;
    const scripts = Array.from({length: 60}, (_, i) =>
      heldExternal(
        `${thirdParty}/${id}/${i + 1}.js${i === 9 ? `?body=${encodeURIComponent(withdraw)}` : ''}`,
      ),
    );
    const page = await visitGated(scripts.join(''), {gate: 'data-on-withdraw="stay"'});
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran?.includes('10'));
    await settled(page);
    expect(page.window.ran).to.have.length(10);
    expect(page.document.querySelectorAll('link[rel$=preload]').length).to.be.at.most(
      Reflect.get(page.window, 'fetched'),
    );
    consentOf(page).decide({marketing: true});
    await settled(page);
    expect(page.window.ran).to.have.length(10);
  });

  it('R11: a held script in a template with another key waits for its own', async () => {
    const id = newTestId();
    const page = await visitGated(
      `<template data-consent="analytics"><script type="text/plain" data-consent="marketing" src="${thirdParty}/${id}/one.js"></script><script>${recordRun('two')}</script></template>`,
    );
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran?.includes('two'));
    expect(await reached(page, id)).to.deep.equal([]);
    consentOf(page).decide({marketing: true});
    await until(() => page.window.ran?.includes('one'));
    expect(page.window.ran).to.deep.equal(['two', 'one']);
  });

  it('R11: a script without type="text/plain" in a template with another key waits for its own, too', async () => {
    const id = newTestId();
    const page = await visitGated(
      `<template data-consent="analytics"><script data-consent="marketing" src="${thirdParty}/${id}/one.js"></script><script>${recordRun('two')}</script></template>`,
    );
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran?.includes('two'));
    expect(await reached(page, id)).to.deep.equal([]);
  });
});

describe('code that runs while a key is allowed', () => {
  afterEach(leave);

  it('R20: counts as executed: without a clean-up, a withdrawal reloads the page', async () => {
    returnWith({granted: 'analytics'});
    const page = await visitGated(
      `<script>lpConsent.when('analytics', () => { globalThis.ran = ['task'] })</script>`,
    );
    expect(page.window.ran).to.deep.equal(['task']);
    const reloaded = page.loaded();
    consentOf(page).withdraw('analytics');
    await reloaded;
    expect(page.window.ran).to.equal(undefined);
  });

  it('R20: may be an async function', async () => {
    returnWith({granted: 'analytics'});
    const page = await visitGated(
      `<script>lpConsent.when('analytics', async () => { globalThis.ran = ['task'] })</script>`,
      {before: recorder},
    );
    const logged = loggedBy(page);
    const reloaded = page.loaded();
    consentOf(page).withdraw('analytics');
    await reloaded;
    expect(logged).to.deep.equal([]);
    expect(page.window.ran).to.equal(undefined);
  });
});

describe('order', () => {
  afterEach(leave);

  it('R14: an inline module and its imports run before the next', async () => {
    const id = newTestId();
    const module = (text: string) =>
      `<script type="text/plain" data-type="module" data-consent="analytics">${text}</script>`;
    const page = await visitGated(
      module(`import '${thirdParty}/${id}/one.js?delay=200'; ${recordRun('two')}`) +
        module(recordRun('three')),
    );
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran?.length === 3);
    // An inline module has no load event, and Firefox ignores `async = false` on one: https://github.com/whatwg/html/issues/6421
    expect(page.window.ran).to.deep.equal(
      engine === 'Firefox' ? ['three', 'one', 'two'] : ['one', 'two', 'three'],
    );
  });

  it('R14: an external module and its imports run before the next', async () => {
    const at = `${thirdParty}/${newTestId()}`;
    const body = encodeURIComponent(`import './one.js?delay=200'; ${recordRun('two')}`);
    const page = await visitGated(
      `<script type="text/plain" data-type="module" data-consent="analytics" src="${at}/two.js?body=${body}"></script>
      <script type="text/plain" data-type="module" data-consent="analytics">${recordRun('three')}</script>`,
    );
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran?.length === 3);
    expect(page.window.ran).to.deep.equal(['one', 'two', 'three']);
  });

  it('R14: the same keys in any order share one queue', async () => {
    const page = await visitGated(
      heldExternal(`${thirdParty}/${newTestId()}/one.js?delay=200`, 'a b') + held('two', 'b a'),
    );
    consentOf(page).decide({a: true, b: true});
    await until(() => page.window.ran?.length === 2);
    expect(page.window.ran).to.deep.equal(['one', 'two']);
  });

  it('R14: keys may be separated by commas', async () => {
    const page = await visitGated(held('one', 'a, b') + held('two', 'a,b'));
    consentOf(page).decide({a: true});
    await settled(page);
    expect(page.window.ran).to.equal(undefined);
    consentOf(page).decide({b: true});
    await until(() => page.window.ran?.length === 2);
    expect(page.window.ran).to.deep.equal(['one', 'two']);
  });

  it('R15: a script of a type that browsers don’t run does not block the queue', async () => {
    const other = `<script type="text/plain" data-type="text/partytown" data-consent="analytics" src="${thirdParty}/${newTestId()}/other.js"></script>`;
    const page = await visitGated(other + held('one'));
    const start = performance.now();
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran);
    expect(performance.now() - start).to.be.below(2000);
  });

  it('R15: scripts with data-type="text/javascript" are prefetched', async () => {
    const id = newTestId();
    const scripts = [1, 2, 3, 4].map(
      (name) =>
        `<script type="text/plain" data-type="text/javascript" data-consent="analytics" src="${thirdParty}/${id}/${name}.js?until=${name === 1 ? 'go' : 'none'}"></script>`,
    );
    const page = await visitGated(scripts.join(''));
    consentOf(page).decide({analytics: true});
    // The first gets no response yet, so the other requests are prefetches.
    await until(async () => (await received(id)).length === 4);
    await fetch(`${thirdParty}/${id}/go`);
    await fetch(`${thirdParty}/${id}/none`);
    await until(() => page.window.ran?.length === 4);
    expect(page.window.ran).to.deep.equal(['1', '2', '3', '4']);
  });
});
