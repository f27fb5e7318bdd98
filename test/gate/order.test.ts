import {expect} from '@open-wc/testing';
import {
  consentOf,
  held,
  heldExternal,
  leave,
  recordRun,
  returnWith,
  visitGated,
} from '../harness/gated-page.js';
import {until} from '../harness/until.js';
import {newTestId, received, thirdParty, type Visit} from '../harness/visit.js';

let id = '';
const external = (name: string, query = '', key = 'analytics') =>
  heldExternal(`${thirdParty}/${id}/${name}.js?${query}`, key);

/** What has run once the last script has. */
async function runsUntil({window}: Visit, last: string): Promise<string[]> {
  await until(() => window.ran?.includes(last));
  return window.ran!;
}

describe('released scripts of one key', () => {
  beforeEach(() => (id = newTestId()));
  afterEach(leave);

  it('SEC-08: run before a script that is inserted right after the decision', async () => {
    const page = await visitGated(`${held('one')}${held('two')}`);
    consentOf(page).decide({analytics: true});
    page.document.body.insertAdjacentHTML('beforeend', held('three'));
    await until(() => page.window.ran?.length === 3);
    expect(page.window.ran).to.deep.equal(['one', 'two', 'three']);
  });

  it('SEC-08: run in document order, external and inline', async () => {
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
    expect(await runsUntil(page, 'six')).to.deep.equal(['one', 'two', 'three', 'four', 'five', 'six']);
  });

  it('SEC-08: run in document order for a returning visitor', async () => {
    returnWith({granted: 'analytics'});
    const page = await visitGated(
      external('one', 'delay=200') + held('two') + external('three') + held('four'),
    );
    expect(await runsUntil(page, 'four')).to.deep.equal(['one', 'two', 'three', 'four']);
  });

  it('SEC-08: run in document order, modules included', async () => {
    const page = await visitGated(`${external('one', 'delay=100')}
      <script type="text/plain" data-type="module" data-consent="analytics" src="${thirdParty}/${id}/two.js?delay=100"></script>
      ${held('three')}`);
    consentOf(page).decide({analytics: true});
    expect(await runsUntil(page, 'three')).to.deep.equal(['one', 'two', 'three']);
  });

  it('SEC-08: run in document order, those of a template included', async () => {
    const page = await visitGated(`${external('one', 'delay=100')}
      <template data-consent="analytics"><script src="${thirdParty}/${id}/two.js?delay=100"></script><script>${recordRun('three')}</script></template>
      ${held('four')}`);
    consentOf(page).decide({analytics: true});
    expect(await runsUntil(page, 'four')).to.deep.equal(['one', 'two', 'three', 'four']);
  });

  it('SEC-08: are fetched in parallel, each once', async () => {
    const page = await visitGated(
      external('one', 'delay=400') + external('two', 'delay=400') + external('three', 'delay=400'),
    );
    consentOf(page).decide({analytics: true});
    expect(await runsUntil(page, 'three')).to.deep.equal(['one', 'two', 'three']);
    const requests = await received(id);
    expect(requests.map(({path}) => path)).to.have.members(['/one.js', '/two.js', '/three.js']);
    const times = requests.map(({at}) => at);
    expect(Math.max(...times) - Math.min(...times)).to.be.below(400);
  });

  it('do not wait for an async one', async () => {
    const page = await visitGated(
      external('slow', 'delay=400').replace('<script', '<script async') + held('inline'),
    );
    consentOf(page).decide({analytics: true});
    expect(await runsUntil(page, 'slow')).to.deep.equal(['inline', 'slow']);
  });

  it('continue after one that is missing, throws, is not JavaScript or whose host refuses the connection', async () => {
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
    expect(await runsUntil(page, 'last')).to.deep.equal(['last']);
    expect(performance.now() - start).to.be.below(3000);
  });

  it('wait a few seconds for a host that does not respond, and not at all for one of another key', async () => {
    const analytics = [external('hangs', 'hang=1'), external('next'), held('end')];
    const marketing = [external('other', '', 'marketing'), held('last', 'marketing')];
    const warned: string[] = [];
    const page = await visitGated([...analytics, ...marketing].join(''));
    page.window.console.warn = (text: string) => warned.push(text);
    consentOf(page).decide({analytics: true, marketing: true});
    const start = performance.now();
    expect(await runsUntil(page, 'last')).to.deep.equal(['other', 'last']);
    expect(performance.now() - start).to.be.below(2000);
    expect(await runsUntil(page, 'end')).to.deep.equal(['other', 'last', 'next', 'end']);
    expect(performance.now() - start).to.be.within(2000, 6000);
    const warning = await until(() => warned[0]);
    expect(warning).to.match(/^lp-consent \[late\]: .*\/hangs\.js\?hang=1 has not responded after 4 s/);
    expect(warned).to.have.length(1);
  });
});
