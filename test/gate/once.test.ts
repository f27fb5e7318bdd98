import {expect} from '@open-wc/testing';
import {consentOf, held, heldExternal, leave, leaving, reached, visitGated} from '../harness/gated-page.js';
import {until} from '../harness/until.js';
import {newTestId, thirdParty, type Visit} from '../harness/visit.js';

/** Adds one more held script at the end, and resolves with what has run by the time that it has. */
async function ranByNow({window, document}: Visit): Promise<string[]> {
  const marker = document.createElement('script');
  Object.assign(marker, {type: 'text/plain', text: leaving('end')});
  marker.dataset.consent = 'analytics';
  document.body.append(marker);
  await until(() => window.ran?.includes('end'));
  return window.ran!.splice(0).filter((name) => name !== 'end');
}

/** A page in which a held script waits behind another of its key, until the third party is told to answer that one. */
async function waitingBehindAnother(): Promise<{page: Visit; one: Element; answer(): Promise<unknown>}> {
  const id = newTestId();
  const page = await visitGated(
    `<div>${heldExternal(`${thirdParty}/${id}/slow.js?until=answer`)}${held('one')}</div>`,
  );
  const one = page.document.querySelectorAll('div script')[1]!;
  consentOf(page).decide({analytics: true});
  await until(() => page.document.querySelector('div script:not([type="text/plain"])'));
  return {page, one, answer: () => fetch(`${thirdParty}/${id}/answer`)};
}

