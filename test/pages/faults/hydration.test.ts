import {expect} from '@open-wc/testing';
import {leave, reached, returnWith} from '../../harness/gated.js';
import {until} from '../../harness/until.js';
import {newTestId, received} from '../../harness/visit.js';
import {saidBy, settled, visitApp} from './app-page.js';

describe('a held thing in a hydrated component', () => {
  afterEach(leave);

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
