import {expect} from '@open-wc/testing';
import {consentOf, leave} from '../../harness/gated.js';
import {until} from '../../harness/until.js';
import {newTestId} from '../../harness/visit.js';
import {saidBy, settled, visitApp} from './app-page.js';

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
        expect(root.querySelectorAll('.tail').length).to.equal(1);
        expect(root.querySelectorAll('.vendor').length).to.equal(0);
        expect(page.document.querySelector('footer')?.textContent).to.equal('The footer');
        expect(saidBy(page)).to.deep.equal([]);
      });
});
