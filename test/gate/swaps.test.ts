import {expect} from '@open-wc/testing';
import {engine} from '../harness/engine.js';
import {
  consentOf,
  held,
  heldExternal,
  leave,
  reached,
  returnWith,
  visitGated,
} from '../harness/gated-page.js';
import {until} from '../harness/until.js';
import {newTestId, thirdParty, visit, type Visit} from '../harness/visit.js';

const framework = (file: string) => `<script src="/node_modules/${file}"></script>`;
/** htmx would keep its history in the storage that other tests read. */
const htmx = `<script>Storage.prototype.setItem = () => {}</script>${framework('htmx.org/dist/htmx.min.js')}`;
const turbo = framework('@hotwired/turbo/dist/turbo.es2017-umd.js');

/** Serves a page that is only fetched, and returns its path. */
async function serve(html: string): Promise<string> {
  const page = await visit(html);
  const {pathname} = page.window.location;
  await page.close();
  return pathname;
}

/** Without a graphics card WebKitGTK crashes in a view transition, so there the swap does without. */
const hasTransitions = 'startViewTransition' in document && engine !== 'WebKit';

/** How single-page frameworks insert the main part of the next page. */
const swaps: Readonly<Record<string, {head: string; swap(page: Visit, html: string): Promise<unknown>}>> = {
  'htmx': {
    head: htmx,
    swap: async ({window}, html) =>
      Reflect.get(window, 'htmx').ajax('GET', await serve(html), {target: 'main', swap: 'innerHTML'}),
  },
  'Turbo': {
    head: turbo,
    swap: async ({window}, html) => {
      const path = await serve(
        `<!doctype html><html lang="en"><head><script src="/cdn/gate.js"></script>${turbo}</head><body><main>${html}</main></body></html>`,
      );
      const rendered = new Promise((resolve) => window.addEventListener('turbo:load', resolve, {once: true}));
      Reflect.get(window, 'Turbo').visit(path);
      return rendered;
    },
  },
  'a view transition': {
    head: '',
    swap: async ({document}, html) => {
      const change = () => void (document.querySelector('main')!.innerHTML = html);
      if (hasTransitions) await document.startViewTransition(change).updateCallbackDone;
      else change();
    },
  },
};

for (const [name, {head, swap}] of Object.entries(swaps))
  describe(`SEC-12: after a swap by ${name}`, () => {
    afterEach(leave);

    it('new scripts stay held until their key is granted, and then run once', async () => {
      const id = newTestId();
      const page = await visitGated('<main></main>', {head});
      await swap(
        page,
        `<p>new</p>${held('one')}${heldExternal(`${thirdParty}/${id}/two.js`)}<img data-consent="analytics" data-src="${thirdParty}/${id}/pixel.gif" alt="">`,
      );
      await until(() => page.document.querySelector('main p'));
      expect(await reached(page, id)).to.deep.equal([]);
      expect(page.window.ran).to.equal(undefined);
      consentOf(page).decide({analytics: true});
      await until(() => page.window.ran?.length === 2);
      await until(async () => (await reached(page, id)).length === 2);
      expect(page.window.ran).to.deep.equal(['one', 'two']);
    });

    it('granted scripts run at once, denied ones never, and those of a page that returns not again', async () => {
      returnWith({granted: 'analytics', denied: 'marketing'});
      const page = await visitGated(`<main>${held('one')}</main>`, {head});
      await until(() => page.window.ran);
      await swap(page, held('two') + held('never', 'marketing'));
      await until(() => page.window.ran?.includes('two'));
      await swap(page, held('one') + held('three'));
      await until(() => page.window.ran?.includes('three'));
      expect(page.window.ran).to.deep.equal(['one', 'two', 'three']);
    });
  });
