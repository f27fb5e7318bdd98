import {expect} from '@open-wc/testing';
import {consentOf, leave, reached, visitGated, visitPage} from '../harness/gated-page.js';
import {until} from '../harness/until.js';
import {newTestId, received, thirdParty} from '../harness/visit.js';

describe('a released iframe', () => {
  afterEach(leave);

  for (const [where, markup] of [
    [
      'in the page',
      (at: string) => `<iframe data-consent="media" data-src="${at}/frame" title="A frame"></iframe>`,
    ],
    [
      'in a template',
      (at: string) =>
        `<template data-consent="media"><iframe src="${at}/frame" title="A frame"></iframe></template>`,
    ],
  ] as const) {
    it(`WDR-04: ${where} is not requested again by the reload after a withdrawal`, async () => {
      const id = newTestId();
      const page = await visitGated(markup(`${thirdParty}/${id}`));
      consentOf(page).decide({media: true});
      await until(async () => (await received(id)).length);
      const reloaded = page.loaded();
      consentOf(page).withdraw('media');
      await reloaded;
      expect(await reached(page, id)).to.deep.equal(['/frame']);
    });

    it(`GATE-14: ${where} is not requested again when the visitor goes back after a withdrawal on a later page`, async () => {
      const id = newTestId();
      const page = await visitGated(markup(`${thirdParty}/${id}`));
      consentOf(page).decide({media: true});
      await until(async () => (await received(id)).length);
      const first = page.window.location.href;

      const next = await visitPage(
        '<!doctype html><head><script src="/cdn/gate.js"></script></head><title>Next</title>',
      );
      const loaded = page.loaded();
      page.window.location.href = next.window.location.href;
      await loaded;
      consentOf(page).withdraw('media');
      const back = page.loaded();
      page.window.history.back();
      await back;
      expect(page.window.location.href).to.equal(first);
      expect(consentOf(page).allows('media')).to.equal(false);
      expect(await reached(page, id)).to.deep.equal(['/frame']);
    });
  }
});
