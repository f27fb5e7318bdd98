import {expect} from '@open-wc/testing';
import {
  consentOf,
  held,
  heldExternal,
  leave,
  reached,
  returnWith,
  visitPage,
} from '../../harness/gated-page.js';
import {until} from '../../harness/until.js';
import {newTestId, received, thirdParty, type Visit} from '../../harness/visit.js';
import {settled} from './app-page.js';

/** The first page's held elements, one of each kind. */
const everything = (at: string): string =>
  `${held('inline')}${heldExternal(`${at}/external.js`)}
  <iframe data-consent="media" data-src="${at}/frame" title="A film"></iframe>
  <img data-consent="media" data-src="${at}/image.gif" alt="">
  <template data-consent="analytics"><script src="${at}/template.js"></script><p>A post</p></template>`;

const routers = {
  htmx: {
    script: '<script src="/node_modules/htmx.org/dist/htmx.min.js"></script>',
    body: 'hx-boost="true"',
  },
  Turbo: {script: '<script src="/node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>', body: ''},
};

/** Two pages of one site under a router that caches snapshots: the first has all held elements, both have a script in the head. */
async function openSite(
  router: keyof typeof routers,
  id: string,
  {gate = '', first = ''} = {},
): Promise<Visit> {
  const {script, body} = routers[router];
  const at = `${thirdParty}/${id}`;
  const page = (name: string, content: string): string =>
    `<!doctype html><html lang="en"><head><title>${name}</title><script src="/cdn/gate.js" ${gate}></script>${heldExternal(`${at}/head.js`)}${script}</head>
    <body ${body}><lp-consent hidden controller="A shop" privacy-policy="/privacy" categories="analytics media"></lp-consent>
    <nav><a id="first" href="/__page/${id}/first">First</a> <a id="second" href="/__page/${id}/second">Second</a></nav><h1>${name}</h1>${content}</body></html>`;
  // WebKit goes back from a frame only if the frame was added after the top page's current entry.
  history.pushState(null, '');
  const second = {html: page('second', '<p>The second page</p>'), path: `/__page/${id}/second`};
  await fetch('/__page', {method: 'POST', body: JSON.stringify(second)});
  return visitPage(page('first', first || everything(at)), {path: `/__page/${id}/first`});
}

const heading = ({document}: Visit): string => document.querySelector('h1')?.textContent ?? '';

async function go(page: Visit, name: 'first' | 'second'): Promise<void> {
  page.document.querySelector<HTMLElement>(`#${name}`)!.click();
  await until(() => heading(page) === name);
}

async function goBack(page: Visit): Promise<void> {
  page.window.history.back();
  await until(() => heading(page) === 'first');
  await settled(page);
}

const all = ['/external.js', '/frame', '/head.js', '/image.gif', '/template.js'];

for (const router of ['htmx', 'Turbo'] as const)
  describe(`a site under ${router}`, () => {
    afterEach(async () => {
      await leave();
      sessionStorage.removeItem('htmx-history-cache');
    });

    it('R3: after a withdrawal the back button restores nothing that was released', async () => {
      returnWith({granted: 'analytics+media'});
      const id = newTestId();
      const page = await openSite(router, id);
      await until(
        async () => (await received(id)).length === all.length && page.window.ran?.includes('inline'),
      );
      await go(page, 'second');
      const reloaded = page.loaded();
      consentOf(page).withdraw();
      await reloaded;
      await until(() => heading(page) === 'second');
      await goBack(page);
      expect((await reached(page, id)).toSorted()).to.deep.equal(all);
      expect(page.window.ran).to.equal(undefined);
      expect(consentOf(page).allows('analytics')).to.equal(false);
    });

    it('R3: after a denial on the next page the back button does not restore an embed that was loaded once', async () => {
      const id = newTestId();
      const page = await openSite(router, id, {
        first: `<lp-consent-embed><template data-consent="media"><iframe src="${thirdParty}/${id}/film" title="A film"></iframe></template></lp-consent-embed>`,
      });
      const once = await until(() =>
        page.document.querySelector('lp-consent-embed')?.shadowRoot?.querySelector('button'),
      );
      once.click();
      await until(async () => (await received(id)).length);
      await go(page, 'second');
      consentOf(page).decide({analytics: false, media: false});
      await settled(page);
      await until(() => heading(page) === 'second');
      await goBack(page);
      expect(await reached(page, id)).to.deep.equal(['/film']);
    });

    it('R4: what was accepted on the first page runs only once, on the next page and back', async () => {
      const id = newTestId();
      const page = await openSite(router, id);
      await until(() => consentOf(page));
      consentOf(page).decide({analytics: true, media: true});
      await until(() =>
        ['head', 'inline', 'external', 'template'].every((name) => page.window.ran?.includes(name)),
      );
      await go(page, 'second');
      await settled(page);
      expect(page.window.ran!.filter((name) => name === 'head')).to.deep.equal(['head']);
      await goBack(page);
      expect(page.window.ran!.toSorted()).to.deep.equal(['external', 'head', 'inline', 'template']);
      expect((await reached(page, id)).filter((path) => path.endsWith('.js')).toSorted()).to.deep.equal([
        '/external.js',
        '/head.js',
        '/template.js',
      ]);
    });

    it('R21: with stay, the back button runs and loads nothing after a withdrawal', async () => {
      returnWith({granted: 'analytics+media'});
      const id = newTestId();
      const page = await openSite(router, id, {gate: 'data-on-withdraw="stay"'});
      await until(
        async () => (await received(id)).length === all.length && page.window.ran?.includes('inline'),
      );
      await go(page, 'second');
      consentOf(page).withdraw();
      page.window.ran = [];
      await goBack(page);
      expect(page.window.ran).to.deep.equal([]);
      expect((await reached(page, id)).toSorted()).to.deep.equal(all);
    });
  });

describe('R5: Turbo’s refresh by morphing', () => {
  afterEach(leave);

  for (const [what, markup, selector] of [
    [
      'frame',
      (at: string) => `<iframe data-consent="media" data-src="${at}/frame" title="A film"></iframe>`,
      'iframe',
    ],
    ['image', (at: string) => `<img data-consent="media" data-src="${at}/image.gif" alt="">`, 'img'],
  ] as const)
    it(`keeps a released ${what}, and loads it once`, async () => {
      returnWith({granted: 'analytics+media'});
      const id = newTestId();
      const path = `/__page/${id}/only`;
      const page = await visitPage(
        `<!doctype html><html lang="en"><head><script src="/cdn/gate.js"></script><meta name="turbo-refresh-method" content="morph">${routers.Turbo.script}</head><body><h1>only</h1>${markup(`${thirdParty}/${id}`)}</body></html>`,
        {path},
      );
      const find = () => page.document.querySelector<HTMLElement>(`body > ${selector}`);
      await until(async () => (await received(id)).length);
      const node = find();
      const rendered = new Promise((resolve) =>
        page.document.addEventListener('turbo:load', resolve, {once: true}),
      );
      Reflect.get(page.window, 'Turbo').visit(path, {action: 'replace'});
      await rendered;
      await settled(page);
      expect(find() === node, 'the same node').to.equal(true);
      expect(String(find()?.getAttribute('src'))).to.contain(id);
      expect(await reached(page, id)).to.have.length(1);
    });
});
