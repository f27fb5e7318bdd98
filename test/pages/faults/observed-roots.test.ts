import {expect} from '@open-wc/testing';
import {consentOf, leave, visitGated} from '../../harness/gated-page.js';
import {until} from '../../harness/until.js';
import {newTestId, thirdParty} from '../../harness/visit.js';
import {settled} from './app-page.js';

describe('an observed shadow root', () => {
  afterEach(leave);

  it('R9: may contain an embed, without an endless loop', async () => {
    // An endless loop of microtasks would hang the test as well, so the visited page's observers stop after some rounds.
    const brake = `<script>
      globalThis.rounds = 0;
      self.MutationObserver = class extends MutationObserver {
        constructor(callback) {
          super((...args) => ++rounds < 2000 ? callback(...args) : this.disconnect());
        }
      };
    </script>`;
    const page = await visitGated('<main></main>', {before: brake});
    const root = page.document.querySelector('main')!.attachShadow({mode: 'open'});
    root.innerHTML = `<lp-consent-embed><template data-consent="media"><iframe src="${thirdParty}/${newTestId()}/frame" title="A film"></iframe></template></lp-consent-embed>`;
    consentOf(page).observe(root);
    await until(() => root.querySelector('lp-consent-embed')?.shadowRoot?.querySelector('button'));
    await settled(page);
    expect(Reflect.get(page.window, 'rounds')).to.be.below(200);
  });
});
