import {expect, fixture} from '@open-wc/testing';
import '../../src/elements.js';
import {accessibilityProblems} from '../harness/accessibility.js';
import {declared, footer} from '../harness/declared.js';
import {firstVisit, type FirstVisit} from '../harness/first-visit.js';
import {leave} from '../harness/gated-page.js';
import {newStore} from '../harness/show-element.js';
import {until} from '../harness/until.js';
import {textOf} from '../harness/text-of.js';

describe('lp-consent-declaration', () => {
  let shown: FirstVisit;
  let root: ShadowRoot;
  afterEach(leave);

  async function open(markup = declared, attributes = '', gate = ''): Promise<void> {
    shown = await firstVisit(
      `${markup}<main><h1>Privacy</h1><lp-consent-declaration ${attributes}></lp-consent-declaration></main>${footer}`,
      {gate},
    );
    root = await until(() => shown.page.document.querySelector('lp-consent-declaration')?.shadowRoot);
    await until(() => root.querySelector('[part=category]'));
  }

  const all = (selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
  const control = (name: string): HTMLInputElement => root.querySelector(`[name=${name}]`)!;
  const descriptionOf = (name: string): string =>
    control(name)
      .getAttribute('aria-describedby')!
      .split(' ')
      .map((id) => textOf(root.getElementById(id)))
      .join(' ');
  const statusOf = (element: Element | null): string =>
    element!.shadowRoot!.querySelector('[role=status]')!.textContent!;
  const decided = (): unknown =>
    shown.consent.decision && {
      granted: shown.consent.decision.granted,
      denied: shown.consent.decision.denied,
    };

  for (const width of [320, 1280])
    for (const scheme of ['light', 'dark'])
      it(`is accessible and scrolls in one direction only, ${width} px wide, color scheme ${scheme}, A11Y-05`, async () => {
        await open();
        shown.page.document.documentElement.style.cssText = `color-scheme: ${scheme}; background: Canvas; color: CanvasText`;
        shown.page.frame.style.inlineSize = `${width}px`;
        expect(await accessibilityProblems(shown.page)).to.deep.equal([]);
        expect(shown.page.document.documentElement.scrollWidth).to.be.at.most(width);
      });

  it('lists each category, service and cookie with provider, storage, duration and purpose, PREF-07', async () => {
    await open();
    expect(all('[part=title]').map(textOf)).to.deep.equal([
      'Necessary',
      'Statistics',
      'Countly',
      'Plausible',
      'Marketing',
    ]);
    expect(
      all('tbody tr').map((row) =>
        [...row.children].map((cell) => [...cell.childNodes].map(textOf).findLast(Boolean)),
      ),
    ).to.deep.equal([['cly_id', 'local storage', '1 day', 'Marks this browser.']]);
    expect(root.textContent)
      .to.contain('Provider: Meridian')
      .and.to.contain('Stores nothing on your device.');
    expect(root.querySelector('a')!.href).to.equal('https://meridian.example/privacy');
  });

  it('uses the heading level that the page sets, and one below for services', async () => {
    await open(declared, 'heading-level="3"');
    expect(all('[role=heading]').map((heading) => heading.getAttribute('aria-level'))).to.deep.equal([
      '3',
      '3',
      '4',
      '4',
      '3',
    ]);
  });

  it('grants what is switched on and leaves the rest undecided, PREF-01, PREF-04', async () => {
    await open();
    expect(all('[role=switch]').some((one) => (one as HTMLInputElement).checked)).to.equal(false);
    control('countly').click();
    expect(decided()).to.deep.equal({granted: ['countly'], denied: []});
    await until(() => control('analytics').indeterminate);
    expect(descriptionOf('analytics')).to.contain('1 of 2 on');
    expect(shown.banner.isOpen).to.equal(true);
  });

  it('grants and withdraws a category with its services', async () => {
    await open();
    control('analytics').click();
    expect(decided()).to.deep.equal({granted: ['analytics', 'countly', 'plausible'], denied: []});
    await until(() => control('plausible').checked);
    control('analytics').click();
    expect(decided()).to.deep.equal({granted: [], denied: ['analytics', 'countly', 'plausible']});
  });

  it('follows decisions made elsewhere', async () => {
    await open();
    await shown.banner.press('Accept all');
    await until(() => all('[role=switch]').every((one) => (one as HTMLInputElement).checked));
    expect(all('.state').map(textOf)).to.deep.equal([
      'Always active',
      '2 of 2 on',
      'Allowed',
      'Allowed',
      'Allowed',
    ]);
  });

  it('lists the necessary category, declared or not, as the preferences do, PREF-03', async () => {
    await open();
    expect(all('[part=category]')[0]!.innerText).to.match(/^Necessary\s+Always active/);
    await open(
      declared.replace('<lp-category name="marketing">', '<lp-category name="necessary">Keeps your basket.'),
    );
    expect(all('[part=title]').map(textOf)).to.deep.equal([
      'Statistics',
      'Countly',
      'Plausible',
      'Necessary',
    ]);
    expect(root.textContent).to.contain('Keeps your basket.');
    await open(declared, '', 'data-exempt="analytics"');
    expect(textOf(all('[part=title]')[0])).to.equal('Statistics');
  });

  it('describes a category’s switch with the number of services that are on', async () => {
    await open();
    expect(descriptionOf('analytics')).to.equal('Counts which pages are opened. 0 of 2 on');
    control('analytics').click();
    await until(() => descriptionOf('analytics') === 'Counts which pages are opened. 2 of 2 on');
    expect(descriptionOf('countly')).to.equal('Reports page views.');
  });

  it('leaves it to <lp-consent> to announce each decision, once, WDR-09', async () => {
    await open();
    const asking = shown.page.document.querySelector('lp-consent');
    control('countly').focus();
    control('countly').click();
    await until(() => statusOf(asking) === 'Saved: you have accepted everything.');
    control('countly').click();
    await until(() => statusOf(asking) === 'Saved: you have rejected everything.');
    expect(statusOf(root.host)).to.equal('');
    expect(root.activeElement?.getAttribute('name')).to.equal('countly');
  });

  it('announces a decision itself if the page has no <lp-consent>', async () => {
    await open();
    shown.page.document.querySelector('lp-consent')!.remove();
    control('countly').click();
    await until(() => statusOf(root.host));
    const first = statusOf(root.host);
    expect(first).to.equal('Saved: you have accepted everything.');
    control('plausible').click();
    await until(() => statusOf(root.host) !== first);
    expect(statusOf(root.host).trim()).to.equal(first);
  });

  it('keeps its fallback content until there is something to list', async () => {
    self.lpConsent = [];
    const element = await fixture('<lp-consent-declaration><p>A list.</p></lp-consent-declaration>');
    const fallback = element.querySelector('p')!;
    expect(fallback.checkVisibility()).to.equal(true);
    const queue = self.lpConsent;
    const consent = newStore();
    queue.forEach((task) => task(consent));
    consent.declaration = {categories: [{name: 'analytics', description: 'Counts.'}]};
    await until(() => !fallback.checkVisibility());
    expect(element.shadowRoot!.textContent).to.contain('Counts.');
  });

  it('shows no switch for categories that need no consent, PREF-03', async () => {
    await open(declared.replace('<lp-category name="marketing">', '<lp-category name="necessary">'));
    expect(root.querySelector('[name=necessary]')).to.equal(null);
    expect(textOf(all('.state').at(-1))).to.equal('Always active');
  });

  it('shows markup in texts as text, and no link that would run code, SEC-13', async () => {
    await open(
      declared
        .replace('title="Countly"', 'title="&lt;img onerror=alert(1)&gt;"')
        .replace('https://meridian.example/privacy', 'javascript:alert(1)'),
    );
    expect(root.querySelector('img, a')).to.equal(null);
    expect(root.textContent).to.contain('<img onerror=alert(1)>');
  });
});
