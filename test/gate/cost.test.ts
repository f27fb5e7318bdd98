import {expect} from '@open-wc/testing';
import {leave, visitGated, visitPage} from '../harness/gated-page.js';
import type {Visit} from '../harness/visit.js';

const rounds = 14;
const nodes = 10_000;

/** How long it takes to bring unrelated nodes into a page, with whatever watches it, in milliseconds. */
async function cost({document}: Visit, insert: (main: Element) => void): Promise<number> {
  const main = document.createElement('main');
  document.body.append(main);
  await new Promise((resolve) => setTimeout(resolve));
  const start = performance.now();
  insert(main);
  await Promise.resolve(); // observers have been told by now
  const time = performance.now() - start;
  main.remove();
  return time;
}

const ways: Record<string, (main: Element) => void> = {
  'at once': (main) => (main.innerHTML = '<p><b></b></p>'.repeat(nodes / 2)),
  'one by one': (main) => {
    for (let i = 0; i < nodes; i++) main.append(main.ownerDocument.createElement('p'));
  },
};

describe('the gate costs little', () => {
  afterEach(leave);

  for (const [how, insert] of Object.entries(ways))
    it(`when ten thousand nodes that are none of its business come into the page ${how}`, async () => {
      const gated = await visitGated('');
      const bare = await visitPage(`<!doctype html><body><script>
        new MutationObserver((records) => { for (const {addedNodes} of records) for (const node of addedNodes) node.nodeType; })
          .observe(document, {childList: true, subtree: true});
      </script>`);
      let [withGate, without] = [Infinity, Infinity];
      // In turn, and the best of all: what else the machine does meanwhile meets both.
      for (let round = 0; round < rounds; round++) {
        withGate = Math.min(withGate, await cost(gated, insert));
        without = Math.min(without, await cost(bare, insert));
      }
      expect(withGate, `${withGate} ms, and ${without} ms without the gate`).to.be.below(without * 5 + 20);
    });
});
