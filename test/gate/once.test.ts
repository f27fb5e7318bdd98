import {expect} from '@open-wc/testing';
import {consentOf, held, heldExternal, leave, recordRun, reached, visitGated} from '../harness/gated-page.js';
import {until} from '../harness/until.js';
import {newTestId, thirdParty, type Visit} from '../harness/visit.js';

/** Resolves with what has run since the last call: adds one more held script at the end and waits until that has run. */
async function takeRuns({window, document}: Visit): Promise<string[]> {
  const marker = document.createElement('script');
  Object.assign(marker, {type: 'text/plain', text: recordRun('end')});
  marker.dataset.consent = 'analytics';
  document.body.append(marker);
  await until(() => window.ran?.includes('end'));
  return window.ran!.splice(0).filter((name) => name !== 'end');
}

/** A page in which a released script is queued behind another, for which the third party responds when `respond` is called. */
async function visitWithQueuedScript(): Promise<{page: Visit; one: Element; respond(): Promise<unknown>}> {
  const id = newTestId();
  const page = await visitGated(
    `<div>${heldExternal(`${thirdParty}/${id}/slow.js?until=go`)}${held('one')}</div>`,
  );
  const one = page.document.querySelectorAll('div script')[1]!;
  consentOf(page).decide({analytics: true});
  await until(() => page.document.querySelector('div script:not([type="text/plain"])'));
  return {page, one, respond: () => fetch(`${thirdParty}/${id}/go`)};
}

