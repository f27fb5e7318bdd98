import {expect, fixture} from '@open-wc/testing';
import de from '../../src/locales/de.js';
import fr from '../../src/locales/fr.js';
import he from '../../src/locales/he.js';
import '../../src/elements.js';
import type {LpConsent} from '../../src/elements.js';
import type {LpConsentLink} from '../../src/ui/lp-consent-link/lp-consent-link.js';
import {declared} from '../harness/declared.js';
import {newStore, showElement, showPreferences, type Shown} from '../harness/show-element.js';
import {until} from '../harness/until.js';

const german = `<div lang="de">${declared}</div>`;

/** Shows the element, and waits until it speaks. */
async function inLanguage(lang: string, markup: string, consent = newStore()): Promise<Shown> {
  const shown = await showElement(markup, consent);
  await until(() => shown.host.lang === lang && shown.banner.isOpen);
  return shown;
}

describe('the language of the banner', () => {
  it('is that of the nearest lang, which the host then carries', async () => {
    const {banner, host} = await inLanguage('de', german);
    expect(banner.buttons).to.deep.equal([de.rejectAll, de.acceptAll, de.choose]);
    expect([host.lang, host.dir]).to.deep.equal(['de', 'ltr']);
  });

  it('runs from right to left where it does so', async () => {
    const {banner, host} = await inLanguage('he', `<div lang="he">${declared}</div>`);
    expect(host.dir).to.equal('rtl');
    expect(getComputedStyle(banner.region).direction).to.equal('rtl');
  });

  it('is the host’s own, where the site gives it one', async () => {
    const {banner, host} = await inLanguage('fr', german.replace('<lp-consent', '<lp-consent lang="fr-CA"'));
    host.parentElement!.lang = 'he';
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(banner.buttons).to.include(fr.choose);
    host.removeAttribute('lang');
    await until(() => host.lang === 'he');
  });

  it('is found outside of a shadow root', async () => {
    const place = await fixture<HTMLElement>('<div lang="de"></div>');
    newStore();
    place.attachShadow({mode: 'open'}).innerHTML = declared;
    const host = place.shadowRoot!.querySelector<LpConsent>('lp-consent')!;
    await until(() => host.shadowRoot!.textContent?.includes(de.choose));
    expect(host.lang).to.equal('de');
  });

  it('is the fallback where there is no such language', async () => {
    const {banner} = await inLanguage(
      'fr',
      `<div lang="tlh">${declared.replace('<lp-consent', '<lp-consent fallback-lang="fr-CA"')}</div>`,
    );
    expect(banner.buttons).to.include(fr.choose);
  });

  for (const lang of ['tlh', 'not a language', ''])
    it(`is English where the page says “${lang}” and names no fallback`, async () => {
      const {banner} = await inLanguage('en', `<div lang="${lang}">${declared}</div>`);
      expect(banner.buttons).to.include('Choose');
    });

  it('marks the language of the site’s own texts, but not of standard texts', async () => {
    const {banner} = await inLanguage(
      'en',
      '<div lang="tlh"><lp-consent><lp-category name="analytics">loS</lp-category></lp-consent></div>',
    );
    const texts = [...banner.region.querySelectorAll('bdi')].map(({lang, textContent}) => [
      textContent,
      lang,
    ]);
    expect(texts).to.deep.equal([
      ['Statistics', ''],
      ['loS', 'tlh'],
    ]);
  });

  it('follows a lang that changes', async () => {
    const {banner, host} = await inLanguage('de', german);
    host.parentElement!.lang = 'he';
    await until(() => host.lang === 'he');
    await host.updateComplete;
    expect(banner.buttons).to.include(he.choose);
    expect(host.dir).to.equal('rtl');
    host.parentElement!.lang = 'en-GB';
    await until(() => host.lang === 'en');
    await host.updateComplete;
    expect(banner.buttons).to.include('Choose');
  });

  it('is the last one asked for, whatever comes first', async () => {
    const {host} = await inLanguage('de', german);
    for (const lang of ['fr', 'he', 'pl', 'fr']) host.parentElement!.lang = lang;
    await until(() => host.lang === 'fr');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(host.lang).to.equal('fr');
  });
});

