import {expect} from '@open-wc/testing';
import {consentOf, held, heldExternal, leave, leaving, reached, visitGated} from '../harness/gated-page.js';
import {until} from '../harness/until.js';
import {newTestId, thirdParty, type Visit} from '../harness/visit.js';

/** The ways in which a page brings in more of itself: each adds the markup to a `<main>`. */
const ways: Record<string, (main: Element, markup: string) => void> = {
  'innerHTML': (main, markup) => (main.innerHTML = markup),
  'insertAdjacentHTML': (main, markup) => main.insertAdjacentHTML('beforeend', markup),
  'append of an element': (main, markup) => {
    const section = main.ownerDocument.createElement('section');
    section.innerHTML = markup;
    main.append(section);
  },
  'a fragment made by a range': (main, markup) => {
    const range = main.ownerDocument.createRange();
    range.selectNode(main);
    main.append(range.createContextualFragment(markup));
  },
  'importNode from a template': (main, markup) => {
    const template = main.ownerDocument.createElement('template');
    template.innerHTML = markup;
    main.append(main.ownerDocument.importNode(template.content, true));
  },
  'a parsed document': (main, markup) => {
    const {DOMParser} = main.ownerDocument.defaultView as Window & typeof globalThis;
    main.append(...new DOMParser().parseFromString(markup, 'text/html').body.childNodes);
  },
  'innerHTML of much': (main, markup) =>
    (main.innerHTML = `${'<p></p>'.repeat(600)}${markup}${'<p></p>'.repeat(600)}`),
  'much, one by one': (main, markup) => {
    const {ownerDocument} = main;
    for (let i = 0; i < 1200; i++) {
      if (i === 600) main.insertAdjacentHTML('beforeend', markup);
      main.append(ownerDocument.createElement('p'));
    }
  },
  'a replacement of the body': ({ownerDocument}, markup) => {
    const body = ownerDocument.createElement('body');
    body.innerHTML = `<main>${markup}</main>`;
    ownerDocument.body.replaceWith(body);
  },
};

const add = (page: Visit, how: string, markup: string) =>
  ways[how]!(page.document.querySelector('main')!, markup);

describe('what comes into a page later', () => {
  afterEach(leave);

  for (const how of Object.keys(ways)) {
    it(`GATE-05: is held, and released with the rest: ${how}`, async () => {
      const id = newTestId();
      const page = await visitGated('<main></main>');
      add(page, how, `<p>${held('inline')}</p>${heldExternal(`${thirdParty}/${id}/external.js`)}`);
      expect(await reached(page, id)).to.deep.equal([]);
      expect(page.window.ran).to.equal(undefined);
      consentOf(page).decide({analytics: true});
      await until(() => page.window.ran?.length === 2);
      expect(page.window.ran).to.deep.equal(['inline', 'external']);
      expect(await reached(page, id)).to.deep.equal(['/external.js']);
    });

    it(`runs at once where it is allowed already: ${how}`, async () => {
      const page = await visitGated('<main></main>');
      consentOf(page).decide({analytics: true});
      add(page, how, `<p>${held('one')}</p>${held('two')}`);
      await until(() => page.window.ran?.length === 2);
      expect(page.window.ran).to.deep.equal(['one', 'two']);
    });
  }

  it('GATE-06: a template full of anything is neither fetched nor run before its key is granted', async () => {
    const id = newTestId();
    const at = `${thirdParty}/${id}`;
    const page = await visitGated('<main></main>');
    add(
      page,
      'innerHTML',
      `<template data-consent="analytics">
      <div><img src="${at}/pixel.gif" alt=""></div><video poster="${at}/poster.gif"></video><link rel="stylesheet" href="${at}/style.css">
      <div><script src="${at}/one.js"></script></div><script>${leaving('two')}</script><iframe src="${at}/frame" title="A frame"></iframe>
    </template>`,
    );
    expect(await reached(page, id)).to.deep.equal([]);
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran?.includes('two'));
    const expected = ['/pixel.gif', '/poster.gif', '/style.css', '/one.js', '/frame'];
    await until(async () => (await reached(page, id)).length >= expected.length);
    expect(await reached(page, id)).to.have.members(expected);
    expect(page.window.ran).to.deep.equal(['one', 'two']);
  });

  it('may be nested however deep', async () => {
    const page = await visitGated('<main></main>');
    consentOf(page).decide({analytics: true});
    const template = `<template data-consent="analytics"><div>${held('inner')}</div><script>${leaving('outer')}</script></template>`;
    add(page, 'innerHTML', `${'<div>'.repeat(50)}${template}`);
    await until(() => page.window.ran?.length === 2);
    expect(page.window.ran).to.have.members(['inner', 'outer']);
  });

  it('is left alone if it is not held', async () => {
    const page = await visitGated('<main></main>');
    add(page, 'append of an element', '<img alt=""><p data-src="x" data-type="module">Text</p>');
    consentOf(page).decide({analytics: true});
    expect(page.document.querySelector('section')!.innerHTML).to.equal(
      '<img alt=""><p data-src="x" data-type="module">Text</p>',
    );
  });
});

describe('a shadow root', () => {
  afterEach(leave);

  const open = (page: Visit, markup = ''): ShadowRoot => {
    const root = page.document.querySelector('main')!.attachShadow({mode: 'open'});
    root.innerHTML = markup;
    return root;
  };

  it('that nobody told the gate of stays held', async () => {
    const page = await visitGated('<main></main>');
    open(page, held('shadow'));
    consentOf(page).decide({analytics: true});
    page.document.body.insertAdjacentHTML('beforeend', held('control'));
    await until(() => page.window.ran);
    expect(page.window.ran).to.deep.equal(['control']);
  });

  it('that the gate observes is released with the rest: what was in it, and what comes later', async () => {
    const page = await visitGated('<main></main>');
    const root = open(page, held('before'));
    consentOf(page).observe(root);
    root.append(...page.document.createRange().createContextualFragment(held('later')).childNodes);
    expect(page.window.ran).to.equal(undefined);
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran?.length === 2);
    root.append(...page.document.createRange().createContextualFragment(held('last')).childNodes);
    await until(() => page.window.ran?.length === 3);
    expect(page.window.ran).to.deep.equal(['before', 'later', 'last']);
  });

  it('that is observed after the grant is released at once', async () => {
    const page = await visitGated('<main></main>');
    consentOf(page).decide({media: true});
    const id = newTestId();
    const root = open(
      page,
      `<iframe data-consent="media" data-src="${thirdParty}/${id}/frame" title="A frame"></iframe>`,
    );
    consentOf(page).observe(root);
    await until(async () => (await reached(page, id)).includes('/frame'));
    expect(root.querySelector('iframe')!.getAttribute('src')).to.equal(`${thirdParty}/${id}/frame`);
  });
});
