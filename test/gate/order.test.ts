import {expect} from '@open-wc/testing';
import {
  consentOf,
  held,
  heldExternal,
  leave,
  leaving,
  returnWith,
  visitGated,
} from '../harness/gated-page.js';
import {until} from '../harness/until.js';
import {newTestId, received, thirdParty, type Visit} from '../harness/visit.js';

let id = '';
const external = (name: string, query = '', key = 'analytics') =>
  heldExternal(`${thirdParty}/${id}/${name}.js?${query}`, key);

async function hasRun({window}: Visit, last: string): Promise<string[]> {
  await until(() => window.ran?.includes(last));
  return window.ran!;
}

describe('released scripts of one key', () => {
  beforeEach(() => (id = newTestId()));
  afterEach(leave);

  it('SEC-08: run before what comes into the page right after the decision', async () => {
    const page = await visitGated(`${held('one')}${held('two')}`);
    consentOf(page).decide({analytics: true});
    page.document.body.insertAdjacentHTML('beforeend', held('three'));
    await until(() => page.window.ran?.length === 3);
    expect(page.window.ran).to.deep.equal(['one', 'two', 'three']);
  });

  it('SEC-08: run in document order, external and inline alike', async () => {
    const scripts = [
      external('one', 'delay=200'),
      held('two'),
      external('three'),
      held('four'),
      external('five', 'delay=50'),
      held('six'),
    ];
    const page = await visitGated(scripts.join(''));
    consentOf(page).decide({analytics: true});
    expect(await hasRun(page, 'six')).to.deep.equal(['one', 'two', 'three', 'four', 'five', 'six']);
  });

  it('SEC-08: run in document order for a visitor who returns', async () => {
    returnWith({granted: 'analytics'});
    const page = await visitGated(
      external('one', 'delay=200') + held('two') + external('three') + held('four'),
    );
    expect(await hasRun(page, 'four')).to.deep.equal(['one', 'two', 'three', 'four']);
  });

  it('SEC-08: run in document order, modules among them', async () => {
    const page = await visitGated(`${external('one', 'delay=100')}
      <script type="text/plain" data-type="module" data-consent="analytics" src="${thirdParty}/${id}/two.js?delay=100"></script>
      ${held('three')}`);
    consentOf(page).decide({analytics: true});
    expect(await hasRun(page, 'three')).to.deep.equal(['one', 'two', 'three']);
  });

  it('SEC-08: those of a template run in its place among the others', async () => {
    const page = await visitGated(`${external('one', 'delay=100')}
      <template data-consent="analytics"><script src="${thirdParty}/${id}/two.js?delay=100"></script><script>${leaving('three')}</script></template>
      ${held('four')}`);
    consentOf(page).decide({analytics: true});
    expect(await hasRun(page, 'four')).to.deep.equal(['one', 'two', 'three', 'four']);
  });

  it('SEC-08: are fetched at the same time, each once', async () => {
    const page = await visitGated(
      external('one', 'delay=400') + external('two', 'delay=400') + external('three', 'delay=400'),
    );
    consentOf(page).decide({analytics: true});
    expect(await hasRun(page, 'three')).to.deep.equal(['one', 'two', 'three']);
    const requests = await received(id);
    expect(requests.map(({path}) => path)).to.have.members(['/one.js', '/two.js', '/three.js']);
    const times = requests.map(({at}) => at);
    expect(Math.max(...times) - Math.min(...times)).to.be.below(400);
  });

  it('wait for no async one', async () => {
    const page = await visitGated(
      external('slow', 'delay=400').replace('<script', '<script async') + held('inline'),
    );
    consentOf(page).decide({analytics: true});
    expect(await hasRun(page, 'slow')).to.deep.equal(['inline', 'slow']);
  });

  it('go on after one that is missing, throws, is no script, or whose host refuses', async () => {
    const page = await visitGated(
      external('missing', 'status=404') +
        external('throws', `body=${encodeURIComponent('throw new Error("broken")')}`) +
        external('garbled', `body=${encodeURIComponent('<html>')}`) +
        `<script type="text/plain" data-consent="analytics" src="http://127.0.0.1:1/refused.js"></script>` +
        `<script type="text/plain" data-consent="analytics">throw new Error('broken')</script>` +
        `<script type="text/plain" data-consent="analytics">]</script>` +
        `<script type="text/plain" data-consent="analytics" src=""></script>` +
        `<script type="text/plain" data-consent="analytics" src="https://["></script>` +
        held('last'),
    );
    const start = performance.now();
    consentOf(page).decide({analytics: true});
    expect(await hasRun(page, 'last')).to.deep.equal(['last']);
    expect(performance.now() - start).to.be.below(3000);
  });

  it('wait for a host that never answers a few seconds only, and those of another key not at all', async () => {
    const analytics = [external('hangs', 'hang=1'), external('next'), held('end')];
    const marketing = [external('other', '', 'marketing'), held('last', 'marketing')];
    const warned: string[] = [];
    const page = await visitGated([...analytics, ...marketing].join(''));
    page.window.console.warn = (text: string) => warned.push(text);
    consentOf(page).decide({analytics: true, marketing: true});
    const start = performance.now();
    expect(await hasRun(page, 'last')).to.deep.equal(['other', 'last']);
    expect(performance.now() - start).to.be.below(2000);
    expect(await hasRun(page, 'end')).to.deep.equal(['other', 'last', 'next', 'end']);
    expect(performance.now() - start).to.be.within(2000, 6000);
    const warning = await until(() => warned[0]);
    expect(warning).to.match(/^lp-consent \[late\]: .*\/hangs\.js\?hang=1 has not responded after 4 s/);
    expect(warned).to.have.length(1);
  });
});
