import {expect} from '@open-wc/testing';
import {consentOf, held, heldExternal, leave, returnWith, visitGated} from '../harness/gated-page.js';
import {until} from '../harness/until.js';
import {newTestId, received, thirdParty} from '../harness/visit.js';

const names = (count: number): string[] => Array.from({length: count}, (_, index) => `n${index}`);

describe('many held scripts', () => {
  afterEach(leave);

  it('SEC-08: run in order, and leave the page time to answer and paint in between', async () => {
    const work = 'for (const end = performance.now() + 1; performance.now() < end; );';
    const page = await visitGated(
      names(200)
        .map((name) => held(name).replace('</script>', `;${work}</script>`))
        .join(''),
    );
    const ranAtFrame: number[] = [0];
    const note = (): void => {
      ranAtFrame.push(page.window.ran?.length ?? 0);
      if (ranAtFrame.at(-1)! < 200) page.window.requestAnimationFrame(note);
    };
    note();
    consentOf(page).decide({analytics: true});
    await until(() => ranAtFrame.at(-1) === 200);
    expect(page.window.ran).to.deep.equal(names(200));
    const steps = ranAtFrame.map((ran, index) => ran - (ranAtFrame[index - 1] ?? 0));
    expect(Math.max(...steps), `${steps.join(' ')} ran between frames`).to.be.below(150);
  });

  it('SEC-08: are fetched a few at a time, each once, and run in order', async () => {
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

  it('are not all asked for while the first one does not answer', async () => {
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

  it('of which one takes the consent back, stop with it', async () => {
    const page = await visitGated(
      names(20)
        .map((name, index) =>
          held(name).replace(
            '</script>',
            `;${index === 9 ? "lpConsent.withdraw('analytics')" : ''}</script>`,
          ),
        )
        .join(''),
      {gate: 'data-on-withdraw="stay"'},
    );
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran?.length === 10);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(page.window.ran).to.deep.equal(names(10));
  });
});