describe('SEC-12: a held script runs at most once', () => {
  afterEach(leave);

  it('when the visitor decides again', async () => {
    const page = await visitGated(held('one'));
    for (const marketing of [true, false, true]) consentOf(page).decide({analytics: true, marketing});
    expect(await takeRuns(page)).to.deep.equal(['one']);
  });

  it('when its key is withdrawn and granted again without a reload', async () => {
    const id = newTestId();
    const page = await visitGated(`${held('one')}${heldExternal(`${thirdParty}/${id}/two.js`)}`, {
      gate: 'data-on-withdraw="stay"',
    });
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran?.includes('two'));
    consentOf(page).withdraw();
    consentOf(page).decide({analytics: true});
    expect(await takeRuns(page)).to.deep.equal(['one', 'two']);
    expect(await reached(page, id)).to.deep.equal(['/two.js']);
  });

  it('when moved before its key is granted', async () => {
    const page = await visitGated(`<div>${held('one')}</div>`);
    page.document.body.append(page.document.querySelector('div script')!);
    consentOf(page).decide({analytics: true});
    expect(await takeRuns(page)).to.deep.equal(['one']);
  });

  it('when moved while queued', async () => {
    const {page, one, respond} = await visitWithQueuedScript();
    page.document.body.prepend(one);
    await respond();
    expect(await takeRuns(page)).to.deep.equal(['slow', 'one']);
  });

  it('when removed while queued and inserted again later', async () => {
    const {page, one, respond} = await visitWithQueuedScript();
    one.remove();
    await respond();
    expect(await takeRuns(page)).to.deep.equal(['slow']);
    page.document.body.append(one);
    expect(await takeRuns(page)).to.deep.equal(['one']);
  });

  it('when it or its copy is moved, removed and inserted again after the run', async () => {
    const page = await visitGated(`<div>${held('one')}</div>`);
    const one = page.document.querySelector('div script')!;
    consentOf(page).decide({analytics: true});
    expect(await takeRuns(page)).to.deep.equal(['one']);

    const copy = one.nextElementSibling!;
    expect(copy.localName).to.equal('script');
    page.document.body.append(copy);
    copy.remove();
    page.document.body.append(copy, one);
    page.document.querySelector('div')!.append(copy.cloneNode(true));
    expect(await takeRuns(page)).to.deep.equal([]);
  });

  it('when its markup is rendered again and again', async () => {
    const markup = `${held('one')}<script type="text/plain" data-consent="analytics" data-src="${thirdParty}/${newTestId()}/two.js"></script>`;
    const page = await visitGated(`<div>${markup}</div>`);
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran?.includes('two'));
    expect(await takeRuns(page)).to.deep.equal(['one', 'two']);
    for (const render of ['first', 'second', 'third']) {
      page.document.querySelector('div')!.innerHTML = markup;
      expect(await takeRuns(page), render).to.deep.equal([]);
    }
  });

  it('when innerHTML is set to the markup with its copy', async () => {
    const page = await visitGated(`<div>${held('one')}</div>`);
    consentOf(page).decide({analytics: true});
    expect(await takeRuns(page)).to.deep.equal(['one']);
    const div = page.document.querySelector('div')!;
    div.innerHTML = String(div.innerHTML);
    expect(await takeRuns(page)).to.deep.equal([]);
  });

  it('when one or both of two identical ones are rendered again', async () => {
    const page = await visitGated(`<div>${held('one')}</div><p>${held('one')}</p>`);
    consentOf(page).decide({analytics: true});
    expect(await takeRuns(page)).to.deep.equal(['one', 'one']);
    const render = (place: string): void =>
      void (page.document.querySelector(place)!.innerHTML = held('one'));
    render('div');
    expect(await takeRuns(page)).to.deep.equal([]);
    render('p');
    render('div');
    expect(await takeRuns(page)).to.deep.equal([]);
    page.document.querySelector('p')!.insertAdjacentHTML('afterend', held('one'));
    expect(await takeRuns(page), 'a third').to.deep.equal(['one']);
  });

  it('when another one replaces it that differs only in its data attributes', async () => {
    const push = 'globalThis.ran.push(document.currentScript.dataset.place)';
    const widget = (place: string): string =>
      `<script type="text/plain" data-consent="analytics" data-place="${place}">(globalThis.ran ||= [], ${push})</script>`;
    const page = await visitGated(`<div>${widget('top')}</div>`);
    consentOf(page).decide({analytics: true});
    expect(await takeRuns(page)).to.deep.equal(['top']);
    const div = page.document.querySelector('div')!;
    div.innerHTML = widget('side');
    expect(await takeRuns(page)).to.deep.equal(['side']);
    div.innerHTML = widget('top') + widget('side');
    expect(await takeRuns(page)).to.deep.equal([]);
  });

  it('when its template is rendered again', async () => {
    const id = newTestId();
    const scripts = `<script src="${thirdParty}/${id}/one.js"></script><script>${recordRun('two')}</script>`;
    const markup = `<template data-consent="analytics">${scripts}<p>Text</p></template>`;
    const page = await visitGated(`<div>${markup}</div>`);
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran?.includes('two'));
    expect(await takeRuns(page)).to.deep.equal(['one', 'two']);
    page.document.querySelector('div')!.innerHTML = markup;
    expect(await takeRuns(page)).to.deep.equal([]);
    expect(page.document.querySelector('div p')?.textContent).to.equal('Text');
    expect(await reached(page, id)).to.deep.equal(['/one.js']);
  });

  it('when the page has two banners', async () => {
    const page = await visitGated(
      `<lp-consent categories="analytics"></lp-consent>${held('one')}<lp-consent categories="analytics"></lp-consent>`,
    );
    await until(() => page.document.querySelector('lp-consent')?.shadowRoot?.querySelector('[part=banner]'));
    await consentOf(page).grantAll();
    expect(await takeRuns(page)).to.deep.equal(['one']);
  });

  it('when the page includes the gate twice', async () => {
    const page = await visitGated(`<script src="/cdn/gate.js"></script>${held('one')}`);
    consentOf(page).decide({analytics: true});
    expect(await takeRuns(page)).to.deep.equal(['one']);
  });
});

describe('two identical held scripts', () => {
  afterEach(leave);

  it('both run, as they would without the gate', async () => {
    const page = await visitGated(held('one') + held('one'));
    consentOf(page).decide({analytics: true});
    expect(await takeRuns(page)).to.deep.equal(['one', 'one']);
  });
});
