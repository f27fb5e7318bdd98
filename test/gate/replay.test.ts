import {expect} from '@open-wc/testing';
import {consentOf, leave, visitGated} from '../harness/gated-page.js';
import {until} from '../harness/until.js';
import {newTestId, thirdParty} from '../harness/visit.js';

const note = (name: string) => `(globalThis.ran ||= []).push('${name}')`;
const listening = `${note('script')};
  addEventListener('load', () => ${note('load')});
  document.addEventListener('DOMContentLoaded', {handleEvent: ({type}) => (globalThis.ran ||= []).push(type)});
  window.onload = () => ${note('onload')};`;
const all = ['script', 'DOMContentLoaded', 'load', 'onload'];

describe('SEC-10: a script with data-replay', () => {
  afterEach(leave);

  it('gets its DOMContentLoaded and load although they are over', async () => {
    const page = await visitGated(
      `<script type="text/plain" data-consent="analytics" data-replay>${listening}</script>`,
    );
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran?.length === 4);
    expect(page.window.ran).to.deep.equal(all);
  });

  it('gets them as an external script, too', async () => {
    const src = `${thirdParty}/${newTestId()}/one.js?body=${encodeURIComponent(listening)}`;
    const page = await visitGated(
      `<script type="text/plain" data-consent="analytics" data-replay src="${src}"></script>`,
    );
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran?.length === 4);
    expect([...page.window.ran!].sort()).to.deep.equal([...all].sort());
    expect(page.window.ran!.slice(0, 2)).to.deep.equal(['script', 'DOMContentLoaded']);
  });

  it('is alone in that: the page’s own listeners and other scripts hear nothing twice', async () => {
    const page = await visitGated(
      `<script type="text/plain" data-consent="analytics">document.addEventListener('DOMContentLoaded', () => ${note('plain')}); addEventListener('load', () => ${note('plain')})</script>
      <script type="text/plain" data-consent="analytics" data-replay>${listening}</script>`,
      {
        head: `<script>for (const type of ['DOMContentLoaded', 'load']) addEventListener(type, () => ${note('page')})</script>`,
      },
    );
    expect(page.window.ran).to.deep.equal(['page', 'page']);
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran?.includes('onload'));
    expect(page.window.ran).to.deep.equal(['page', 'page', ...all]);
  });

  it('is asked for again right before: a withdrawal while its means are fetched keeps it held', async () => {
    const page = await visitGated(
      `<script type="text/plain" data-consent="analytics" data-replay>${listening}</script>`,
    );
    consentOf(page).decide({analytics: true});
    consentOf(page).withdraw('analytics');
    await consentOf(page).internals.loadDeferred();
    await page.window.fetch('/cdn/gate.js');
    expect(page.window.ran).to.equal(undefined);
  });

  it('still hears the real events of a page that is loading', async () => {
    document.cookie = 'lp-consent=;Path=/;Max-Age=0';
    const page = await visitGated(
      `<script type="text/plain" data-consent="necessary" data-replay>${listening}</script>`,
    );
    await until(() => page.window.ran?.length === 4);
    expect([...page.window.ran!].sort()).to.deep.equal([...all].sort());
  });
});
