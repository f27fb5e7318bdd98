import {expect} from '@open-wc/testing';
import {
  consentOf,
  held,
  heldExternal,
  leave,
  reached,
  recordRun,
  returnWith,
  visitGated,
} from '../harness/gated-page.js';
import {settled} from '../harness/settled.js';
import {until} from '../harness/until.js';
import {newTestId, received, thirdParty, type Visit} from '../harness/visit.js';

const stay = {gate: 'data-on-withdraw="stay"'};

/** Loads morphdom in the page, and morphs an element into markup. */
async function morph(page: Visit, from: Element, markup: string): Promise<void> {
  if (!Reflect.has(page.window, 'morphdom')) {
    const script = page.document.createElement('script');
    script.src = '/node_modules/morphdom/dist/morphdom-umd.js';
    page.document.head.append(script);
    await until(() => Reflect.has(page.window, 'morphdom'));
  }
  (Reflect.get(page.window, 'morphdom') as (from: Element, to: string) => void)(from, markup);
}

describe('what a page does while something is released', () => {
  afterEach(leave);

  it('morphing twice within a third of a second leaves the content of a template', async () => {
    returnWith({granted: 'media'});
    const markup = '<main><template data-consent="media"><b>widget</b></template></main>';
    const page = await visitGated(markup, stay);
    await until(() => page.document.querySelector('b'));
    const main = page.document.querySelector('main')!;
    await morph(page, main, markup);
    await until(() => page.document.querySelector('b'));
    await morph(page, main, markup);
    await until(() => page.document.querySelector('b'));
    expect(main.querySelectorAll('b')).to.have.length(1);
  });

  it('morphing an embed that was loaded once gives its frame the address again', async () => {
    const id = newTestId();
    const markup = `<main><lp-consent-embed><iframe data-consent="media" data-src="${thirdParty}/${id}/film" title="A film"></iframe></lp-consent-embed></main>`;
    const page = await visitGated(`<lp-consent categories="media"></lp-consent>${markup}`);
    const embed = page.document.querySelector('lp-consent-embed')!;
    await until(() => embed.shadowRoot?.querySelector('button'));
    embed.shadowRoot!.querySelector('button')!.click();
    await until(() => embed.querySelector('iframe[src]'));
    embed.querySelector('iframe')!.removeAttribute('src');
    await until(() => embed.querySelector('iframe[src]'));
    expect(embed.querySelector('iframe')!.src).to.include('/film');
  });

  it('removing a script that is still loading does not save it from a withdrawal', async () => {
    const id = newTestId();
    const slow = `${thirdParty}/${id}/slow.js?until=withdrawn`;
    const page = await visitGated(`<div>${heldExternal(slow)}</div>${held('control', 'control')}`, stay);
    consentOf(page).decide({analytics: true});
    await until(async () => (await received(id)).length);
    page.document.querySelector('div')!.replaceChildren();
    await settled(page.window);
    consentOf(page).withdraw('analytics');
    await fetch(`${thirdParty}/${id}/withdrawn`);
    await until(() => page.window.performance.getEntriesByName(slow).length);
    consentOf(page).decide({control: true});
    await until(() => page.window.ran?.includes('control'));
    expect(page.window.ran).to.deep.equal(['control']);

    page.document.querySelector('div')!.innerHTML = heldExternal(slow);
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran?.includes('slow'));
  });

  it('an inline module that still waits for its imports does not run after a withdrawal', async () => {
    const id = newTestId();
    const slow = `${thirdParty}/${id}/module.js?until=withdrawn`;
    const page = await visitGated(
      `<script type="text/plain" data-type="module" data-consent="analytics">import '${slow}'; ${recordRun('importer')}</script>
      ${held('control', 'control')}`,
      stay,
    );
    consentOf(page).decide({analytics: true});
    await until(async () => (await received(id)).length);
    consentOf(page).withdraw('analytics');
    await fetch(`${thirdParty}/${id}/withdrawn`);
    await until(() => page.window.performance.getEntriesByName(slow).length);
    consentOf(page).decide({control: true});
    await until(() => page.window.ran?.includes('control'));
    await settled(page.window);
    expect(page.window.ran).to.not.include('importer');
  });

  it('a clone of a released frame does not leave its place', async () => {
    const id = newTestId();
    returnWith({granted: 'media'});
    const page = await visitGated(
      `<main><iframe data-consent="media" data-src="${thirdParty}/${id}/film" title="A film"></iframe></main>`,
    );
    await until(() => page.document.querySelector('iframe[src]'));
    const main = page.document.querySelector('main')!;
    const clone = page.document.querySelector('iframe')!.cloneNode() as HTMLIFrameElement;
    main.append(clone);
    const first = clone.contentWindow;
    await settled(page.window);
    expect(clone.contentWindow).to.equal(first);
  });

  it('a script that is rendered again, and moved before its turn, does not run a second time', async () => {
    const page = await visitGated(`<div>${held('one')}</div>${held('control', 'control')}`);
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran);
    const div = page.document.querySelector('div')!;
    div.innerHTML = held('one');
    // The gate has seen it by then, and has not come to it.
    await Promise.resolve();
    div.replaceWith(...div.childNodes);
    consentOf(page).decide({control: true});
    await until(() => page.window.ran?.includes('control'));
    expect(page.window.ran).to.deep.equal(['one', 'control']);
  });

  it('an id stands at one element only once a script has run', async () => {
    returnWith({granted: 'analytics'});
    const page = await visitGated(held('one').replace('<script', '<script id="stats"'));
    await until(() => page.window.ran);
    await settled(page.window);
    expect(page.document.querySelectorAll('#stats')).to.have.length(1);
  });

  it('htmx keeps no released link in its copy of the head', async () => {
    const id = newTestId();
    returnWith({granted: 'media'});
    const page = await visitGated('', {
      ...stay,
      head: `<link rel="stylesheet" data-consent="media" data-href="${thirdParty}/${id}/film.css">`,
    });
    await until(() => page.document.querySelector('link[href]'));
    await consentOf(page).internals.loadDeferred();
    const item = {content: '', head: page.document.head.outerHTML};
    page.document.body.dispatchEvent(
      new page.window.CustomEvent('htmx:historyItemCreated', {bubbles: true, detail: {item}}),
    );
    expect(item.head).to.match(/^<head>.* data-href=.*<\/head>$/s);
    expect(item.head).to.not.match(/ href=/);
  });

  it('a page that is about to reload stops its frames at once', async () => {
    const id = newTestId();
    returnWith({granted: 'media'});
    const page = await visitGated(
      `<iframe data-consent="media" data-src="${thirdParty}/${id}/film" title="A film"></iframe>`,
    );
    await until(() => page.document.querySelector('iframe[src]'));
    consentOf(page).addEventListener('reload', (event) => event.preventDefault());
    consentOf(page).withdraw('media');
    await until(() => !page.document.querySelector('iframe[src]'));
    expect(page.document.querySelector('iframe')!.getAttribute('src')).to.equal(null);
  });

  it('a router that handles every navigation itself does not keep a page from being reloaded', async () => {
    const page = await visitGated(held('one'), {
      head: `<script>self.navigation?.addEventListener('navigate', (event) => event.canIntercept && event.intercept({handler() {}}))</script>`,
    });
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran);
    const reloaded = page.loaded();
    consentOf(page).withdraw('analytics');
    await reloaded;
    expect(page.window.ran).to.equal(undefined);
  });

  it('an import map that comes after the gate works, also where scripts are prefetched', async () => {
    const id = newTestId();
    returnWith({granted: 'analytics'});
    const map = JSON.stringify({imports: {app: `${thirdParty}/${id}/app.js`}});
    const page = await visitGated(
      `<lp-consent categories="analytics other"></lp-consent>
      ${heldExternal(`${thirdParty}/${id}/one.js`)}
      ${heldExternal(`${thirdParty}/${id}/two.js`).replace('<script', '<script data-type="module"')}
      <script type="importmap">${map}</script><script type="module">import 'app'</script>`,
    );
    await until(() => page.window.ran?.includes('app'));
    await until(() => page.window.ran?.includes('two'));
    expect(await reached(page, id)).to.include('/app.js');
  });
});
