import {expect} from '@open-wc/testing';
import {consentOf, held, leave, reached, returnWith, visitPage} from '../harness/gated-page.js';
import {until} from '../harness/until.js';
import {newTestId, received, thirdParty, type Visit} from '../harness/visit.js';
import {settled} from '../pages/faults/app-page.js';

const turbo = '<script src="/node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>';

/** A template, a frame and a script that are held. */
const everything = (at: string): string =>
  `<template data-consent="media"><iframe src="${at}/film" title="A film"></iframe></template>
  <iframe data-consent="media" data-src="${at}/frame" title="A frame"></iframe>${held('script', 'media')}`;

/** Opens the first of two pages of a site under Turbo. A withdrawal does not reload them. */
async function openSite(id: string, first: string, second = '<h1>second</h1>'): Promise<Visit> {
  const page = (body: string): string =>
    `<!doctype html><html lang="en"><head><title>A page</title><script src="/cdn/gate.js" data-on-withdraw="stay"></script>${turbo}</head><body>${body}</body></html>`;
  const path = `/__page/${id}/second`;
  await fetch('/__page', {method: 'POST', body: JSON.stringify({html: page(second), path})});
  return visitPage(page(first), {path: `/__page/${id}/first`});
}

const heading = ({document}: Visit): string => document.querySelector('h1')?.textContent ?? '';

/** A link to the page with this name, below the name of the present one. */
const linkTo = (id: string, name: string, present: string): string =>
  `<h1>${present}</h1><a id="link" href="/__page/${id}/${name}">Go</a>`;

async function go(page: Visit): Promise<void> {
  page.document.querySelector<HTMLElement>('#link')!.click();
  await until(() => heading(page) === 'second');
  await settled(page);
}

/** Does what Turbo does when the visitor goes back: in WebKit, the history of a frame depends on frames that are gone. */
async function restoreFirst(page: Visit, id: string): Promise<void> {
  Reflect.get(page.window, 'Turbo').visit(`/__page/${id}/first`, {action: 'restore'});
  await until(() => heading(page) === 'first');
  await settled(page);
}

const loadedFrames = ({document}: Visit): number => document.querySelectorAll('iframe[src]').length;

const untilLoaded = (page: Visit, id: string): Promise<unknown> =>
  until(async () => (await received(id)).length === 2 && page.window.ran?.length === 1);

/** Asserts that nothing is released on the page, by a control that is. */
async function expectHeld(page: Visit, id: string): Promise<void> {
  expect(loadedFrames(page)).to.equal(0);
  expect(page.document.body.querySelectorAll('script'), 'without the copy that has run').to.have.length(1);
  page.document.body.insertAdjacentHTML('beforeend', held('control', 'control'));
  consentOf(page).decide({control: true});
  await until(() => page.window.ran?.includes('control'));
  expect(page.window.ran).to.deep.equal(['script', 'control']);
  expect((await reached(page, id)).toSorted()).to.deep.equal(['/film', '/frame']);
}

describe('under Turbo, a restoration visit after a withdrawal shows nothing that was released', () => {
  afterEach(leave);

  it('in a permanent element', async () => {
    returnWith({granted: 'media'});
    const id = newTestId();
    const page = await openSite(
      id,
      `${linkTo(id, 'second', 'first')}<div id="player" data-turbo-permanent>${everything(`${thirdParty}/${id}`)}</div>`,
    );
    await untilLoaded(page, id);
    await go(page);
    consentOf(page).withdraw('media');
    await restoreFirst(page, id);
    await expectHeld(page, id);
  });

  it('beside a frame that advances the history', async () => {
    returnWith({granted: 'media'});
    const id = newTestId();
    const body = (link: string): string =>
      `${everything(`${thirdParty}/${id}`)}<turbo-frame id="main" data-turbo-action="advance">${link}</turbo-frame>`;
    const page = await openSite(id, body(linkTo(id, 'second', 'first')), body(linkTo(id, 'first', 'second')));
    await untilLoaded(page, id);
    await go(page);
    expect((await reached(page, id)).length, 'the frame’s navigation loads nothing').to.equal(2);
    consentOf(page).withdraw('media');
    await restoreFirst(page, id);
    await expectHeld(page, id);
  });
});

describe('under Turbo, a link to a section of the same page', () => {
  afterEach(leave);

  const linkToSection = (attribute = ''): string =>
    `<a id="section-link" href="#section" ${attribute}>Section</a><p id="section">Section</p>`;

  async function goToSection(page: Visit, event: string): Promise<void> {
    const cached = new Promise((resolve) => page.document.addEventListener(event, resolve, {once: true}));
    page.document.querySelector<HTMLElement>('#section-link')!.click();
    await cached;
    await settled(page);
    expect(page.window.location.hash).to.equal('#section');
  }

  it('that the browser follows leaves what is released as it is, although Turbo takes a snapshot', async () => {
    returnWith({granted: 'media'});
    const id = newTestId();
    const page = await openSite(id, linkToSection('data-turbo="false"') + everything(`${thirdParty}/${id}`));
    await untilLoaded(page, id);
    await goToSection(page, 'turbo:before-cache');
    expect(loadedFrames(page)).to.equal(2);
    expect(await reached(page, id)).to.have.members(['/film', '/frame']);
    expect(page.window.ran).to.deep.equal(['script']);
  });

  it('that Turbo follows renders the page again with everything released, and runs nothing twice', async () => {
    returnWith({granted: 'media'});
    const id = newTestId();
    const page = await openSite(id, linkToSection() + everything(`${thirdParty}/${id}`));
    await untilLoaded(page, id);
    await goToSection(page, 'turbo:load');
    await until(() => loadedFrames(page) === 2);
    expect(page.document.querySelectorAll('iframe')).to.have.length(2);
    page.document.body.insertAdjacentHTML('beforeend', held('control', 'media'));
    await until(() => page.window.ran?.includes('control'));
    expect(page.window.ran).to.deep.equal(['script', 'control']);
  });

  it('leaves an embed that was loaded once as it is; a restoration visit shows it held again', async () => {
    const id = newTestId();
    const film = `<iframe data-consent="media" data-src="${thirdParty}/${id}/film" title="A film"></iframe>`;
    const page = await openSite(
      id,
      `${linkTo(id, 'second', 'first')}${linkToSection('data-turbo="false"')}<lp-consent-embed>${film}</lp-consent-embed>`,
    );
    const button = () => page.document.querySelector('lp-consent-embed')?.shadowRoot?.querySelector('button');
    (await until(button)).click();
    await until(async () => (await received(id)).length && !button());
    await goToSection(page, 'turbo:before-cache');
    expect(loadedFrames(page)).to.equal(1);
    expect(!button()).to.equal(true);

    await go(page);
    await restoreFirst(page, id);
    await until(button);
    expect(loadedFrames(page)).to.equal(0);
    expect(await reached(page, id)).to.deep.equal(['/film']);
  });
});
