import {expect} from '@open-wc/testing';
import {consentOf, held, heldExternal, leave, returnWith, visitGated} from '../harness/gated-page.js';
import {until} from '../harness/until.js';
import {newTestId, received, thirdParty} from '../harness/visit.js';

/** Records how many scripts have run each time the gate yields: by `scheduler.yield` or, without it, by a timer. */
const recordYields = `<script>
  globalThis.runsAtYield = [];
  const owner = self.scheduler?.yield ? scheduler : self;
  const method = owner === self ? 'setTimeout' : 'yield';
  const native = owner[method].bind(owner);
  owner[method] = (...args) => {
    runsAtYield.push(globalThis.ran?.length ?? 0);
    return native(...args);
  };
</script>`;

/** A clock by which each script takes 1 ms. */
const countingClock = '<script>performance.now = () => 1000 + (globalThis.ran?.length ?? 0)</script>';

const names = (count: number): string[] => Array.from({length: count}, (_, index) => `n${index}`);

describe('many held scripts', () => {
  afterEach(leave);

  it('SEC-08: run in order, and the gate yields to the main thread each time 10 ms have passed', async () => {
    const page = await visitGated(
      names(200)
        .map((name) => held(name))
        .join(''),
      {
        before: recordYields + countingClock,
      },
    );
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran?.length === 200);
    expect(page.window.ran).to.deep.equal(names(200));
    const runs = [...(Reflect.get(page.window, 'runsAtYield') as number[]), 200];
    const slices = runs.map((ran, index) => ran - (runs[index - 1] ?? 0)).filter(Boolean);
    expect(slices).to.deep.equal([...Array<number>(18).fill(11), 2]);
  });

  it('SEC-08: are fetched once each, and run in order', async () => {
    const id = newTestId();
    returnWith({granted: 'analytics'});
    const page = await visitGated(
      names(60)
        .map((name) => heldExternal(`${thirdParty}/${id}/${name}.js`))
        .join(''),
    );
    await until(() => page.window.ran?.length === 60);
    expect(page.window.ran).to.deep.equal(names(60));
    expect((await received(id)).map(({path}) => path).sort()).to.deep.equal(
      names(60)
        .map((name) => `/${name}.js`)
        .sort(),
    );
  });

  it('are not all prefetched while the first one does not respond', async () => {
    const id = newTestId();
    const page = await visitGated(
      names(60)
        .map((name, index) => heldExternal(`${thirdParty}/${id}/${name}.js?${index ? '' : 'until=go'}`))
        .join(''),
    );
    consentOf(page).decide({analytics: true});
    await until(async () => (await received(id)).length > 10);
    expect(page.document.querySelectorAll('link[rel=preload]').length).to.be.within(10, 32);
    await fetch(`${thirdParty}/${id}/go`);
    await until(() => page.window.ran?.length === 60);
    expect(page.window.ran).to.deep.equal(names(60));
  });

  it('stop after one that withdraws consent, and continue when it is granted again', async () => {
    const scripts = names(20)
      .map((name, index) =>
        held(name).replace('</script>', `;${index === 9 ? "lpConsent.withdraw('analytics')" : ''}</script>`),
      )
      .join('');
    const page = await visitGated(scripts + held('control', 'control'), {gate: 'data-on-withdraw="stay"'});
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran?.length === 10);
    consentOf(page).decide({control: true});
    await until(() => page.window.ran?.includes('control'));
    expect(page.window.ran).to.deep.equal([...names(10), 'control']);

    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran?.length === 21);
    expect(page.window.ran).to.deep.equal([...names(10), 'control', ...names(20).slice(10)]);
  });
});
