import {expect} from '@open-wc/testing';
import {
  consentOf,
  leave,
  recordRun,
  reached,
  returnWith,
  visitGated,
  visitPage,
} from '../harness/gated-page.js';
import {until} from '../harness/until.js';
import {newTestId, thirdParty} from '../harness/visit.js';

interface Kind {
  readonly what: string;
  /** The held markup, whose addresses begin with `at`. */
  markup(at: string): string;
  /** What reaches the third party once it is released: each path exactly once. */
  readonly requests: string[];
  /** The scripts that run then, in order. */
  readonly ran?: string[];
  /** A media player may send any number of requests. */
  readonly isMedia?: boolean;
}

const waits = 'data-consent="analytics"';
const inline = (name: string, attributes = '') => `<script ${attributes}>${recordRun(name)}</script>`;

const kinds: Kind[] = [
  {
    what: 'an inline script',
    markup: (at) =>
      `<script type="text/plain" ${waits}>${recordRun('inline')} new Image().src = '${at}/pixel.gif'</script>`,
    requests: ['/pixel.gif'],
    ran: ['inline'],
  },
  {
    what: 'an external script',
    markup: (at) => `<script type="text/plain" ${waits} src="${at}/one.js"></script>`,
    requests: ['/one.js'],
    ran: ['one'],
  },
  {
    what: 'a script with data-src',
    markup: (at) => `<script type="text/plain" ${waits} data-src="${at}/one.js"></script>`,
    requests: ['/one.js'],
    ran: ['one'],
  },
  {
    what: 'an async script',
    markup: (at) => `<script async type="text/plain" ${waits} src="${at}/one.js"></script>`,
    requests: ['/one.js'],
    ran: ['one'],
  },
  {
    what: 'a module',
    markup: (at) => `<script type="text/plain" data-type="module" ${waits} src="${at}/one.js"></script>`,
    requests: ['/one.js'],
    ran: ['one'],
  },
  {
    what: 'an inline module',
    markup: (at) =>
      `<script type="text/plain" data-type="module" ${waits}>import '${at}/one.js'; ${recordRun('inline')}</script>`,
    requests: ['/one.js'],
    ran: ['one', 'inline'],
  },
  {
    // Scripts come first and the image is held itself: Firefox requests others in a template while it parses,
    // https://bugzilla.mozilla.org/show_bug.cgi?id=1441044
    what: 'a template around a vendor’s snippet',
    markup: (at) => `<template ${waits}>
      ${inline('first')}
      <script src="${at}/second.js"></script>
      ${inline('third', 'type="text/javascript"')}
      <script type="module" src="${at}/fourth.js"></script>
      <script type="application/ld+json">{"@type": "Thing"}</script>
      <div>${inline('fifth')}</div>
      <img ${waits} data-src="${at}/pixel.gif" alt="">
      <iframe src="${at}/frame" title="A frame"></iframe>
    </template>`,
    requests: ['/second.js', '/fourth.js', '/pixel.gif', '/frame'],
    ran: ['first', 'second', 'third', 'fourth', 'fifth'],
  },
  {
    what: 'a template in a template',
    markup: (at) =>
      `<template ${waits}>${inline('outer')}<template ${waits}><script src="${at}/inner.js"></script></template></template>`,
    requests: ['/inner.js'],
    ran: ['outer', 'inner'],
  },
  {
    what: 'a held script in a template',
    markup: (at) =>
      `<template ${waits}><script type="text/plain" ${waits} src="${at}/one.js"></script></template>`,
    requests: ['/one.js'],
    ran: ['one'],
  },
  {
    what: 'an iframe',
    markup: (at) => `<iframe ${waits} data-src="${at}/frame" title="A frame"></iframe>`,
    requests: ['/frame'],
  },
  {
    what: 'an image',
    markup: (at) => `<img ${waits} data-src="${at}/pixel.gif" alt="">`,
    requests: ['/pixel.gif'],
  },
  {
    what: 'an image with srcset',
    markup: (at) => `<img ${waits} data-srcset="${at}/pixel.gif 1x, ${at}/pixel.gif 2x" alt="">`,
    requests: ['/pixel.gif'],
  },
  {
    what: 'a picture',
    markup: (at) =>
      `<picture ${waits}><source data-srcset="${at}/wide.gif" media="all"><img data-src="${at}/narrow.gif" alt=""></picture>`,
    requests: ['/wide.gif'],
  },
  {
    what: 'a video',
    markup: (at) => `<video ${waits} preload="auto" data-src="${at}/film.mp4"></video>`,
    requests: ['/film.mp4'],
    isMedia: true,
  },
  {
    what: 'a video poster',
    markup: (at) => `<video ${waits} data-poster="${at}/poster.gif"></video>`,
    requests: ['/poster.gif'],
  },
  {
    what: 'a video with sources',
    markup: (at) => `<video ${waits} preload="auto">
      <source data-src="${at}/film.mp4" type="video/mp4"><source data-src="${at}/film.webm" type="video/webm">
    </video>`,
    requests: ['/film'],
    isMedia: true,
  },
  {
    what: 'an audio element in a template',
    markup: (at) =>
      `<template data-consent="analytics"><audio preload="auto" src="${at}/sound.ogg"></audio></template>`,
    requests: ['/sound.ogg'],
    isMedia: true,
  },
  {
    what: 'an audio element',
    markup: (at) => `<audio ${waits} preload="auto" data-src="${at}/sound.ogg"></audio>`,
    requests: ['/sound.ogg'],
    isMedia: true,
  },
  {
    what: 'a stylesheet',
    markup: (at) => `<link ${waits} rel="stylesheet" data-href="${at}/style.css">`,
    requests: ['/style.css'],
  },
  {
    what: 'a preload',
    markup: (at) => `<link ${waits} rel="preload" as="image" data-href="${at}/pixel.gif">`,
    requests: ['/pixel.gif'],
  },
  {
    what: 'an object',
    markup: (at) => `<object ${waits} type="image/gif" data-data="${at}/pixel.gif"></object>`,
    requests: ['/pixel.gif'],
  },
];

