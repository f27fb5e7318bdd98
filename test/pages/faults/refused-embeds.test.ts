import {expect} from '@open-wc/testing';
import {leave, visitGated} from '../../harness/gated-page.js';
import {until} from '../../harness/until.js';
import {newTestId, received, thirdParty} from '../../harness/visit.js';

const policies = [
  ['the guard', 'data-guard="media https://film.example"', {}],
  ['the page’s own policy', '', {'Content-Security-Policy': "frame-src 'self'"}],
] as const;

describe('an embed whose frame a content security policy refuses', () => {
  afterEach(leave);

  for (const [form, content] of [
    [
      'a held frame',
      (src: string) => `<iframe data-consent="media" data-src="${src}" title="A film"></iframe>`,
    ],
    [
      'a template',
      (src: string) =>
        `<template data-consent="media"><iframe src="${src}" title="A film"></iframe></template>`,
    ],
  ] as const)
    for (const [what, gate, headers] of policies)
      it(`R22: under ${what}, with ${form}: “Load once” says that it was not loaded`, async () => {
        const id = newTestId();
        const page = await visitGated(
          `<lp-consent hidden controller="A shop" privacy-policy="/privacy" categories="media"></lp-consent>
          <lp-consent-embed id="film">${content(`${thirdParty}/${id}/film`)}</lp-consent-embed>`,
          {gate, headers},
        );
        const embed = page.document.querySelector('#film')!;
        const status = () => embed.shadowRoot?.querySelector('[role=status]')?.textContent ?? '';
        const button = () => embed.shadowRoot?.querySelector('button');
        (await until(button)).click();
        await until(() => !/loading/i.test(status()) && status().trim());
        expect(status()).to.match(/not.*loaded|could not/i);
        expect(button(), 'the placeholder is back').not.to.equal(null);
        // The guard refuses the page's own control request, so the test sends it.
        await fetch(`${thirdParty}/${id}/control`);
        expect((await received(id)).map(({path}) => path)).to.deep.equal(['/control']);
      });

  it('R22: a frame that no policy refuses loads', async () => {
    const id = newTestId();
    const page = await visitGated(
      `<lp-consent-embed><iframe data-consent="media" data-src="${thirdParty}/${id}/film" title="A film"></iframe></lp-consent-embed>`,
      {gate: `data-guard="* ${thirdParty}"`},
    );
    const embed = page.document.querySelector('lp-consent-embed')!;
    (await until(() => embed.shadowRoot?.querySelector('button'))).click();
    await until(async () => (await received(id)).length);
    await until(() => /loaded/i.test(embed.shadowRoot?.querySelector('[role=status]')?.textContent ?? ''));
    expect(embed.shadowRoot?.querySelector('button')).to.equal(null);
  });
});
