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
/** It would keep its history in the storage that other tests look at. */
const htmx = `<script>Storage.prototype.setItem = () => {}</script>${framework('htmx.org/dist/htmx.min.js')}`;
const turbo = framework('@hotwired/turbo/dist/turbo.es2017-umd.js');

/** Serves a page that is only ever fetched; says at which path. */
async function serve(html: string): Promise<string> {
  const page = await visit(html);
  const {pathname} = page.window.location;
  await page.close();
  return pathname;
}

/** WebKitGTK on a machine without a graphics card does not survive a view transition; there, the swap goes without. */
const hasTransitions = 'startViewTransition' in document && engine !== 'WebKit';

/** How single-page frameworks bring in the next page’s main part. */
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

    it('what came in stays held until its key is granted, and then runs once', async () => {
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

    it('what is allowed runs at once, what is denied never, and a page that comes back runs nothing again', async () => {
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
