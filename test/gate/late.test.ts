import {expect} from '@open-wc/testing';
import {consentOf, held, heldExternal, leave, recordRun, reached, visitGated} from '../harness/gated-page.js';
import {until} from '../harness/until.js';
import {newTestId, thirdParty, type Visit} from '../harness/visit.js';

/** How a page can insert markup later: each adds it to a `<main>`. */
const insertions: Record<string, (main: Element, markup: string) => void> = {
  'innerHTML': (main, markup) => (main.innerHTML = markup),
  'insertAdjacentHTML': (main, markup) => main.insertAdjacentHTML('beforeend', markup),
  'append': (main, markup) => {
    const section = main.ownerDocument.createElement('section');
    section.innerHTML = markup;
    main.append(section);
  },
  'createContextualFragment': (main, markup) => {
    const range = main.ownerDocument.createRange();
    range.selectNode(main);
    main.append(range.createContextualFragment(markup));
  },
  'importNode': (main, markup) => {
    const template = main.ownerDocument.createElement('template');
    template.innerHTML = markup;
    main.append(main.ownerDocument.importNode(template.content, true));
  },
  'DOMParser': (main, markup) => {
    const {DOMParser} = main.ownerDocument.defaultView as Window & typeof globalThis;
    main.append(...new DOMParser().parseFromString(markup, 'text/html').body.childNodes);
  },
  'innerHTML with many nodes': (main, markup) =>
    (main.innerHTML = `${'<p></p>'.repeat(600)}${markup}${'<p></p>'.repeat(600)}`),
  'many single insertions': (main, markup) => {
    const {ownerDocument} = main;
    for (let i = 0; i < 1200; i++) {
      if (i === 600) main.insertAdjacentHTML('beforeend', markup);
      main.append(ownerDocument.createElement('p'));
    }
  },
  'replacing the body': ({ownerDocument}, markup) => {
    const body = ownerDocument.createElement('body');
    body.innerHTML = `<main>${markup}</main>`;
    ownerDocument.body.replaceWith(body);
  },
};

const insert = (page: Visit, how: string, markup: string) =>
  insertions[how]!(page.document.querySelector('main')!, markup);

describe('markup that is inserted later', () => {
  afterEach(leave);

  for (const how of Object.keys(insertions)) {
    it(`GATE-05: by ${how} is held until its key is granted`, async () => {
      const id = newTestId();
      const page = await visitGated('<main></main>');
      insert(page, how, `<p>${held('inline')}</p>${heldExternal(`${thirdParty}/${id}/external.js`)}`);
      expect(await reached(page, id)).to.deep.equal([]);
      expect(page.window.ran).to.equal(undefined);
      consentOf(page).decide({analytics: true});
      await until(() => page.window.ran?.length === 2);
      expect(page.window.ran).to.deep.equal(['inline', 'external']);
      expect(await reached(page, id)).to.deep.equal(['/external.js']);
    });

    it(`by ${how} runs at once if its key is granted already`, async () => {
      const page = await visitGated('<main></main>');
      consentOf(page).decide({analytics: true});
      insert(page, how, `<p>${held('one')}</p>${held('two')}`);
      await until(() => page.window.ran?.length === 2);
      expect(page.window.ran).to.deep.equal(['one', 'two']);
    });
  }

  it('GATE-06: as a template is not fetched or run before its key is granted, regardless of its content', async () => {
    const id = newTestId();
    const at = `${thirdParty}/${id}`;
    const page = await visitGated('<main></main>');
    insert(
      page,
      'innerHTML',
      `<template data-consent="analytics">
      <div><img src="${at}/pixel.gif" alt=""></div><video poster="${at}/poster.gif"></video><link rel="stylesheet" href="${at}/style.css">
      <div><script src="${at}/one.js"></script></div><script>${recordRun('two')}</script><iframe src="${at}/frame" title="A frame"></iframe>
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

  it('is released at any depth', async () => {
    const page = await visitGated('<main></main>');
    consentOf(page).decide({analytics: true});
    const template = `<template data-consent="analytics"><div>${held('inner')}</div><script>${recordRun('outer')}</script></template>`;
    insert(page, 'innerHTML', `${'<div>'.repeat(50)}${template}`);
    await until(() => page.window.ran?.length === 2);
    expect(page.window.ran).to.have.members(['inner', 'outer']);
  });

  it('is left unchanged without data-consent', async () => {
    const markup = '<img data-src="x" alt=""><p data-src="x" data-type="module">Text</p>';
    const page = await visitGated('<main></main>');
    insert(page, 'append', markup);
    consentOf(page).decide({analytics: true});
    page.document.body.insertAdjacentHTML('beforeend', held('control'));
    await until(() => page.window.ran?.includes('control'));
    expect(page.document.querySelector('section')!.innerHTML).to.equal(markup);
  });
});

describe('a shadow root', () => {
  afterEach(leave);

  const open = (page: Visit, markup = ''): ShadowRoot => {
    const root = page.document.querySelector('main')!.attachShadow({mode: 'open'});
    root.innerHTML = markup;
    return root;
  };

  it('that the gate does not observe stays held', async () => {
    const page = await visitGated('<main></main>');
    open(page, held('shadow'));
    consentOf(page).decide({analytics: true});
    page.document.body.insertAdjacentHTML('beforeend', held('control'));
    await until(() => page.window.ran);
    expect(page.window.ran).to.deep.equal(['control']);
  });

  it('that the gate observes is released with what it contains and what is inserted later', async () => {
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