describe('SEC-12: at most once runs a held script', () => {
  afterEach(leave);

  it('when everything is decided again', async () => {
    const page = await visitGated(held('one'));
    for (const marketing of [true, false, true]) consentOf(page).decide({analytics: true, marketing});
    expect(await ranByNow(page)).to.deep.equal(['one']);
  });

  it('that is withdrawn and granted again in a page that stays', async () => {
    const id = newTestId();
    const page = await visitGated(`${held('one')}${heldExternal(`${thirdParty}/${id}/two.js`)}`, {
      gate: 'data-on-withdraw="stay"',
    });
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran?.includes('two'));
    consentOf(page).withdraw();
    consentOf(page).decide({analytics: true});
    expect(await ranByNow(page)).to.deep.equal(['one', 'two']);
    expect(await reached(page, id)).to.deep.equal(['/two.js']);
  });

  it('that is moved before its key is granted', async () => {
    const page = await visitGated(`<div>${held('one')}</div>`);
    page.document.body.append(page.document.querySelector('div script')!);
    consentOf(page).decide({analytics: true});
    expect(await ranByNow(page)).to.deep.equal(['one']);
  });

  it('that is moved while it waits for its turn', async () => {
    const {page, one, answer} = await waitingBehindAnother();
    page.document.body.prepend(one);
    await answer();
    expect(await ranByNow(page)).to.deep.equal(['slow', 'one']);
  });

  it('that is taken out while it waits for its turn, and put back later', async () => {
    const {page, one, answer} = await waitingBehindAnother();
    one.remove();
    await answer();
    expect(await ranByNow(page)).to.deep.equal(['slow']);
    page.document.body.append(one);
    expect(await ranByNow(page)).to.deep.equal(['one']);
  });

  it('that is moved, removed or put back afterwards, itself or what took its place', async () => {
    const page = await visitGated(`<div>${held('one')}</div>`);
    const one = page.document.querySelector('div script')!;
    consentOf(page).decide({analytics: true});
    expect(await ranByNow(page)).to.deep.equal(['one']);

    const copy = page.document.querySelector('div script')!;
    page.document.body.append(copy);
    copy.remove();
    page.document.body.append(copy, one);
    page.document.querySelector('div')!.append(copy.cloneNode(true));
    expect(await ranByNow(page)).to.deep.equal([]);
  });

  it('whose markup is rendered again, and again', async () => {
    const markup = `${held('one')}<script type="text/plain" data-consent="analytics" data-src="${thirdParty}/${newTestId()}/two.js"></script>`;
    const page = await visitGated(`<div>${markup}</div>`);
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran?.includes('two'));
    expect(await ranByNow(page)).to.deep.equal(['one', 'two']);
    for (const render of ['first', 'second', 'third']) {
      page.document.querySelector('div')!.innerHTML = markup;
      expect(await ranByNow(page), render).to.deep.equal([]);
    }
  });

  it('when the page’s markup, with what ran, is rendered again', async () => {
    const page = await visitGated(`<div>${held('one')}</div>`);
    consentOf(page).decide({analytics: true});
    expect(await ranByNow(page)).to.deep.equal(['one']);
    const div = page.document.querySelector('div')!;
    div.innerHTML = String(div.innerHTML);
    expect(await ranByNow(page)).to.deep.equal([]);
  });

  it('each of two that look alike, when one of them or both are rendered again', async () => {
    const page = await visitGated(`<div>${held('one')}</div><p>${held('one')}</p>`);
    consentOf(page).decide({analytics: true});
    expect(await ranByNow(page)).to.deep.equal(['one', 'one']);
    const render = (place: string): void =>
      void (page.document.querySelector(place)!.innerHTML = held('one'));
    render('div');
    expect(await ranByNow(page)).to.deep.equal([]);
    render('p');
    render('div');
    expect(await ranByNow(page)).to.deep.equal([]);
    page.document.querySelector('p')!.insertAdjacentHTML('afterend', held('one'));
    expect(await ranByNow(page), 'a third').to.deep.equal(['one']);
  });

  it('each of two that differ in their data alone, of which one comes when the other has gone', async () => {
    const say = 'globalThis.ran.push(document.currentScript.dataset.place)';
    const widget = (place: string): string =>
      `<script type="text/plain" data-consent="analytics" data-place="${place}">(globalThis.ran ||= [], ${say})</script>`;
    const page = await visitGated(`<div>${widget('top')}</div>`);
    consentOf(page).decide({analytics: true});
    expect(await ranByNow(page)).to.deep.equal(['top']);
    const div = page.document.querySelector('div')!;
    div.innerHTML = widget('side');
    expect(await ranByNow(page)).to.deep.equal(['side']);
    div.innerHTML = widget('top') + widget('side');
    expect(await ranByNow(page)).to.deep.equal([]);
  });

  it('of a template whose markup is rendered again', async () => {
    const id = newTestId();
    const scripts = `<script src="${thirdParty}/${id}/one.js"></script><script>${leaving('two')}</script>`;
    const markup = `<template data-consent="analytics">${scripts}<p>Text</p></template>`;
    const page = await visitGated(`<div>${markup}</div>`);
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran?.includes('two'));
    expect(await ranByNow(page)).to.deep.equal(['one', 'two']);
    page.document.querySelector('div')!.innerHTML = markup;
    expect(await ranByNow(page)).to.deep.equal([]);
    expect(page.document.querySelector('div p')?.textContent).to.equal('Text');
    expect(await reached(page, id)).to.deep.equal(['/one.js']);
  });

  it('when two banners stand in the page', async () => {
    const page = await visitGated(
      `<lp-consent categories="analytics"></lp-consent>${held('one')}<lp-consent categories="analytics"></lp-consent>`,
    );
    await until(() => page.document.querySelector('lp-consent')?.shadowRoot?.querySelector('[part=banner]'));
    await consentOf(page).grantAll();
    expect(await ranByNow(page)).to.deep.equal(['one']);
  });

  it('when the gate stands twice in the page', async () => {
    const page = await visitGated(`<script src="/cdn/gate.js"></script>${held('one')}`);
    consentOf(page).decide({analytics: true});
    expect(await ranByNow(page)).to.deep.equal(['one']);
  });
});

describe('two held scripts that are alike', () => {
  afterEach(leave);

  it('both run, as they would without the gate', async () => {
    const page = await visitGated(held('one') + held('one'));
    consentOf(page).decide({analytics: true});
    expect(await ranByNow(page)).to.deep.equal(['one', 'one']);
  });
});
