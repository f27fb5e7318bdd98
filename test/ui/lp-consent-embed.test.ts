import {expect, fixture} from '@open-wc/testing';
import '../../src/elements.js';
import type {LpConsentEmbed} from '../../src/elements.js';
import {accessibilityProblems} from '../harness/accessibility.js';
import {firstVisit, type FirstVisit} from '../harness/first-visit.js';
import {leave, reached, type GatedOptions} from '../harness/gated-page.js';
import {focusIn, pressKey} from '../harness/keyboard.js';
import {newStore} from '../harness/show-element.js';
import {until} from '../harness/until.js';
import {newTestId, thirdParty} from '../harness/visit.js';

const declared = `<lp-consent controller="A shop" privacy-policy="/privacy"><lp-category name="media">
  <lp-service name="cinema" title="Cinema" provider="Meridian" policy="https://meridian.example/privacy">Shows films.</lp-service>
  <lp-service name="agora" title="Agora" provider="Agora Ltd">Shows posts.</lp-service></lp-category><lp-category name="analytics"></lp-category></lp-consent>`;

describe('lp-consent-embed', () => {
  let shown: FirstVisit;
  let id: string;
  beforeEach(() => void (id = newTestId()));
  afterEach(leave);

  const film = (name = 'film'): string =>
    `<lp-consent-embed><template data-consent="cinema"><iframe src="${thirdParty}/${id}/${name}" title="Our ${name}"></iframe></template></lp-consent-embed>`;
  const open = async (markup: string, options?: GatedOptions): Promise<LpConsentEmbed[]> => {
    shown = await firstVisit(
      `${declared}<main><h1>News</h1>${markup}</main><footer><a href="/privacy" data-consent-show>Cookie settings</a></footer>`,
      options,
    );
    const all = [...shown.page.document.querySelectorAll<LpConsentEmbed>('lp-consent-embed')];
    await until(() => all.every((embed) => embed.shadowRoot?.querySelector('[role=status]')));
    await until(isPageSettled);
    return all;
  };
  /** Whether the page has made room for the banner: with it may come a scroll bar, which changes every width. */
  const isPageSettled = (): boolean => {
    const {document, window} = shown.page;
    const size = window.getComputedStyle(document.documentElement).getPropertyValue('--_banner-size');
    return shown.host.view !== 'banner' || size.endsWith('px');
  };
  const press = (embed: LpConsentEmbed, label: string): void =>
    [...embed.shadowRoot!.querySelectorAll('button')].find((button) => button.innerText === label)!.click();
  const textOf = (embed: LpConsentEmbed): string =>
    embed.shadowRoot!.querySelector<HTMLElement>('[part=facade]')?.innerText ?? '';
  const busyIn = (embed: LpConsentEmbed): string | null =>
    embed.shadowRoot!.querySelector('[part=facade]')?.ariaBusy ?? null;
  const statusOf = (embed: LpConsentEmbed): string =>
    embed.shadowRoot!.querySelector<HTMLElement>('[role=status]')!.textContent!;

  it('is accessible, names the provider and sends no request, GATE-11', async () => {
    const [embed] = await open(film());
    expect(await accessibilityProblems(shown.page)).to.deep.equal([]);
    await until(() => textOf(embed!).includes('Content from Meridian'));
    for (const text of [
      'Our film',
      'Load once',
      'Always load',
      'Take it back at any time under “Cookie settings”',
      'Privacy policy of Meridian',
    ])
      expect(textOf(embed!)).to.contain(text);
    expect(embed!.held).to.equal(true);
    expect(await reached(shown.page, id)).to.deep.equal([]);
  });

  it('has two equal buttons that are at least 44 px high', async () => {
    const [embed] = await open(film());
    const [once, always] = [...embed!.shadowRoot!.querySelectorAll('button')].map(
      (button) => [getComputedStyle(button), button.getBoundingClientRect()] as const,
    );
    expect(once![0].backgroundColor).to.equal(always![0].backgroundColor);
    expect(once![1].height).to.equal(always![1].height);
    expect(once![1].height).to.be.at.least(44);
  });

  it('loads only itself on “Load once”, GATE-11', async () => {
    const [first, second] = await open(film() + film('other'));
    press(first!, 'Load once');
    await until(() => statusOf(first!) === 'Cinema is loaded.');
    expect([first!.held, second!.held]).to.deep.equal([false, true]);
    await until(async () => (await reached(shown.page, id)).includes('/film'));
    expect(await reached(shown.page, id)).to.deep.equal(['/film']);
  });

  it('records no decision on “Load once”, GATE-11', async () => {
    const [embed] = await open(film());
    press(embed!, 'Load once');
    await until(() => statusOf(embed!) === 'Cinema is loaded.');
    expect(shown.consent.decision).to.equal(undefined);
    expect(document.cookie).not.to.contain('lp-consent');
  });

  it('moves focus to its content on “Load once” and keeps its height', async () => {
    const [embed] = await open(film());
    const before = embed!.getBoundingClientRect().height;
    press(embed!, 'Load once');
    await until(() => statusOf(embed!) === 'Cinema is loaded.');
    expect(focusIn(shown.page.document)).to.equal('iframe');
    expect(embed!.getBoundingClientRect().height).to.be.closeTo(before, 1);
  });

  it('grants the service and loads all its embeds on “Always load”, GATE-12', async () => {
    const [first, second] = await open(film() + film('other'));
    press(first!, 'Always load');
    await until(() => !first!.held && !second!.held);
    await until(() => statusOf(first!) === 'Cinema is loaded.');
    expect(shown.consent.decision!.granted).to.deep.equal(['cinema']);
    expect(shown.page.document.activeElement).to.equal(first!.querySelector('iframe'));
    expect(statusOf(second!)).to.equal('');
    await until(async () => (await reached(shown.page, id)).length === 2);
    expect((await reached(shown.page, id)).sort()).to.deep.equal(['/film', '/other']);
  });

  it('restores its placeholder on withdrawal on a page that does not reload', async () => {
    const [embed] = await open(film(), {gate: 'data-on-withdraw="stay"'});
    press(embed!, 'Always load');
    await until(() => embed!.querySelector('iframe'));
    shown.consent.withdraw('cinema');
    await until(() => textOf(embed!).includes('Our film'));
    expect(embed!.querySelector('iframe')).to.equal(null);
    press(embed!, 'Load once');
    await until(() => embed!.querySelector('iframe'));
  });

  it('keeps content that was loaded once through other decisions, until its service is denied', async () => {
    const [embed] = await open(film());
    press(embed!, 'Load once');
    await until(() => embed!.querySelector('iframe'));
    shown.consent.decide({analytics: true});
    await embed!.updateComplete;
    expect(embed!.querySelector('iframe')).not.to.equal(null);
    shown.consent.decide({cinema: false});
    expect(embed!.querySelector('iframe')).to.equal(null);
    expect(embed!.held).to.equal(true);
  });

  it('keeps content that was loaded once after its service had been denied', async () => {
    const [embed] = await open(film());
    shown.consent.decide({cinema: false});
    press(embed!, 'Load once');
    shown.consent.decide({analytics: true});
    expect(embed!.held).to.equal(false);
  });

  it('does not load its content a second time when the service is granted', async () => {
    const [embed] = await open(
      `<lp-consent-embed><template data-consent="cinema"><audio controls data-consent="cinema" data-src="${thirdParty}/${id}/sound"></audio><iframe title="A map" data-consent="cinema" data-src="${thirdParty}/${id}/map"></iframe></template></lp-consent-embed><img alt="" data-consent="cinema" data-src="${thirdParty}/${id}/pixel.gif">`,
    );
    press(embed!, 'Load once');
    await until(async () => (await reached(shown.page, id)).includes('/map'));
    shown.consent.decide({cinema: true});
    await until(async () => (await reached(shown.page, id)).includes('/pixel.gif'));
    const maps = (await reached(shown.page, id)).filter((path) => path === '/map');
    expect(maps).to.deep.equal(['/map']);
  });

  const trusted = {
    headers: {
      'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types lp-consent lit-html",
    },
  };
  for (const [name, options] of [
    ['any page', {}],
    ['a page under Trusted Types', trusted],
  ] as const)
    it(`runs the scripts in its template in order on ${name}`, async () => {
      const [embed] = await open(
        `<lp-consent-embed><template data-consent="agora"><script src="${thirdParty}/${id}/first.js"></script><script>(globalThis.ran ||= []).push('inline')</script><blockquote>A post</blockquote><div id="pay"></div></template></lp-consent-embed>`,
        options,
      );
      press(embed!, 'Load once');
      await until(() => shown.page.window.ran?.length === 2);
      expect(shown.page.window.ran).to.deep.equal(['first', 'inline']);
      await until(() => statusOf(embed!) === 'Agora is loaded.');
      expect(shown.page.document.activeElement).to.equal(embed);
    });

  it('inserts document.write output at its script without erasing the page, SEC-09', async () => {
    const [embed] = await open(
      `<lp-consent-embed><template data-consent="agora"><p>before</p><script>document.write('<p>written</p><script>globalThis.ran = ["written"]</' + 'script>')</script><p>after</p></template></lp-consent-embed>`,
    );
    press(embed!, 'Load once');
    await until(() => statusOf(embed!) === 'Agora is loaded.');
    expect([...embed!.querySelectorAll('p')].map(({textContent}) => textContent)).to.deep.equal([
      'before',
      'written',
      'after',
    ]);
    expect(shown.page.window.ran).to.deep.equal(['written']);
    expect(shown.page.document.querySelector('lp-consent')).to.equal(shown.host);
  });

  const failing = (): string =>
    `<lp-consent-embed><template data-consent="agora"><script src="${thirdParty}/${id}/gone.js?status=404"></script><p>A post</p><script>(globalThis.ran ||= []).push('inline')</script></template></lp-consent-embed>`;

  for (const label of ['Load once', 'Always load'])
    it(`restores its placeholder when a script fails, reports it, and leaves focus on “${label}”`, async () => {
      const [embed] = await open(failing());
      const button = [...embed!.shadowRoot!.querySelectorAll('button')].find(
        ({innerText}) => innerText === label,
      )!;
      shown.page.window.focus();
      button.focus();
      await pressKey('Enter');
      await until(() => statusOf(embed!).startsWith('This could not be loaded.'));
      expect(embed!.shadowRoot!.querySelector<HTMLElement>('.problem')!.offsetHeight).to.be.above(15);
      expect([embed!.held, busyIn(embed!), focusIn(shown.page.document)]).to.deep.equal([
        true,
        null,
        `button ${label}`,
      ]);
      expect(shown.consent.allows('agora')).to.equal(label === 'Always load');
      expect(await accessibilityProblems(shown.page)).to.deep.equal([]);
      await pressKey('Enter');
      await until(async () => (await reached(shown.page, id)).length === 2);
      await until(() => embed!.held);
    });

  it('tries again on a grant after it has failed, and is held again on a denial', async () => {
    const [embed] = await open(failing());
    press(embed!, 'Load once');
    await until(() => statusOf(embed!).startsWith('This could not be loaded.'));
    shown.consent.decide({agora: true});
    await until(async () => (await reached(shown.page, id)).length === 2);
    await until(() => embed!.held);
    shown.consent.decide({agora: false});
    expect(embed!.querySelector('template')!.dataset.consent).to.equal('agora');
    await until(() => statusOf(embed!) === '');
  });

  it('announces “loaded” and moves focus when the frame has loaded, not before', async () => {
    const [embed] = await open(film('film?until=go'));
    const button = embed!.shadowRoot!.querySelector('button')!;
    shown.page.window.focus();
    button.focus();
    const before = embed!.getBoundingClientRect().height;
    await pressKey('Enter');
    await until(() => statusOf(embed!) === 'Loading …');
    expect(embed!.getBoundingClientRect().height).to.equal(before);
    expect([focusIn(shown.page.document), button.ariaDisabled, busyIn(embed!)]).to.deep.equal([
      'button Load once',
      'true',
      'true',
    ]);
    expect(await accessibilityProblems(shown.page)).to.deep.equal([]);
    await pressKey('Enter');
    await fetch(`${thirdParty}/${id}/go`);
    await until(() => statusOf(embed!) === 'Cinema is loaded.');
    expect(focusIn(shown.page.document)).to.equal('iframe');
    expect(await reached(shown.page, id)).to.deep.equal(['/film', '/go']);
  });

  it('does not take focus back if it moved elsewhere while loading', async () => {
    const [embed] = await open(film('film?until=go'));
    embed!.shadowRoot!.querySelector('button')!.focus();
    press(embed!, 'Load once');
    const elsewhere = shown.page.document.querySelector<HTMLElement>('footer a')!;
    elsewhere.focus();
    await until(async () => (await reached(shown.page, id)).includes('/film'));
    await fetch(`${thirdParty}/${id}/go`);
    await until(() => statusOf(embed!) === 'Cinema is loaded.');
    expect(shown.page.document.activeElement).to.equal(elsewhere);
  });

  it('returns to its own aspect ratio when the screen turns', async () => {
    const [embed] = await open(film());
    const ratio = (): number => embed!.clientWidth / embed!.clientHeight;
    shown.page.frame.style.inlineSize = '320px';
    await until(() => ratio() < 1.2); // the facade's text needs more height
    press(embed!, 'Load once');
    await until(() => statusOf(embed!) === 'Cinema is loaded.');
    expect(ratio()).to.be.below(1.2);
    expect(embed!.offsetWidth).to.be.at.most(320);
    expect(embed!.querySelector('iframe')!.clientHeight).to.equal(embed!.clientHeight);
    shown.page.frame.style.inlineSize = '700px';
    await until(() => Math.abs(ratio() - 16 / 9) < 0.01);
    shown.page.frame.style.inlineSize = '320px';
    await until(() => Math.abs(ratio() - 16 / 9) < 0.01);
  });

  it('returns to its own aspect ratio when the screen turns right after a button is pressed', async () => {
    const [embed] = await open(film());
    shown.page.frame.style.inlineSize = '320px';
    await until(() => embed!.clientWidth / embed!.clientHeight < 1.2);
    press(embed!, 'Load once');
    expect(embed!.style.minBlockSize).not.to.equal('');
    shown.page.frame.style.inlineSize = '700px';
    await until(() => Math.abs(embed!.clientWidth / embed!.clientHeight - 16 / 9) < 0.01);
  });

  it('returns to its own aspect ratio after a withdrawal', async () => {
    const [embed] = await open(film(), {gate: 'data-on-withdraw="stay"'});
    const ratio = (): number => embed!.clientWidth / embed!.clientHeight;
    shown.page.frame.style.inlineSize = '320px';
    await until(() => ratio() < 1.2); // the facade's text needs more height
    press(embed!, 'Load once');
    await until(() => statusOf(embed!) === 'Cinema is loaded.');
    expect(ratio()).to.be.below(1.2);
    shown.consent.decide({cinema: false});
    await until(() => textOf(embed!).includes('Our film'));
    embed!.style.fontSize = '5px'; // now the text needs less
    await until(() => Math.abs(ratio() - 16 / 9) < 0.01);
  });

  it('reloads the page when a script that ran once is denied, WDR-04', async () => {
    const [embed] = await open(
      `<lp-consent-embed><template data-consent="agora"><script src="${thirdParty}/${id}/first.js"></script></template></lp-consent-embed>`,
    );
    press(embed!, 'Load once');
    await until(() => statusOf(embed!) === 'Agora is loaded.');
    shown.consent.decide({analytics: true});
    await shown.consent.internals.loadDeferred();
    expect(shown.page.window.ran).to.deep.equal(['first']);
    const loaded = shown.page.loaded();
    shown.consent.decide({agora: false});
    await loaded;
    expect(shown.page.window.ran).to.equal(undefined);
  });

  it('ends what was loaded once after a denial with the next rejection of everything, and no sooner, WDR-04', async () => {
    const [embed] = await open(film());
    shown.consent.decide({media: false, cinema: false, analytics: false});
    press(embed!, 'Load once');
    await until(() => statusOf(embed!) === 'Cinema is loaded.');
    shown.consent.decide({analytics: true});
    await embed!.updateComplete;
    expect(embed!.held).to.equal(false);
    await shown.consent.denyAll();
    await until(() => embed!.held && textOf(embed!).includes('Our film'));
    expect(shown.page.document.querySelector('iframe')).to.equal(null);
  });

  const threeScripts = (): string =>
    `<lp-consent-embed><template data-consent="agora">${`<script>(globalThis.ran ||= []).push('inline')</script>`.repeat(3)}</template></lp-consent-embed>`;

  it('listens for a denial once, however many scripts it has run', async () => {
    const [embed] = await open(threeScripts());
    // The deferred code listens as well.
    await shown.consent.internals.loadDeferred();
    const added: string[] = [];
    const {addEventListener} = shown.consent;
    shown.consent.addEventListener = (type: string, ...rest: [EventListener]) => {
      added.push(type);
      addEventListener.call(shown.consent, type, ...rest);
    };
    press(embed!, 'Load once');
    await until(() => statusOf(embed!) === 'Agora is loaded.');
    expect(shown.page.window.ran).to.have.length(3);
    expect(added).to.deep.equal(['decision']);
  });

  it('reloads the page on a denial even if the embed, whose scripts have run, is gone, WDR-04', async () => {
    const [embed] = await open(threeScripts());
    press(embed!, 'Load once');
    await until(() => statusOf(embed!) === 'Agora is loaded.');
    embed!.remove();
    const loaded = shown.page.loaded();
    shown.consent.decide({agora: false});
    await loaded;
    expect(shown.page.window.ran).to.equal(undefined);
  });

  it('names in the console the script that failed, and what to do', async () => {
    const [embed] = await open(failing());
    const warnings: string[] = [];
    (shown.page.window as typeof globalThis).console.warn = (error: Error) => warnings.push(error.message);
    press(embed!, 'Load once');
    await until(() => embed!.held && warnings.length);
    expect(warnings).to.deep.equal([
      `lp-consent [embed]: ${thirdParty}/${id}/gone.js?status=404 could not be loaded. Check the address.`,
    ]);
  });

  it('restores its placeholder without a reload if withdrawals may not reload the page', async () => {
    const [embed] = await open(
      `<lp-consent-embed><template data-consent="agora"><script src="${thirdParty}/${id}/first.js"></script></template></lp-consent-embed>`,
      {gate: 'data-on-withdraw="stay"'},
    );
    press(embed!, 'Load once');
    await until(() => statusOf(embed!) === 'Agora is loaded.');
    shown.consent.decide({agora: false});
    await shown.consent.internals.loadDeferred();
    expect(embed!.held).to.equal(true);
    expect(shown.page.window.ran).to.deep.equal(['first']);
  });

  it('shows a poster behind its text, which stays legible and keeps the same height', async () => {
    const picture =
      '<img slot="poster" alt="A still of the film" src="data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%221600%22 height=%22900%22/%3E">';
    const [embed, plain] = await open(film().replace('<template', `${picture}<template`) + film());
    const poster = embed!.querySelector('img')!;
    await until(() => poster.complete && poster.offsetWidth);
    expect(embed!.getBoundingClientRect().height).to.equal(plain!.getBoundingClientRect().height);
    expect(poster.getBoundingClientRect().width).to.be.closeTo(embed!.clientWidth, 2);
    const text = embed!.shadowRoot!.querySelector('.words')!;
    expect(shown.page.window.getComputedStyle(text).backgroundColor).to.match(/^rgb\(/);
    const {left, top} = text.getBoundingClientRect();
    expect(embed!.shadowRoot!.elementFromPoint(left + 5, top + 5)).to.equal(text);
    expect(await accessibilityProblems(shown.page)).to.deep.equal([]);
    press(embed!, 'Load once');
    await until(() => statusOf(embed!) === 'Cinema is loaded.');
    expect(poster.checkVisibility()).to.equal(false);
  });

  it('shows its fallback content until the gate has loaded', async () => {
    self.lpConsent = [];
    const embed = await fixture<LpConsentEmbed>(
      '<lp-consent-embed><template data-consent="cinema"></template><p slot="fallback">A film.</p></lp-consent-embed>',
    );
    const fallback = embed.querySelector('p')!;
    expect([embed.held, fallback.checkVisibility()]).to.deep.equal([true, true]);
    self.lpConsent.forEach((task) => task(newStore()));
    await embed.updateComplete;
    expect(fallback.checkVisibility()).to.equal(false);
    expect(textOf(embed)).to.contain('Load once');
  });

  it('grants each of its keys on “Always load”', async () => {
    const [embed] = await open(
      '<lp-consent-embed><template data-consent="cinema agora"><p>Both</p></template></lp-consent-embed>',
    );
    await until(() => textOf(embed!).includes('Content from Meridian and Agora Ltd'));
    press(embed!, 'Always load');
    await until(() => !embed!.held);
    expect(shown.consent.decision!.granted).to.deep.equal(['cinema', 'agora']);
  });

  it('works without a template, with an undeclared key, and with a category', async () => {
    const [empty, unknown, category] = await open(
      '<lp-consent-embed></lp-consent-embed><lp-consent-embed><template data-consent="maps"><p>A map</p></template></lp-consent-embed><lp-consent-embed><template data-consent="media"><p>Film</p></template></lp-consent-embed>',
    );
    expect(empty!.held).to.equal(false);
    expect(textOf(unknown!)).to.contain('Content from maps');
    expect(textOf(category!)).to.contain('Content from Media');
  });

  for (const key of ['Enter', 'Space'])
    it(`loads on the ${key} key`, async () => {
      const [embed] = await open(film());
      shown.page.window.focus();
      embed!.shadowRoot!.querySelector('button')!.focus();
      expect(focusIn(shown.page.document)).to.equal('button Load once');
      expect(document.hasFocus()).to.equal(true);
      await pressKey(key);
      await until(() => !embed!.held);
      expect(embed!.querySelector('iframe')).not.to.equal(null);
    });

  it('cuts nothing off in a narrow column', async () => {
    const [embed] = await open(`<div id="narrow">${film()}</div>`, {
      head: '<style>#narrow { inline-size: 200px }</style>',
    });
    const facade = embed!.shadowRoot!.querySelector('[part=facade]')!;
    await until(() => facade.isConnected);
    expect(embed!.getBoundingClientRect().height).to.be.at.least(facade.scrollHeight);
    expect(facade.scrollWidth).to.be.at.most(facade.clientWidth);
    expect(facade.scrollHeight).to.be.at.most(facade.clientHeight);
  });
});
