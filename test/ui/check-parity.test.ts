import {expect} from '@open-wc/testing';
import {checkParity} from '../../src/dev/check-parity.js';
import type {CheckedElement} from '../../src/dev/report.js';
import {declared} from '../harness/declared.js';
import {showElement, showPreferences} from '../harness/show-element.js';

/** The errors that a site owner gets once the site's own CSS applies. */
async function errorsWith(css: string, show = showElement): Promise<string[]> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  const errors: string[] = [];
  const {error} = console;
  try {
    const {host} = await show(declared);
    await host.updateComplete;
    (host as CheckedElement).reportedProblems = new Set();
    console.error = (text: string) => errors.push(text);
    checkParity(host);
    checkParity(host);
    return errors;
  } finally {
    console.error = error;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  }
}

describe('BAN-04: the parity check of "Reject all" and "Accept all"', () => {
  for (const theme of [
    '',
    ':root { color-scheme: dark }',
    'lp-consent { --lp-consent-accent: #075; --lp-consent-on-accent: #fff }',
    'lp-consent::part(button) { font-size: 2rem; padding: 1rem }',
  ])
    it(`reports nothing for ${theme || 'the default styles'}, in banner and preferences`, async () => {
      expect(await errorsWith(theme)).to.deep.equal([]);
      expect(await errorsWith(theme, showPreferences)).to.deep.equal([]);
    });

  const table: readonly (readonly [css: string, ...expected: string[]])[] = [
    ['lp-consent::part(grant) { font-size: 20px }', 'font-size 16px', '20px'],
    ['lp-consent::part(deny) { font-weight: 400 }', 'font-weight 400', '600'],
    ['lp-consent::part(deny) { padding: 2px 16px }', 'padding 2px 16px'],
    ['lp-consent::part(deny) { background: none; border: 0; color: #888 }', 'contrast 3.5', 'less than 4.5'],
    ['lp-consent::part(deny) { opacity: 0.5 }', 'opacity 0.5'],
    ['lp-consent::part(deny) { max-inline-size: 6rem }', 'width'],
    ['lp-consent::part(deny) { display: none }', 'cannot be seen'],
    ['lp-consent::part(deny) { visibility: hidden }', 'cannot be seen'],
    ['lp-consent::part(deny) { order: 2 }', 'comes before'],
  ];
  for (const [css, ...expected] of table)
    it(`reports ${css}`, async () => {
      const errors = await errorsWith(css);
      for (const text of expected) expect(errors.join('\n')).to.contain(text);
      expect(new Set(errors).size).to.equal(errors.length);
      expect(errors[0]).to.match(/^lp-consent \[parity\]: in the banner, .*::part\(button\)/);
    });
});
