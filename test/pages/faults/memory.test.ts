import {expect} from '@open-wc/testing';
import {consentOf, heldExternal, leave, returnWith, visitGated} from '../../harness/gated-page.js';
import {until} from '../../harness/until.js';
import {newTestId, thirdParty} from '../../harness/visit.js';
import {settled} from './app-page.js';

describe('R19: the memory of the gate', () => {
  afterEach(leave);

  it('removes a prefetch link once its script has run', async () => {
    const id = newTestId();
    const page = await visitGated(
      Array.from({length: 40}, (_, i) => heldExternal(`${thirdParty}/${id}/${i}.js`)).join(''),
    );
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran?.length === 40);
    await settled(page);
    expect(page.document.querySelectorAll('link[rel$=preload]')).to.have.length(0);
  });

  it('makes additions no slower after two thousand observed roots were removed', async () => {
    returnWith({granted: 'analytics'});
    const page = await visitGated('<main></main>');
    const main = page.document.querySelector('main')!;
    /** The time of fifty additions and the observers' work on them, in milliseconds: the best of five. */
    const cost = async (): Promise<number> => {
      const costs = [];
      for (let round = 0; round < 5; round++) {
        const start = performance.now();
        for (let i = 0; i < 50; i++) {
          main.append(page.document.createElement('p'));
          await Promise.resolve();
        }
        costs.push(performance.now() - start);
      }
      return Math.min(...costs);
    };
    const before = await cost();
    for (let i = 0; i < 2000; i++) {
      const host = page.document.createElement('div');
      const root = host.attachShadow({mode: 'open'});
      root.innerHTML = '<p>Text</p>'.repeat(20);
      consentOf(page).observe(root);
      main.append(host);
      host.remove();
    }
    await settled(page);
    expect(await cost()).to.be.below(before * 3 + 5);
  }).timeout(30_000);
});
