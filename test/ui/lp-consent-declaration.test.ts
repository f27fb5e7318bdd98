import {expect} from '@open-wc/testing';
import {accessibilityProblems} from '../harness/accessibility.js';
import {declared, footer} from '../harness/declared.js';
import {firstVisit, type FirstVisit} from '../harness/first-visit.js';
import {leave} from '../harness/gated.js';
import {until} from '../harness/until.js';

describe('lp-consent-declaration', () => {
  let shown: FirstVisit;
  let root: ShadowRoot;
  afterEach(leave);

  async function open(markup = declared, attributes = ''): Promise<void> {
    shown = await firstVisit(`${markup}<main><h1>Privacy</h1><lp-consent-declaration ${attributes}></lp-consent-declaration></main>${footer}`);
    root = await until(() => shown.page.document.querySelector('lp-consent-declaration')?.shadowRoot);
    await until(() => root.querySelector('[part=category]'));
  }

  const all = (selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
  const control = (name: string): HTMLInputElement => root.querySelector(`[name=${name}]`)!;
  const answered = (): unknown => shown.consent.decision && {granted: shown.consent.decision.granted, denied: shown.consent.decision.denied};

  for (const width of [320, 1280])
    for (const scheme of ['light', 'dark'])
      it(`is accessible, ${width} px wide, ${scheme}, and scrolls in one direction alone, A11Y-05`, async () => {
        await open();
        shown.page.document.documentElement.style.cssText = `color-scheme: ${scheme}; background: Canvas; color: CanvasText`;
        shown.page.frame.style.inlineSize = `${width}px`;
        expect(await accessibilityProblems(shown.page)).to.deep.equal([]);
        expect(shown.page.document.documentElement.scrollWidth).to.be.at.most(width);
      });

  it('lists each category, service and entry, with provider, place, duration and purpose, PREF-07', async () => {
    await open();
    expect(all('[part=title]').map(({textContent}) => textContent)).to.deep.equal(['Statistics', 'Countly', 'Plausible', 'Marketing']);
    expect(all('tbody tr').map((row) => [...row.children].map((cell) => cell.lastChild!.textContent))).to.deep.equal([
      ['cly_id', 'local storage', '1 day', 'Marks this browser.'],
    ]);
    expect(root.textContent).to.contain('Provider: Meridian').and.to.contain('Stores nothing on your device.');
    expect(root.querySelector('a')!.href).to.equal('https://meridian.example/privacy');
  });

  it('has headings of the level that the page asks for, services one below', async () => {
    await open(declared, 'heading-level="3"');
    expect(all('[role=heading]').map((heading) => heading.getAttribute('aria-level'))).to.deep.equal(['3', '4', '4', '3']);
  });

  it('answers for what is switched on, and leaves the rest open, PREF-01, PREF-04', async () => {
    await open();
    expect(all('[role=switch]').some((one) => (one as HTMLInputElement).checked)).to.equal(false);
    control('countly').click();
    expect(answered()).to.deep.equal({granted: ['countly'], denied: []});
    await until(() => control('analytics').indeterminate);
    expect(all('.state')[0]!.textContent).to.equal('1 of 2 on');
    expect(shown.banner.isOpen).to.equal(true);
  });

  it('answers for a category with its services, and takes it back, WDR-10', async () => {
    await open();
    control('analytics').click();
    expect(answered()).to.deep.equal({granted: ['analytics', 'countly', 'plausible'], denied: []});
    await until(() => control('plausible').checked);
    control('analytics').click();
    expect(answered()).to.deep.equal({granted: [], denied: ['analytics', 'countly', 'plausible']});
  });

  it('follows what is decided elsewhere', async () => {
    await open();
    await shown.banner.press('Accept all');
    await until(() => all('[role=switch]').every((one) => (one as HTMLInputElement).checked));
    expect(all('.state').map(({textContent}) => textContent)).to.deep.equal(['Allowed', 'Allowed', 'Allowed', 'Allowed']);
  });

  it('shows no switch for what needs no consent, PREF-03', async () => {
    await open(declared.replace('<lp-category name="marketing">', '<lp-category name="necessary">'));
    expect(root.querySelector('[name=necessary]')).to.equal(null);
    expect(all('.state').at(-1)!.textContent).to.equal('Always active');
  });

  it('shows markup in texts as text, and no address that would run code, SEC-13', async () => {
    await open(declared.replace('title="Countly"', 'title="&lt;img onerror=alert(1)&gt;"').replace('https://meridian.example/privacy', 'javascript:alert(1)'));
    expect(root.querySelector('img, a')).to.equal(null);
    expect(root.textContent).to.contain('<img onerror=alert(1)>');
  });
});
