import {expect} from '@open-wc/testing';
import {consentOf, held, leave, reached, returnWith, visitGated} from '../harness/gated-page.js';
import {until} from '../harness/until.js';
import {newTestId, received, thirdParty} from '../harness/visit.js';
import {settled} from '../pages/faults/app-page.js';

const emptyImage = '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="">';

describe('a part of media or of a picture', () => {
  afterEach(leave);

  for (const [what, markup, path] of [
    [
      'a picture',
      (at: string) =>
        `<picture><source data-consent="media" data-srcset="${at}/wide.gif" media="all">${emptyImage}</picture>`,
      '/wide.gif',
    ],
    [
      'a video',
      (at: string) =>
        `<video preload="auto" muted><source data-consent="media" data-src="${at}/film.webm" type="video/webm"></video>`,
      '/film.webm',
    ],
  ] as const)
    it(`is held alone in ${what} that is not held`, async () => {
      const id = newTestId();
      const page = await visitGated(markup(`${thirdParty}/${id}`));
      await settled(page);
      expect(await reached(page, id)).to.deep.equal([]);
      consentOf(page).decide({media: true});
      await until(async () => (await received(id)).some((request) => request.path === path));
    });

  for (const [what, markup, part, path] of [
    [
      'a picture',
      `<picture data-consent="media">${emptyImage}</picture>`,
      (at: string) => `<source data-srcset="${at}/wide.gif" media="all">`,
      '/wide.gif',
    ],
    [
      'an empty picture',
      '<picture data-consent="media"></picture>',
      (at: string) => `<img data-src="${at}/image.gif" alt="">`,
      '/image.gif',
    ],
    [
      'a video',
      '<video data-consent="media" preload="auto" muted></video>',
      (at: string) => `<source data-src="${at}/film.webm" type="video/webm">`,
      '/film.webm',
    ],
  ] as const)
    it(`loads when it is added to ${what} that is released`, async () => {
      returnWith({granted: 'media'});
      const id = newTestId();
      const page = await visitGated(`${markup}${held('released', 'media')}`);
      await until(() => page.window.ran);
      page.document
        .querySelector('[data-consent]')!
        .insertAdjacentHTML('afterbegin', part(`${thirdParty}/${id}`));
      await until(async () => (await received(id)).length);
      expect(new Set(await reached(page, id))).to.deep.equal(new Set([path]));
    });

  it('gets its address when it is a track that is added to a video that is released', async () => {
    returnWith({granted: 'media'});
    const address = `${thirdParty}/${newTestId()}/captions.vtt`;
    const page = await visitGated(`<video data-consent="media" muted></video>${held('released', 'media')}`);
    await until(() => page.window.ran);
    const video = page.document.querySelector('video')!;
    video.innerHTML = `<track data-src="${address}">`;
    const track = await until(() => video.querySelector('track[src]'));
    expect(track.getAttribute('src')).to.equal(address);
  });
});
