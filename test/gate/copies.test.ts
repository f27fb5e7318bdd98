import {expect} from '@open-wc/testing';
import {
  consentOf,
  held,
  heldExternal,
  leave,
  reached,
  returnWith,
  visitGated,
} from '../harness/gated-page.js';
import {until} from '../harness/until.js';
import {newTestId, received, thirdParty, type Visit} from '../harness/visit.js';
import {settled} from '../pages/faults/app-page.js';

const stay = {gate: 'data-on-withdraw="stay"'};

/** A template, a frame and a script that are held. */
const everything = (at: string): string =>
  `<template data-consent="media"><iframe class="film" src="${at}/film" title="A film"></iframe></template>
  <iframe data-consent="media" data-src="${at}/frame" title="A frame"></iframe>${held('script', 'media')}`;

const loadedFrames = ({document}: Visit): number => document.querySelectorAll('iframe[src]').length;

/** Opens a page in which everything is released in a `<main>`. */
async function visitReleased(id: string): Promise<Visit> {
  returnWith({granted: 'media'});
  const page = await visitGated(`<main>${everything(`${thirdParty}/${id}`)}</main>`, stay);
  await until(async () => (await received(id)).length === 2 && page.window.ran?.length === 1);
  return page;
}

describe('a page that copies what is released', () => {
  afterEach(leave);

  it('with innerHTML has nothing twice, and a withdrawal ends all of it', async () => {
    const id = newTestId();
    const page = await visitReleased(id);
    const main = page.document.querySelector('main')!;
    for (let turn = 0; turn < 2; turn++) {
      main.innerHTML = String(main.innerHTML);
      await settled(page);
      expect(main.querySelectorAll('iframe')).to.have.length(2);
      expect(loadedFrames(page)).to.equal(2);
      expect(main.querySelectorAll('script')).to.have.length(2);
    }
    expect(page.window.ran).to.deep.equal(['script']);
    consentOf(page).withdraw('media');
    await until(() => loadedFrames(page) === 0);
    expect(page.document.querySelector('.film')).to.equal(null);
  });

  it('has each content once behind each template', async () => {
    const page = await visitReleased(newTestId());
    const main = page.document.querySelector('main')!;
    main.after(main.cloneNode(true));
    await settled(page);
    expect(page.document.querySelectorAll('.film')).to.have.length(2);
    expect(loadedFrames(page)).to.equal(4);
    consentOf(page).withdraw('media');
    await until(() => loadedFrames(page) === 0);
    expect(page.document.querySelector('.film')).to.equal(null);
  });

  it('and inserts the copy after a withdrawal has nothing of it released', async () => {
    const id = newTestId();
    const page = await visitReleased(id);
    const copy = page.document.querySelector('main')!.cloneNode(true);
    consentOf(page).withdraw('media');
    await until(() => loadedFrames(page) === 0);
    page.document.body.append(copy);
    await settled(page);
    expect(loadedFrames(page)).to.equal(0);
    expect(page.document.querySelector('.film')).to.equal(null);
    expect(page.window.ran).to.deep.equal(['script']);
    page.document.body.insertAdjacentHTML('beforeend', held('control', 'control'));
    consentOf(page).decide({control: true});
    await until(() => page.window.ran?.includes('control'));
  });
});

describe('a page that removes what is released', () => {
  afterEach(leave);

  it('and every comment does not hang, and a withdrawal still ends the content', async () => {
    returnWith({granted: 'media'});
    // A fault would never end, so the page gives up after fifty.
    const page = await visitGated(
      `<main><template data-consent="media"><p class="film">A film</p></template></main><script>
        globalThis.removed = 0;
        new MutationObserver(() => {
          for (const node of [...document.querySelector('main').childNodes])
            if (node.nodeType === Node.COMMENT_NODE && removed++ < 50) node.remove();
        }).observe(document.querySelector('main'), {childList: true});
      </script>`,
      stay,
    );
    await until(() => Reflect.get(page.window, 'removed'));
    await consentOf(page).internals.loadDeferred();
    await settled(page);
    expect(Reflect.get(page.window, 'removed')).to.be.below(20);
    expect(page.document.querySelectorAll('.film')).to.have.length(1);
    consentOf(page).withdraw('media');
    await until(() => !page.document.querySelector('.film'));
  });

  it('holds a frame again that was outside the page during a withdrawal', async () => {
    const id = newTestId();
    const page = await visitReleased(id);
    const main = page.document.querySelector('main')!;
    main.remove();
    await settled(page);
    consentOf(page).withdraw('media');
    await settled(page);
    page.document.body.append(main);
    await settled(page);
    expect(loadedFrames(page)).to.equal(0);
    expect(await reached(page, id)).to.have.members(['/film', '/frame']);
    consentOf(page).decide({media: true});
    await until(() => loadedFrames(page) === 2);
  });

  it('and inserts the same nodes elsewhere in a later task runs the script once and loads the frames there', async () => {
    const id = newTestId();
    const page = await visitReleased(id);
    const nodes = [...page.document.querySelectorAll('[data-consent]')];
    for (const node of nodes) node.remove();
    await until(() => loadedFrames(page) === 0);
    page.document.body.insertAdjacentHTML('beforeend', '<section></section>');
    page.document.querySelector('section')!.append(...nodes);
    await until(() => page.document.querySelectorAll('section > iframe[src]').length === 2);
    await until(async () => (await received(id)).length === 4);
    await settled(page);
    expect(loadedFrames(page)).to.equal(2);
    expect((await reached(page, id)).toSorted()).to.deep.equal(['/film', '/film', '/frame', '/frame']);
    page.document.body.insertAdjacentHTML('beforeend', held('control', 'media'));
    await until(() => page.window.ran?.includes('control'));
    expect(page.window.ran).to.deep.equal(['script', 'control']);
  });
});

describe('a released script', () => {
  afterEach(leave);

  it('that removes its parent keeps no identical one from running', async () => {
    const widget = held('widget').replace(
      '</script>',
      'document.currentScript.parentElement.remove()</script>',
    );
    const page = await visitGated(`<main>${`<div>${widget}</div>`.repeat(6)}</main>${held('last')}`);
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran?.includes('last'));
    expect(page.window.ran).to.deep.equal([...Array<string>(6).fill('widget'), 'last']);
  });

  it('whose load has failed is tried again when the page renders it again', async () => {
    const id = newTestId();
    const markup = heldExternal(`${thirdParty}/${id}/missing.js?status=404`);
    const page = await visitGated(`<div>${markup}</div>`);
    consentOf(page).decide({analytics: true});
    await until(async () => (await received(id)).length === 1);
    await until(() => page.document.querySelector('div')!.childElementCount === 2);
    await settled(page);
    page.document.querySelector('div')!.innerHTML = markup;
    await until(async () => (await received(id)).length === 2);
    await settled(page);
    expect(await reached(page, id)).to.deep.equal(['/missing.js', '/missing.js']);
  });
});
