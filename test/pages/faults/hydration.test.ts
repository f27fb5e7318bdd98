import {expect} from '@open-wc/testing';
import {leave, reached, returnWith} from '../../harness/gated-page.js';
import {until} from '../../harness/until.js';
import {newTestId, received} from '../../harness/visit.js';
import {loggedBy, settled, visitApp} from './app-page.js';

describe('a held element in a hydrated component', () => {
  afterEach(leave);

  // Vue replaces a template with its content when it hydrates, so no template can be held there.
  for (const [app, server, kinds] of [
    [
      'react-hydrated.jsx',
      'react-server.jsx',
      ['external script', 'template', 'frame', 'embed with a frame', 'embed with a template'],
    ],
    ['vue-hydrated.js', 'vue-server.js', ['external script', 'frame', 'embed with a frame']],
  ] as const)
    for (const kind of kinds)
      it(`R6: ${app}: ${kind}: granted before the load, it is released once, and hydration logs nothing`, async () => {
        returnWith({granted: 'analytics+media'});
        const id = newTestId();
        const {page, count} = await visitApp(app, kind, id, {server});
        await until(async () => (await received(id)).length);
        await count();
        await settled(page);
        const requests = await reached(page, id);
        expect(requests).to.deep.equal([...new Set(requests)]);
        expect(page.window.ran ?? []).to.deep.equal([...new Set(page.window.ran)]);
        expect(loggedBy(page)).to.deep.equal([]);
      });
});
