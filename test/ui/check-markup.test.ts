import {expect} from '@open-wc/testing';
import type {LpConsent} from '../../src/elements.js';
import {checkMarkup} from '../../src/dev/check-markup.js';
import {checkSecondElement} from '../../src/dev/check-second-element.js';
import type {CheckedElement} from '../../src/dev/report.js';
import {decided, leave, visitGated} from '../harness/gated-page.js';
import {newStore, showElement} from '../harness/show-element.js';
import {until} from '../harness/until.js';
import {newTestId, thirdParty} from '../harness/visit.js';

const footer = '<a href="/privacy" data-consent-show>Privacy settings</a>';
const complete = 'controller="Lord\'s Press" privacy-policy="/privacy"';

/** The warnings that the check prints for `markup`. It runs twice, so that a repeated warning would show up. */
async function warningsOf(markup: string, policy = {}, kept = ''): Promise<string[]> {
  const {host: first, consent} = await showElement(markup, newStore(policy, kept));
  const host = first.parentElement!.querySelector<LpConsent>('lp-consent:last-of-type')!;
  (host as CheckedElement).reportedProblems?.clear();
  const warnings: string[] = [];
  const {warn} = console;
  console.warn = (text: string) => warnings.push(text);
  checkMarkup(host, consent);
  checkMarkup(host, consent);
  console.warn = warn;
  return warnings;
}

