import {expect} from '@open-wc/testing';
import {leave, reached, returnWith, visitPage} from '../../harness/gated-page.js';
import {until} from '../../harness/until.js';
import {newTestId, received, thirdParty} from '../../harness/visit.js';
import {loggedBy, recorder, settled, visitApp} from './app-page.js';

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

describe('held elements in a page that React streams', () => {
  afterEach(leave);

  it('are released once, after the boundary around them is hydrated, and hydration logs nothing', async () => {
    returnWith({granted: 'analytics+media'});
    const id = newTestId();
    const query = new URLSearchParams({kind: 'everything', at: `${thirdParty}/${id}`});
    const html = await (await fetch(`/pages-server/react-streamed-server.jsx?${query}`)).text();
    const [shell = '', boundary = ''] = html.split('<!--streamed later-->');
    expect(shell).to.contain('A fallback');
    expect(boundary).to.contain('data-consent-wait');
    const page = await visitPage(
      [
        `<!doctype html><html lang="en" data-at="${thirdParty}/${id}"><head>${recorder}<script src="/cdn/gate.js"></script>
        <script type="module" async src="/pages-app/react-streamed.jsx"></script></head><body><div id="root">${shell}`,
        `${boundary}<i id="end"></i>`,
        '</div>',
      ],
      {until: 'begun'},
    );
    // The shell, which is hydrated while the rest is still to come.
    await until(() => page.document?.querySelector('#root[data-hydrated]'));
    expect(await reached(page, id)).to.deep.equal([]);
    await page.proceed('#end');
    await page.proceed();
    await until(() => page.window.ran?.length === 2);
    await until(async () => (await received(id)).filter(({path}) => path !== '/control').length === 3);
    await settled(page);
    expect(page.window.ran).to.have.members(['inline', 'content']);
    expect((await reached(page, id)).toSorted()).to.deep.equal(['/film', '/frame', '/image.gif']);
    expect(page.document.querySelector('[data-consent-wait]')).to.equal(null);
    expect(loggedBy(page)).to.deep.equal([]);
  });
});
