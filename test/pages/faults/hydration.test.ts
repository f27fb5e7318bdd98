import {expect} from '@open-wc/testing';
import {leave, reached, returnWith} from '../../harness/gated.js';
import {until} from '../../harness/until.js';
import {newTestId, received} from '../../harness/visit.js';
import {saidBy, settled, visitApp} from './app-page.js';

describe('a held thing in a hydrated component', () => {
  afterEach(leave);

  // Hydration by Vue puts the content of any template in its place itself, so that no template can be held there.
  for (const [app, server, kinds] of [
    [
      'react-hydrated.jsx',
      'react-server.jsx',
      ['external script', 'template', 'frame', 'embed with a frame', 'embed with a template'],
    ],
    ['vue-hydrated.js', 'vue-server.js', ['external script', 'frame', 'embed with a frame']],
  ] as const)
    for (const kind of kinds)
      it(`R6: ${app}: ${kind}, allowed from the start is released once, and hydration has nothing to say`, async () => {
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