describe('in held markup', () => {
  afterEach(leave);

  for (const {what, markup, requests, ran, isMedia} of kinds)
    it(`GATE-03, ${ran ? 'GATE-05' : 'GATE-06'}: ${what} is not fetched or run before its key is granted, and then once`, async () => {
      const id = newTestId();
      const page = await visitGated(markup(`${thirdParty}/${id}`));
      const nothing = async (state: string) => {
        expect(await reached(page, id), state).to.deep.equal([]);
        expect(page.window.ran, state).to.equal(undefined);
      };
      await nothing('undecided');
      consentOf(page).decide({analytics: false});
      await nothing('denied');
      consentOf(page).decide({
        'marketing': true,
        'analytics-eu': true,
        'eu-analytics': true,
        'Analytics': true,
      });
      await nothing('another key granted');

      consentOf(page).decide({analytics: true});
      if (isMedia) {
        await until(async () => (await reached(page, id)).some((path) => path.startsWith(requests[0]!)));
        return;
      }
      await until(
        async () =>
          (await reached(page, id)).length >= requests.length &&
          (page.window.ran?.length ?? 0) >= (ran?.length ?? 0),
      );
      consentOf(page).decide({marketing: true});
      expect(await reached(page, id)).to.have.members(requests);
      expect(page.window.ran).to.deep.equal(ran);
    });

  it('GATE-08: nothing is fetched or run without the gate', async () => {
    const id = newTestId();
    const page = await visitPage(
      `<!doctype html><title>No gate</title>${kinds.map(({markup}) => markup(`${thirdParty}/${id}`)).join('')}`,
    );
    expect(await reached(page, id)).to.deep.equal([]);
    expect(page.window.ran).to.equal(undefined);
  });

  it('GATE-04: nothing is granted by scrolling, pressing a key or clicking', async () => {
    const id = newTestId();
    const banner =
      '<lp-consent controller="Site" privacy-policy="/privacy" categories="analytics"></lp-consent>';
    const page = await visitGated(
      `${banner}<p style="block-size: 3000px">Long</p>${kinds[0]!.markup(`${thirdParty}/${id}`)}`,
    );
    await until(() => page.document.querySelector('lp-consent')?.shadowRoot?.querySelector('[part=banner]'));
    page.window.scrollTo(0, 2000);
    page.document.body.click();
    page.document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}));
    await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
    expect(await reached(page, id)).to.deep.equal([]);
    expect(consentOf(page).decision).to.equal(undefined);
  });

  it('every script runs at once for a visitor who has granted its key before', async () => {
    const id = newTestId();
    returnWith({granted: 'analytics'});
    const all = kinds.filter(({ran}) => ran);
    const page = await visitGated(all.map(({markup}, i) => markup(`${thirdParty}/${id}/${i}`)).join(''));
    const expected = all.flatMap(({ran = []}) => ran);
    await until(() => page.window.ran?.length === expected.length);
    expect(page.window.ran).to.have.members(expected);
  });
});

describe('releasing an image and an iframe', () => {
  afterEach(leave);

  for (const name of [
    'data-src-retina',
    'data-srcset-webp',
    'data-source',
    'data-srclang-x',
    'data-href-lang',
    'data-hreflang',
    'data-poster-frame',
    'data-database',
    'data-database-id',
    'data-datalist',
  ])
    it(`leaves the site’s own ${name} unchanged`, async () => {
      const id = newTestId();
      const at = `${thirdParty}/${id}`;
      const page = await visitGated(
        `<img ${waits} data-src="${at}/pixel.gif" ${name}="kept" alt="">
        <iframe ${waits} data-src="${at}/frame" ${name}="kept" title="A frame"></iframe>`,
      );
      consentOf(page).decide({analytics: true});
      await until(async () => (await reached(page, id)).length === 2);
      for (const selector of ['img', 'iframe']) {
        const element = page.document.querySelector(selector)!;
        expect(element.getAttribute(name), selector).to.equal('kept');
        expect(element.hasAttribute(name.replace('data-', '')), selector).to.equal(false);
      }
    });
});
