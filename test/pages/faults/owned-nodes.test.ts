import {expect} from '@open-wc/testing';
import {consentOf, leave, leaving, reached, returnWith, visitGated} from '../../harness/gated.js';
import {until} from '../../harness/until.js';
import {newTestId, received, thirdParty} from '../../harness/visit.js';
import {recorder, saidBy, settled, visitApp} from './app-page.js';

const everything = {analytics: true, media: true};

describe('a held thing in a component', () => {
  afterEach(leave);

  for (const app of ['react.jsx', 'vue.js', 'svelte.js', 'preact.jsx', 'solid.solid.jsx'])
    for (const kind of ['external script', 'inline script', 'template'])
      it(`R1: ${app}: a released ${kind} can get a sibling before it, and be unmounted`, async () => {
        const {page, root, go, count} = await visitApp(app, kind, newTestId());
        consentOf(page).decide(everything);
        await until(() => page.window.ran?.length);
        await settled(page);
        await count();
        await until(() => root.querySelector('.notice'));
        go('other');
        await until(() => root.querySelector('.other'));
        await count();
        expect(root.querySelectorAll('.tail')).to.have.length(1);
        expect(root.querySelector('.vendor')).to.equal(null);
        expect(page.document.querySelector('footer')?.textContent).to.equal('The footer');
        expect(saidBy(page)).to.deep.equal([]);
      });

  for (const [app, server] of [
    ['react-hydrated.jsx', 'react-server.jsx'],
    ['vue-hydrated.js', 'vue-server.js'],
  ] as const)
    for (const kind of [
      'external script',
      'template',
      'frame',
      'embed with a frame',
      'embed with a template',
    ])
      it(`R6: ${app}: a ${kind} that is allowed from the start is released once, and hydration has nothing to say`, async () => {
        returnWith({granted: 'analytics+media'});
        const id = newTestId();
        const {page, count} = await visitApp(app, kind, id, {server});
        await until(async () => (await received(id)).length);
        await count();
        await settled(page);
        const requests = await reached(page, id);
        expect(requests).to.deep.equal([...new Set(requests)]);
        expect(page.window.ran ?? []).to.deep.equal([...new Set(page.window.ran)]);
        expect(saidBy(page)).to.deep.equal([]);
      });
});

describe('an embed in a component', () => {
  afterEach(leave);

  for (const app of ['react.jsx', 'vue.js', 'svelte.js'])
    it(`R2: ${app}: a held frame in it has words and buttons, and loads once`, async () => {
      const id = newTestId();
      const {page, root} = await visitApp(app, 'embed with a frame', id);
      const shadow = () => root.querySelector('lp-consent-embed')?.shadowRoot;
      const [once] = await until(() => {
        const buttons = shadow()?.querySelectorAll('button');
        return buttons?.length === 2 && buttons;
      });
      expect(shadow()?.textContent).to.contain('A film');
      expect(await reached(page, id)).to.deep.equal([]);
      once!.click();
      await until(async () => (await received(id)).length);
      await until(() => !shadow()?.querySelector('button'));
      expect(await reached(page, id)).to.deep.equal(['/embed-frame']);
      expect(saidBy(page)).to.deep.equal([]);
    });

  it('R2: a template whose children are no content of it is an error in development, and what is held in it is released', async () => {
    const id = newTestId();
    const page = await visitGated('<main></main>', {before: recorder});
    const template = page.document.createElement('template');
    template.dataset.consent = 'media';
    // As React and Vue do: beside the content, not in it.
    template.append(
      Object.assign(page.document.createElement('script'), {type: 'text/plain', text: leaving('child')}),
    );
    template.querySelector('script')!.dataset.consent = 'media';
    page.document.querySelector('main')!.append(template);
    await until(() => saidBy(page).some((text) => /template/i.test(text)));
    expect(page.window.ran).to.equal(undefined);
    consentOf(page).decide({media: true});
    await until(() => page.window.ran);
    expect(page.window.ran).to.deep.equal(['child']);
    expect(await reached(page, id)).to.deep.equal([]);
  });
});

describe('a page that is morphed', () => {
  afterEach(leave);

  for (const app of ['morphdom.js', 'idiomorph.js'])
    for (const [kind, selector, path] of [
      ['image', 'img', '/image.gif'],
      ['frame', 'iframe', '/frame'],
    ] as const)
      it(`R5: ${app}: a released ${kind} keeps its address`, async () => {
        returnWith({granted: 'analytics+media'});
        const id = newTestId();
        const page = await visitGated(
          `<main id="main"></main><script>document.documentElement.dataset.at = '${thirdParty}/${id}'</script>
          <script type="module">history.replaceState(null, '', location.pathname + '/home'); import('/pages-app/${app}')</script>`,
          {before: recorder},
        );
        const find = () =>
          page.document.querySelector<HTMLElement>(`section[data-kind="${kind}"] ${selector}`);
        await until(() => find()?.getAttribute('src'));
        const node = find();
        for (let turn = 0; turn < 3; turn++) {
          Reflect.get(page.window, 'app').rerender();
          await until(() => find()?.getAttribute('src')?.endsWith(path), 1500);
          await settled(page);
        }
        expect(find()).to.equal(node);
        expect(find()?.getAttribute('data-src')).to.contain(path);
      });
});
