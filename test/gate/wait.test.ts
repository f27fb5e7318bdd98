import {expect} from '@open-wc/testing';
import {held, leave, recordRun, reached, returnWith, visitGated} from '../harness/gated-page.js';
import {until} from '../harness/until.js';
import {newTestId, received, thirdParty} from '../harness/visit.js';

const waits = 'data-consent="media" data-consent-wait';

describe('data-consent-wait on a held element itself', () => {
  afterEach(leave);

  for (const [what, markup] of [
    ['a frame', (at: string) => `<iframe ${waits} data-src="${at}/one" title="A frame"></iframe>`],
    ['a script', (at: string) => `<script type="text/plain" ${waits} src="${at}/one"></script>`],
    [
      'a template',
      (at: string) =>
        `<template ${waits}><script>${recordRun('content')}</script><iframe src="${at}/one" title="A frame"></iframe></template>`,
    ],
  ] as const)
    it(`holds ${what} until it is removed`, async () => {
      returnWith({granted: 'media'});
      const id = newTestId();
      const page = await visitGated(markup(`${thirdParty}/${id}`) + held('control', 'media'));
      await until(() => page.window.ran);
      expect(await reached(page, id)).to.deep.equal([]);
      expect(page.window.ran).to.deep.equal(['control']);
      page.document.querySelector('[data-consent-wait]')!.removeAttribute('data-consent-wait');
      await until(async () => (await received(id)).some(({path}) => path === '/one'));
      expect(await reached(page, id)).to.deep.equal(['/one']);
    });
});
