import {expect} from '@open-wc/testing';
import {consentOf, leave, recordRun, reached, visitGated} from '../../harness/gated-page.js';
import {until} from '../../harness/until.js';
import {newTestId, received} from '../../harness/visit.js';
import {loggedBy, recorder, visitApp} from './app-page.js';

describe('an embed in a component', () => {
  afterEach(leave);

  for (const app of ['react.jsx', 'vue.js', 'svelte.js'])
    it(`R2: ${app}: with a held frame it shows its text and buttons, and loads once`, async () => {
      const id = newTestId();
      const {page, root} = await visitApp(app, 'embed with a frame', id);
      const shadow = () => root.querySelector('lp-consent-embed')?.shadowRoot;
      const [once] = await until(() => {
        const buttons = shadow()?.querySelectorAll('button');
        return buttons?.length === 2 ? [...buttons] : undefined;
      });
      expect(shadow()?.textContent).to.contain('A film');
      expect(await reached(page, id)).to.deep.equal([]);
      once!.click();
      await until(async () => (await received(id)).length);
      await until(() => !shadow()?.querySelector('button'));
      expect(await reached(page, id)).to.deep.equal(['/embed-frame']);
      expect(loggedBy(page)).to.deep.equal([]);
    });

  it('R2: a template with children instead of content is reported in development, and held elements in it are released', async () => {
    const id = newTestId();
    const page = await visitGated(
      '<lp-consent controller="A shop" privacy-policy="/privacy" categories="media"></lp-consent><main></main>',
      {before: recorder},
    );
    const template = page.document.createElement('template');
    template.dataset.consent = 'media';
    // React and Vue append children to the template itself, not to its content.
    template.append(
      Object.assign(page.document.createElement('script'), {type: 'text/plain', text: recordRun('child')}),
    );
    template.querySelector('script')!.dataset.consent = 'media';
    page.document.querySelector('main')!.append(template);
    await until(() => loggedBy(page).some((text) => /template/i.test(text)));
    expect(page.window.ran).to.equal(undefined);
    consentOf(page).decide({media: true});
    await until(() => page.window.ran);
    expect(page.window.ran).to.deep.equal(['child']);
    expect(await reached(page, id)).to.deep.equal([]);
  });
});