describe('the check of the markup', () => {
  it('reports nothing on a complete page', async () => {
    const page = `<lp-consent ${complete} categories="analytics"><lp-category name="other">Counts.<lp-service name="one"><lp-cookie name="c" storage="local"></lp-cookie></lp-service></lp-category></lp-consent>`;
    expect(await warningsOf(page + footer)).to.deep.equal([]);
  });

  const table: {code: string; markup: string; names: string; fix: string; policy?: object}[] = [
    {
      code: 'no-controller',
      markup: '<lp-consent privacy-policy="/privacy"></lp-consent>',
      names: 'who asks',
      fix: 'controller="Your name"',
    },
    {
      code: 'no-privacy-policy',
      markup: '<lp-consent controller="I"></lp-consent>',
      names: 'read more',
      fix: 'privacy-policy="/privacy"',
    },
    {
      code: 'no-purpose',
      markup: `<lp-consent ${complete} categories="mine"></lp-consent>`,
      names: '"mine"',
      fix: '<lp-category name="mine">',
    },
    {
      code: 'erase-all',
      markup: `<lp-consent ${complete}><lp-category name="media"><lp-service name="film"><lp-cookie name="*"></lp-cookie></lp-service></lp-category></lp-consent>`,
      names: '"film"',
      fix: '<lp-cookie name="*" all>',
    },
    {
      code: 'unknown-value',
      markup: `<lp-consent ${complete}></lp-consent><lp-consent-link floating="left"></lp-consent-link>`,
      names: '<lp-consent-link floating="left">',
      fix: 'bottom-start',
    },
    {
      code: 'not-first',
      markup: `${'<button>b</button>'.repeat(4)}<lp-consent ${complete}></lp-consent>`,
      names: '4 links and controls',
      fix: 'start of the body',
    },
    {
      code: 'unknown-value',
      markup: `<lp-consent ${complete} placement="left"></lp-consent>`,
      names: '<lp-consent placement="left">',
      fix: 'bottom-start',
    },
    {
      code: 'unknown-value',
      markup: `<lp-consent ${complete}><lp-category name="media"><lp-service name="a"><lp-cookie name="c" storage="disk"></lp-cookie></lp-service></lp-category></lp-consent>`,
      names: '<lp-cookie storage="disk">',
      fix: 'indexeddb',
    },
    {
      code: 'no-name',
      markup: `<lp-consent ${complete}><lp-category></lp-category></lp-consent>`,
      names: '<lp-category name="">',
      fix: 'Give it a name',
    },
    {
      code: 'no-name',
      markup: `<lp-consent ${complete}><lp-category name="media"><lp-service name="Our film"></lp-service></lp-category></lp-consent>`,
      names: '<lp-service name="Our film">',
      fix: 'letters, digits',
    },
    {
      code: 'name-twice',
      markup: `<lp-consent ${complete}><lp-category name="media"><lp-service name="media"></lp-service></lp-category></lp-consent>`,
      names: '<lp-service name="media">',
      fix: 'Give it its own',
    },
    {
      code: 'misplaced',
      markup: `<lp-consent ${complete}><lp-service name="film"></lp-service></lp-consent>`,
      names: '<lp-service name="film">',
      fix: 'Put it directly into <lp-category>',
    },
    {
      code: 'misplaced',
      markup: `<lp-consent ${complete}><lp-category name="media"><div><lp-service name="film"></lp-service></div></lp-category></lp-consent>`,
      names: '<lp-service name="film">',
      fix: 'Put it directly into <lp-category>',
    },
    {
      code: 'undeclared',
      markup: `<lp-consent ${complete}></lp-consent><template data-consent="film"></template>`,
      names: '<template data-consent="film">',
      fix: '<lp-service name="film">',
    },
    {
      code: 'no-json',
      markup: `<lp-consent ${complete}><script type="application/json" slot="messages">{choose: 1}</script></lp-consent>`,
      names: '<script slot="messages">',
      fix: '{"choose": "Let me choose"}',
    },
    {
      code: 'no-such-text',
      markup: `<lp-consent ${complete}><script type="application/json" slot="messages">{"chose": "Pick"}</script></lp-consent>`,
      names: '"chose"',
      fix: 'rejectAll, choose, close',
    },
    {
      code: 'no-such-text',
      markup: `<lp-consent ${complete}><script type="application/json" slot="messages">{"why": {"old": "Old."}}</script></lp-consent>`,
      names: '"why.old"',
      fix: 'more, changed, expired',
    },
    {
      code: 'no-text',
      markup: `<lp-consent ${complete}><script type="application/json" slot="messages">{"choose": 7}</script></lp-consent>`,
      names: '"choose"',
      fix: 'Write a text',
    },
    {
      code: 'no-text',
      markup: `<lp-consent ${complete}><script type="application/json" slot="messages">{"why": "Old."}</script></lp-consent>`,
      names: '"why"',
      fix: 'more, changed, expired',
    },
    {
      code: 'no-language',
      markup: `<lp-consent ${complete} fallback-lang="tlh"></lp-consent>`,
      names: 'fallback-lang="tlh"',
      fix: 'zh-Hant',
    },
  ];
  for (const {code, markup, names, fix, policy} of table)
    it(`${/^no-(controller|privacy-policy|purpose)$/.test(code) ? 'BAN-07: ' : ''}reports "${code}" once, with the place and the fix, for ${names}`, async () => {
      const warnings = await warningsOf(markup + footer, policy);
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.include(`lp-consent [${code}]`).and.to.include(names).and.to.include(fix);
      expect(warnings[0], 'a sentence, and the fix').to.match(/^lp-consent \[[\w-]+\]: .+\. [A-Z].+\.$/);
    });

  describe('for two <lp-consent> elements', () => {
    const one = `<lp-consent ${complete}></lp-consent>`;

    async function reportedFor(change: (first: Element, second: Element) => void): Promise<string[]> {
      const {host: first} = await showElement(one + one);
      const second = first.nextElementSibling!;
      const problems: string[] = [];
      const checked = [first, second].map((host) =>
        checkSecondElement(host, (code, problem) => problems.push(`[${code}]: ${problem}`)),
      );
      change(first, second);
      await Promise.all(checked);
      return problems;
    }

    it('reports "second-element" once, with the fix', async () => {
      const [problem, ...others] = await reportedFor(() => {});
      expect(others).to.deep.equal([]);
      expect(problem)
        .to.include('[second-element]')
        .and.to.include('only the first')
        .and.to.include('Remove the other');
    });

    for (const [which, change] of [
      ['first', (first: Element) => first.remove()],
      ['second', (_: Element, second: Element) => second.remove()],
    ] as const)
      it(`reports nothing if the ${which} one leaves the page, as in a morph`, async () =>
        expect(await reportedFor(change)).to.deep.equal([]));
  });

  it('BAN-07: reports "no-way-back" if nothing on the page reopens the preferences', async () => {
    const [warning, ...others] = await warningsOf(`<lp-consent ${complete}></lp-consent>`);
    expect(others).to.deep.equal([]);
    expect(warning).to.include('[no-way-back]').and.to.include('data-consent-show');
  });

  it('accepts an <lp-consent-link> as the way back', async () => {
    expect(
      await warningsOf(`<lp-consent ${complete}></lp-consent><lp-consent-link></lp-consent-link>`),
    ).to.deep.equal([]);
  });

  for (const [attribute, value, code] of [
    ['data-revision', 'two', 'no-number'],
    ['data-days', '0', 'no-number'],
    ['data-on-withdraw', 'wait', 'unknown-value'],
  ] as const)
    it(`reports "${code}" for ${attribute}="${value}" on the gate`, async () => {
      const gate = `<script type="text/plain" src="/gate.js" ${attribute}="${value}"></script>`;
      const [warning, ...others] = await warningsOf(`<lp-consent ${complete}></lp-consent>${footer}${gate}`);
      expect(others).to.deep.equal([]);
      expect(warning).to.include(`[${code}]`).and.to.include(`${attribute}="${value}"`);
    });

  it('needs no purpose for exempt categories, nor for those whose purpose is built in', async () => {
    expect(
      await warningsOf(`<lp-consent ${complete} categories="shop media"></lp-consent>${footer}`, {
        exempt: ['shop'],
      }),
    ).to.deep.equal([]);
  });

  describe('for a visitor who decided on an earlier revision', () => {
    const DAY = 86_400;
    const now = Math.floor(Date.now() / 1000);
    const page = `<lp-consent ${complete}></lp-consent>${footer}`;

    it('MEM-07: reports "often" if the revision was raised twice within 30 days', async () => {
      const [warning, ...others] = await warningsOf(
        page,
        {revision: 3},
        decided({revision: 1, at: now - 29 * DAY}),
      );
      expect(others).to.deep.equal([]);
      expect(warning)
        .to.include('lp-consent [often]')
        .and.to.include('revision 1')
        .and.to.include('Raise data-revision at most once in 30 days');
    });

    for (const [what, kept] of [
      ['the revision was raised once', decided({revision: 2})],
      ['the revision was not raised', decided({revision: 3})],
      ['the decision is older than 30 days', decided({revision: 1, at: now - 31 * DAY})],
      ['the decision is dated in the future', decided({revision: 1, at: now + DAY})],
      ['the decision is a hand-written refusal', 'denied=*'],
      ['there is no decision', ''],
    ] as const)
      it(`MEM-07: reports nothing if ${what}`, async () =>
        expect(await warningsOf(page, {revision: 3}, kept)).to.deep.equal([]));
  });

  it('runs automatically in development', async () => {
    const page = await visitGated(
      `<lp-consent categories="analytics" privacy-policy="/privacy" placement="nowhere"></lp-consent>${footer}`,
      {before: '<script>globalThis.warnings = []; console.warn = (text) => warnings.push(text)</script>'},
    );
    const warnings = Reflect.get(page.window, 'warnings') as string[];
    await until(() => warnings.some((text) => text.includes('placement="nowhere"')));
    expect(warnings.join()).to.include('[no-controller]');
    await leave();
  });

  it('reports no leak for what a visitor has loaded once, even after the embed has left the page', async () => {
    const id = newTestId();
    const page = await visitGated(
      `<lp-consent ${complete} categories="media"></lp-consent><lp-consent-embed><iframe data-consent="media" data-src="${thirdParty}/${id}/film" title="A film"></iframe></lp-consent-embed>${footer}`,
    );
    const warnings: string[] = [];
    page.window.console.warn = (text: string) => warnings.push(text);
    const embed = page.document.querySelector('lp-consent-embed')!;
    (await until(() => embed.shadowRoot?.querySelector('button'))).click();
    await until(() => page.window.performance.getEntriesByName(`${thirdParty}/${id}/film`).length);
    embed.remove();
    const host = page.document.querySelector('lp-consent')!;
    host.setAttribute('placement', 'nowhere');
    host.show();
    await until(() => warnings.some((text) => text.includes('placement="nowhere"')));
    expect(warnings.join()).not.to.include('[leak]');
    await leave();
  });

  it('reports a problem once, however often the page changes', async () => {
    const {host, consent} = await showElement(`<lp-consent privacy-policy="/privacy"></lp-consent>${footer}`);
    const warnings: string[] = [];
    const {warn} = console;
    console.warn = (text: string) => warnings.push(text);
    (host as CheckedElement).reportedProblems?.clear();
    checkMarkup(host, consent);
    host.setAttribute('imprint', '/imprint');
    checkMarkup(host, consent);
    console.warn = warn;
    expect(warnings).to.have.lengthOf(1);
  });
});

describe('the check of the page language', () => {
  const {lang} = document.documentElement;
  before(() => void (document.documentElement.lang = 'tlh'));
  after(() => void (document.documentElement.lang = lang));

  it('reports "no-language" if the library has no texts in it', async () => {
    const [warning, ...others] = await warningsOf(`<lp-consent ${complete}></lp-consent>${footer}`);
    expect(others).to.deep.equal([]);
    expect(warning)
      .to.include('[no-language]')
      .and.to.include('<html lang="tlh">')
      .and.to.include('fallback-lang="fr"');
  });

  it('reports nothing if fallback-lang names another one', async () => {
    expect(
      await warningsOf(`<lp-consent ${complete} fallback-lang="fr"></lp-consent>${footer}`),
    ).to.deep.equal([]);
  });
});
