import {expect} from '@open-wc/testing';
import {consentOf, leave} from '../../harness/gated-page.js';
import {until} from '../../harness/until.js';
import {newTestId} from '../../harness/visit.js';
import {loggedBy, settled, visitApp} from './app-page.js';

const everything = {analytics: true, media: true};

describe('a held element in a component', () => {
  afterEach(leave);

  for (const app of ['react.jsx', 'vue.js', 'svelte.js', 'preact.jsx', 'solid.solid.jsx'])
    for (const kind of ['external script', 'inline script', 'template'])
      it(`R1: ${app}: a sibling can be inserted before a released ${kind}, which can be unmounted`, async () => {
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
        expect(loggedBy(page)).to.deep.equal([]);
      });
});
