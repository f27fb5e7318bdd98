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
  visitPage,
} from '../harness/gated-page.js';
import {until} from '../harness/until.js';
import {newTestId, received, thirdParty} from '../harness/visit.js';

const marker = (id: string) => `<i id="${id}"></i>`;

describe('a page that loads slowly', () => {
  afterEach(leave);

  it('GATE-05: requests nothing that is held while it loads, before a decision', async () => {
    const id = newTestId();
    const external = (name: string) => heldExternal(`${thirdParty}/${id}/${name}.js`);
    const page = await visitGated(
      [external('one') + marker('a'), external('two') + marker('b'), external('three')],
      {until: 'begun'},
    );
    await until(() => page.document.querySelector('#a'));
    await page.proceed('#b');
    expect(await reached(page, id)).to.deep.equal([]);
    await page.proceed();
    await until(() => page.document.readyState === 'complete');
    expect(await reached(page, id)).to.deep.equal([]);
  });

  it('runs what a returning visitor has granted while it is being parsed', async () => {
    returnWith({granted: 'analytics'});
    const page = await visitGated([held('one') + marker('a'), held('two')], {until: 'begun'});
    await until(() => page.window.ran);
    expect(page.window.ran).to.deep.equal(['one']);
    expect(page.document.readyState).to.equal('loading');
    await page.proceed();
    await until(() => page.window.ran!.length === 2);
    expect(page.window.ran).to.deep.equal(['one', 'two']);
  });

  it('runs a held script only once it has arrived completely', async () => {
    returnWith({granted: 'analytics'});
    const halves = [
      `<script type="text/plain" data-consent="analytics">${recordRun('first half')} /* ${'.'.repeat(2000)}`,
      `*/ ${recordRun('second half')}</script>${marker('end')}`,
    ];
    const page = await visitGated([...halves, ''], {until: 'begun'});
    await until(() => page.document.querySelector('[data-consent]'));
    await page.window.fetch('/cdn/gate.js');
    expect(page.window.ran).to.equal(undefined);
    await page.proceed('#end');
    await until(() => page.window.ran);
    expect(page.window.ran).to.deep.equal(['first half', 'second half']);
    await page.proceed();
    await until(() => page.document.readyState === 'complete');
    expect(page.window.ran).to.have.length(2);
  });

  it('runs an external script only once the text in it has arrived completely', async () => {
    returnWith({granted: 'analytics'});
    const id = newTestId();
    const readsItsText = encodeURIComponent('globalThis.ran = [document.currentScript.text]');
    const page = await visitGated(
      [
        `${heldExternal(`${thirdParty}/${id}/widget.js?body=${readsItsText}`).replace('</script>', '{"width":')}`,
        `"100"}</script>${marker('end')}`,
        '',
      ],
      {until: 'begun'},
    );
    await until(() => page.document.querySelector('[data-consent]'));
    await page.window.fetch('/cdn/gate.js');
    expect(page.window.ran).to.equal(undefined);
    await page.proceed('#end');
    await until(() => page.window.ran);
    expect(page.window.ran).to.deep.equal(['{"width":"100"}']);
    await page.proceed();
    await until(() => page.document.readyState === 'complete');
  });

  it('unpacks a template only once the page has arrived completely', async () => {
    returnWith({granted: 'analytics'});
    const id = newTestId();
    const halves = [
      `<template data-consent="analytics"><script>${recordRun('one')}</script>`,
      `<script src="${thirdParty}/${id}/two.js"></script><p>Text</p></template>${marker('end')}`,
    ];
    const page = await visitGated([...halves, ''], {until: 'begun'});
    await until(() =>
      page.document.querySelector<HTMLTemplateElement>('template')?.content.querySelector('script'),
    );
    await page.window.fetch('/cdn/gate.js');
    expect(page.window.ran).to.equal(undefined);
    await page.proceed('#end');
    await page.proceed();
    await until(() => page.window.ran?.length === 2);
    expect(page.window.ran).to.deep.equal(['one', 'two']);
    expect(page.document.querySelector('p')?.textContent).to.equal('Text');
    await until(() => page.document.readyState === 'complete');
    expect(page.window.ran).to.have.length(2);
  });

  it('does not run an incomplete script while the gate fetches those before it', async () => {
    returnWith({granted: 'analytics'});
    const id = newTestId();
    const external = (name: string, query = '') => heldExternal(`${thirdParty}/${id}/${name}.js${query}`);
    const page = await visitPage(
      [
        `<!doctype html><head><script src="/cdn/gate.js"></script>${external('one', '?delay=100')}${external('two')}
        <script type="text/plain" data-consent="analytics">${recordRun('first half')} /* ${'.'.repeat(2000)}`,
        `*/ ${recordRun('second half')}</script></head>`,
      ],
      {until: 'begun'},
    );
    await until(() => page.window.ran?.includes('two'));
    await page.window.fetch('/cdn/gate.js');
    expect(page.window.ran).to.deep.equal(['one', 'two']);
    await page.proceed();
    await until(() => page.window.ran?.includes('second half'));
    expect(page.window.ran).to.deep.equal(['one', 'two', 'first half', 'second half']);
  });

  it('runs a held script at its very end', async () => {
    returnWith({granted: 'analytics'});
    const page = await visitGated(held('last'));
    await until(() => page.window.ran);
    expect(page.window.ran).to.deep.equal(['last']);
  });

  it('loads an iframe while it is being parsed', async () => {
    returnWith({granted: 'media'});
    const id = newTestId();
    const frame = `<iframe data-consent="media" data-src="${thirdParty}/${id}/frame" title="A frame"></iframe>`;
    const page = await visitGated([frame + marker('a'), '<p>End</p>'], {until: 'begun'});
    await until(async () => (await received(id)).length);
    expect(page.document.readyState).to.equal('loading');
    await page.proceed();
    await until(() => page.document.readyState === 'complete');
    expect(await reached(page, id)).to.deep.equal(['/frame']);
  });

  it('follows a decision that is made while it is being parsed', async () => {
    const page = await visitGated([held('one') + marker('a'), held('two')], {until: 'begun'});
    await until(() => page.document.querySelector('#a'));
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran);
    await page.proceed();
    await until(() => page.window.ran!.length === 2);
    expect(page.window.ran).to.deep.equal(['one', 'two']);
  });
});