describe('the language of the preferences', () => {
  it('changes with the page’s, and keeps what was chosen so far', async () => {
    const {preferences, host} = await showPreferences(german);
    await until(() => host.lang === 'de' && preferences.buttons.includes(de.saveChoices));
    await preferences.toggle(de.categories.marketing.title);
    host.parentElement!.lang = 'fr';
    await until(() => preferences.buttons.includes(fr.saveChoices));
    expect(preferences.on).to.deep.equal([fr.categories.marketing.title]);
  });

  it('is that of durations, too, where the site writes them as ISO 8601 has them', async () => {
    const {preferences, host} = await showPreferences(german.replace('1 day', 'P13M'));
    await until(() => host.lang === 'de' && preferences.buttons.includes(de.saveChoices));
    preferences.dialog.querySelector('summary')!.click();
    expect(preferences.text).to.include('cly_id').and.to.include('13 Monate');
  });

  it('sets the names that the site gives apart, each in its own direction', async () => {
    const {preferences, host} = await showPreferences(`<div lang="he">${declared}</div>`);
    await until(() => host.lang === 'he' && preferences.buttons.includes(he.saveChoices));
    const label = [...preferences.dialog.querySelectorAll('label')].find(({textContent}) =>
      textContent?.includes('Countly'),
    );
    expect(label?.querySelector('bdi')?.textContent).to.equal('Countly');
  });

  it('sets a duration apart that the site gives in words of the other direction', async () => {
    const {preferences, host} = await showPreferences(`<div lang="he">${declared}</div>`);
    await until(() => host.lang === 'he' && preferences.buttons.includes(he.saveChoices));
    preferences.dialog.querySelector('summary')!.click();
    const words = document.createTreeWalker(
      preferences.dialog.querySelector('details li')!,
      NodeFilter.SHOW_TEXT,
    );
    while (words.nextNode() && !words.currentNode.textContent!.includes('1 day')) continue;
    const [first, last] = [0, 4].map((at) => {
      const range = new Range();
      range.setStart(words.currentNode, at);
      range.setEnd(words.currentNode, at + 1);
      return range.getBoundingClientRect();
    });
    expect(first!.right, '“1 day”, not “day 1”').to.be.below(last!.left);
  });
});

describe('the language of a link', () => {
  it('is that of its own place', async () => {
    newStore();
    const place = await fixture<HTMLElement>('<div lang="de"><lp-consent-link></lp-consent-link></div>');
    const link = place.querySelector<LpConsentLink>('lp-consent-link')!;
    await until(() => link.lang === 'de');
    await link.updateComplete;
    expect(link.shadowRoot!.textContent).to.include(de.settings);
  });
});

describe('a site’s own texts', () => {
  it('given by script stand in the place of ours, at once', async () => {
    const consent = newStore();
    const {banner, host} = await showElement(declared, consent);
    consent.messages = {bannerTitle: 'May we?', choose: 'Let me see'};
    await host.updateComplete;
    expect(banner.text).to.include('May we?');
    expect(banner.buttons).to.deep.equal(['Reject all', 'Accept all', 'Let me see']);
  });

  it('given before the element is there are used as well', async () => {
    const consent = newStore();
    consent.messages = {choose: 'Let me see'};
    const {banner} = await showElement(declared, consent);
    expect(banner.buttons).to.include('Let me see');
  });

  it('given in the page as JSON stand in the place of ours', async () => {
    const json =
      '<script type="application/json" slot="messages">{"choose": "Let me see", "categories": {"analytics": {"title": "Counting"}}}</script>';
    const {banner} = await showElement(declared.replace('</lp-consent>', `${json}</lp-consent>`));
    expect(banner.buttons).to.include('Let me see');
    expect(banner.text).to.include('Counting');
  });

  for (const broken of ['{"choose": "Let', 'null', '[]', '7', '{"choose": 7}'])
    it(`are left out where the page says ${broken}`, async () => {
      const markup = declared.replace(
        '</lp-consent>',
        `<script type="application/json" slot="messages">${broken}</script></lp-consent>`,
      );
      const {banner} = await showElement(markup);
      expect(banner.buttons).to.deep.equal(['Reject all', 'Accept all', 'Choose']);
    });
});
