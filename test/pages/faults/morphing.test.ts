import {expect} from '@open-wc/testing';
import {leave, returnWith, visitGated} from '../../harness/gated-page.js';
import {until} from '../../harness/until.js';
import {newTestId, thirdParty} from '../../harness/visit.js';
import {recorder, settled} from './app-page.js';

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
        expect(find() === node, 'the same node').to.equal(true);
        expect(String(find()?.getAttribute('data-src'))).to.contain(path);
      });
});
