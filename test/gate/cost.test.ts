import {expect} from '@open-wc/testing';
import {consentOf, held, leave, visitGated} from '../harness/gated-page.js';
import {until} from '../harness/until.js';
import type {PageWindow} from '../harness/visit.js';

/** Counts how often the gate searches the document or looks at an element, by method. */
const countQueries = `<script>
  globalThis.queries = {};
  const methods = ['querySelector', 'querySelectorAll', 'matches', 'closest', 'hasAttribute', 'getAttribute'];
  for (const {prototype} of [Document, DocumentFragment, Element])
    for (const method of methods) {
      const native = prototype[method];
      if (native)
        prototype[method] = function (...args) {
          queries[method] = (queries[method] ?? 0) + 1;
          return native.apply(this, args);
        };
    }
</script>`;

const countsOf = (window: PageWindow) => Reflect.get(window, 'queries') as Record<string, number>;
const queriesOf = (window: PageWindow): number =>
  Object.values(countsOf(window)).reduce((sum, count) => sum + count, 0);

const insertions: Readonly<Record<string, (main: Element, count: number) => void>> = {
  'at once': (main, count) => (main.innerHTML = '<p><b></b></p>'.repeat(count)),
  'one by one': (main, count) => {
    for (let i = 0; i < count; i++) main.append(main.ownerDocument.createElement('p'));
  },
};

/** Inserts nodes that do not concern the gate, and returns how many queries it makes until it has seen them. */
async function countFor(how: string, count: number): Promise<number> {
  const {window, document} = await visitGated('<main></main>', {before: countQueries});
  const main = document.querySelector('main')!;
  await until(() => document.readyState === 'complete');
  const before = queriesOf(window);
  insertions[how]!(main, count);
  await Promise.resolve(); // Mutation observers have been called by now.
  return queriesOf(window) - before;
}

describe('the gate', () => {
  afterEach(leave);

  for (const how of Object.keys(insertions)) {
    it(`searches a page once when 10,000 unrelated nodes are inserted ${how}`, async () => {
      expect(await countFor(how, 10_000)).to.be.within(1, 2);
    });

    it(`looks at each of 500 unrelated nodes at most twice when they are inserted ${how}`, async () => {
      expect(await countFor(how, 500)).to.be.within(500, 1010);
    });
  }

  it('collects matches only in nodes that contain some', async () => {
    const {window, document} = await visitGated('<main></main>', {before: countQueries});
    const main = document.querySelector('main')!;
    await until(() => document.readyState === 'complete');
    const searches = async (markup: string): Promise<number> => {
      const before = countsOf(window)['querySelectorAll'] ?? 0;
      main.innerHTML = markup;
      await Promise.resolve(); // Mutation observers have been called by now.
      return (countsOf(window)['querySelectorAll'] ?? 0) - before;
    };
    expect(await searches('<p><b></b></p>'.repeat(500))).to.equal(0);
    expect(await searches(`<p>${held('one')}</p><p></p>`)).to.equal(1);
  });

  it('makes no more queries for a decision in a page with 10,000 unrelated nodes', async () => {
    const page = await visitGated(`${'<p></p>'.repeat(10_000)}${held('control')}`, {before: countQueries});
    const before = queriesOf(page.window);
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran);
    expect(queriesOf(page.window) - before).to.be.below(40);
  });
});
