import {expect} from '@open-wc/testing';
import type {Declaration} from '../../src/core/declaration.js';
import {newStore, showElement, showPreferences, type Shown} from '../harness/show-element.js';

const hostile = '<img src=x onerror="ran()">';
const address = 'javascript:ran()';
const declaration: Declaration = {
  controller: `I ${hostile}`,
  privacyPolicy: address,
  imprint: ' JavaScript:ran()',
  categories: [
    {
      name: 'media',
      title: `Title ${hostile}`,
      description: `Purpose ${hostile} {names}`,
      services: [
        {
          name: 'film',
          title: `Film ${hostile}`,
          provider: `Provider ${hostile}`,
          policy: address,
          description: `What ${hostile}`,
          cookies: [{name: `c${hostile}`, purpose: `Why ${hostile}`, duration: `Long ${hostile}`}],
        },
      ],
    },
  ],
};

function show(view: typeof showElement): Promise<Shown> {
  const consent = newStore();
  consent.declaration = declaration;
  return view('<lp-consent></lp-consent>', consent);
}

describe('SEC-13: hostile names and texts', () => {
  let hasRun = false;
  before(() => void Reflect.set(self, 'ran', () => (hasRun = true)));
  after(() => void Reflect.deleteProperty(self, 'ran'));

  it('appear in the banner as text and run nothing', async () => {
    const {host, banner} = await show(showElement);
    for (const text of [
      `I ${hostile} asks`,
      `Title ${hostile} – Purpose ${hostile} {names}`,
      `Provider ${hostile}.`,
    ])
      expect(banner.text).to.include(text);
    expect(!!host.shadowRoot!.querySelector('img, [onerror]')).to.equal(false);
    expect(hasRun).to.equal(false);
  });

  it('appear in the preferences as text and run nothing', async () => {
    const {host, preferences} = await show(showPreferences);
    preferences.dialog.querySelector('summary')!.click();
    for (const text of [
      `I ${hostile} asks`,
      `Film ${hostile}`,
      `Provider: Provider ${hostile}`,
      `What ${hostile}`,
      `c${hostile} (Long ${hostile}): Why ${hostile}`,
    ])
      expect(preferences.text).to.include(text);
    expect(!!host.shadowRoot!.querySelector('img, [onerror]')).to.equal(false);
    expect(hasRun).to.equal(false);
  });

  it('do not become links if the URL would run code', async () => {
    const {host} = await show(showPreferences);
    expect([...host.shadowRoot!.querySelectorAll('a')].map(({href}) => href)).to.deep.equal([]);
  });

  it('leave links to https, http and the own site intact', async () => {
    const {banner} = await showElement(
      '<lp-consent categories="media" privacy-policy="https://elsewhere.example/p" imprint="imprint.html"></lp-consent>',
    );
    expect(banner.link('Privacy policy').href).to.equal('https://elsewhere.example/p');
    expect(banner.link('Imprint').href).to.equal(new URL('imprint.html', location.href).href);
  });
});
