import {expect} from '@open-wc/testing';
import {consentOf, leave, visitGated} from '../harness/gated-page.js';
import {until} from '../harness/until.js';
import {newTestId, thirdParty} from '../harness/visit.js';

const record = (name: string) => `(globalThis.ran ||= []).push('${name}')`;
const listening = `${record('script')};
  addEventListener('load', () => ${record('load')});
  document.addEventListener('DOMContentLoaded', {handleEvent: ({type}) => (globalThis.ran ||= []).push(type)});
  window.onload = () => ${record('onload')};`;
const all = ['script', 'DOMContentLoaded', 'load', 'onload'];

describe('SEC-10: a script with data-replay', () => {
  afterEach(leave);

  it('receives DOMContentLoaded and load although both have fired', async () => {
    const page = await visitGated(
      `<script type="text/plain" data-consent="analytics" data-replay>${listening}</script>`,
    );
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran?.length === 4);
    expect(page.window.ran).to.deep.equal(all);
  });

  it('receives them as an external script', async () => {
    const src = `${thirdParty}/${newTestId()}/one.js?body=${encodeURIComponent(listening)}`;
    const page = await visitGated(
      `<script type="text/plain" data-consent="analytics" data-replay src="${src}"></script>`,
    );
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran?.length === 4);
    expect([...page.window.ran!].sort()).to.deep.equal([...all].sort());
    expect(page.window.ran!.slice(0, 2)).to.deep.equal(['script', 'DOMContentLoaded']);
  });

  it('is the only one: other scripts and the page’s own listeners receive nothing twice', async () => {
    const page = await visitGated(
      `<script type="text/plain" data-consent="analytics">document.addEventListener('DOMContentLoaded', () => ${record('plain')}); addEventListener('load', () => ${record('plain')})</script>
      <script type="text/plain" data-consent="analytics" data-replay>${listening}</script>`,
      {
        head: `<script>for (const type of ['DOMContentLoaded', 'load']) addEventListener(type, () => ${record('page')})</script>`,
      },
    );
    expect(page.window.ran).to.deep.equal(['page', 'page']);
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran?.includes('onload'));
    expect(page.window.ran).to.deep.equal(['page', 'page', ...all]);
  });

  it('stays held if the visitor withdraws consent while the code for the replay loads', async () => {
    const page = await visitGated(
      `<script type="text/plain" data-consent="analytics" data-replay>${listening}</script>
      <script type="text/plain" data-consent="control" data-replay>${record('control')}</script>`,
    );
    const consent = consentOf(page);
    const {internals} = consent;
    const {loadDeferred} = internals;
    consent.decide({analytics: true});
    const withdrawn = new Promise<void>((resolve) => {
      // The next to load this code is the release of the script.
      internals.loadDeferred = () => {
        internals.loadDeferred = loadDeferred;
        consent.withdraw('analytics');
        resolve();
        return loadDeferred();
      };
    });
    await withdrawn;
    consent.decide({control: true});
    await until(() => page.window.ran);
    expect(page.window.ran).to.deep.equal(['control']);
  });

  it('receives the real events while the page is loading', async () => {
    document.cookie = 'lp-consent=;Path=/;Max-Age=0';
    const page = await visitGated(
      `<script type="text/plain" data-consent="necessary" data-replay>${listening}</script>`,
    );
    await until(() => page.window.ran?.length === 4);
    expect([...page.window.ran!].sort()).to.deep.equal([...all].sort());
  });
});
