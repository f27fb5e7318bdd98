import {expect} from '@open-wc/testing';
import {consentOf, held, leave, returnWith, visitGated, visitPage} from '../harness/gated-page.js';
import {until} from '../harness/until.js';

describe('the queue', () => {
  afterEach(leave);

  it('accepts tasks before the gate has loaded and runs them in order with the store', async () => {
    const page = await visitGated('', {
      before: `<script>
        (globalThis.lpConsent ||= []).push((consent) => { globalThis.ran = [typeof consent.allows] });
        (globalThis.lpConsent ||= []).push(() => { ran.push('second') }, () => { ran.push('third') });
      </script>`,
    });
    expect(page.window.ran).to.deep.equal(['function', 'second', 'third']);
  });

  it('runs tasks at once that are pushed after the gate has loaded', async () => {
    const page = await visitGated(`<script>
      (globalThis.lpConsent ||= []).push((consent) => { globalThis.ran = [consent === lpConsent] }, () => ran.push('second'));
    </script>`);
    expect(page.window.ran).to.deep.equal([true, 'second']);
  });

  it('lets an early task follow the visitor’s decisions', async () => {
    returnWith({granted: 'analytics'});
    const page = await visitGated('', {
      before: `<script>
        globalThis.ran = [];
        (globalThis.lpConsent ||= []).push((consent) => consent.when('analytics', () => { ran.push('run'); return () => ran.push('clean') }));
      </script>`,
    });
    consentOf(page).withdraw();
    expect(page.window.ran).to.deep.equal(['run', 'clean']);
  });

  it('lets an early task register a shadow root', async () => {
    const page = await visitGated('<main></main>', {
      before: `<script>
        globalThis.host = document.createElement('div');
        host.attachShadow({mode: 'open'}).innerHTML = ${JSON.stringify(held('shadow')).replace('</', '<\\/')};
        (globalThis.lpConsent ||= []).push((consent) => consent.observe(host.shadowRoot));
      </script>`,
    });
    page.document.querySelector('main')!.append(Reflect.get(page.window, 'host') as Node);
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran);
    expect(page.window.ran).to.deep.equal(['shadow']);
  });

  it('continues after a task that throws', async () => {
    const page = await visitGated('', {
      before: `<script>(globalThis.lpConsent ||= []).push(() => { throw new Error('broken') }, () => { globalThis.ran = ['next'] })</script>`,
    });
    expect(page.window.ran).to.deep.equal(['next']);
  });
});

describe('starting the gate', () => {
  afterEach(leave);

  it('twice returns the same store, by script and by tag', async () => {
    const page = await visitGated(held('one'), {
      head: `<script>globalThis.first = lpConsent</script>
        <script src="/cdn/gate.js" data-revision="7"></script>
        <script type="module">
          import {start} from '/src/index.ts';
          globalThis.same = [start() === first, start({revision: 9}) === first, lpConsent === first, lpConsent.policy.revision];
        </script>`,
    });
    await until(() => Reflect.get(page.window, 'same'));
    expect(Reflect.get(page.window, 'same')).to.deep.equal([true, true, true, 1]);
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran);
    page.document.body.insertAdjacentHTML('beforeend', held('end'));
    await until(() => page.window.ran!.includes('end'));
    expect(page.window.ran).to.deep.equal(['one', 'end']);
  });

  it('by script alone holds and releases scripts', async () => {
    const page = await visitPage(`<!doctype html><title>A page</title>${held('one')}<script type="module">
      import {start} from '/src/index.ts';
      start({exempt: ['necessary'], signals: [(consent) => consent.subscribe((decision) => globalThis.heard = decision?.granted)]});
    </script>`);
    await until(() => page.window.lpConsent);
    expect(page.window.ran).to.equal(undefined);
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran);
    expect(Reflect.get(page.window, 'heard')).to.deep.equal(['analytics']);
  });
});
