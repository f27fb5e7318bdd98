import {expect, fixture} from '@open-wc/testing';
import de from '../../src/locales/de.js';
import fr from '../../src/locales/fr.js';
import he from '../../src/locales/he.js';
import '../../src/elements.js';
import type {LpConsent} from '../../src/elements.js';
import {LpConsentLink} from '../../src/ui/lp-consent-link/lp-consent-link.js';
import {declared} from '../harness/declared.js';
import {newStore, showElement, showPreferences, type Shown} from '../harness/show-element.js';
import {until} from '../harness/until.js';

const german = `<div lang="de">${declared}</div>`;

/** Shows the element and waits until its texts are in that language. */
async function inLanguage(lang: string, markup: string, consent = newStore()): Promise<Shown> {
  const shown = await showElement(markup, consent);
  await until(() => shown.host.lang === lang && shown.banner.isOpen);
  return shown;
}

describe('the language of the banner', () => {
  it('is that of the nearest lang, and is reflected on the host', async () => {
    const {banner, host} = await inLanguage('de', german);
    expect(banner.buttons).to.deep.equal([de.rejectAll, de.acceptAll, de.choose]);
    expect([host.lang, host.dir]).to.deep.equal(['de', 'ltr']);
  });

  it('sets the right-to-left direction', async () => {
    const {banner, host} = await inLanguage('he', `<div lang="he">${declared}</div>`);
    expect(host.dir).to.equal('rtl');
    expect(getComputedStyle(banner.region).direction).to.equal('rtl');
  });

  it('is that of the host’s own lang, even if the page around it has another', async () => {
    const {banner, host} = await inLanguage('fr', german.replace('<lp-consent', '<lp-consent lang="fr-CA"'));
    const control = new LpConsentLink();
    host.parentElement!.append(control);
    host.parentElement!.lang = 'he';
    await until(() => control.lang === 'he');
    await host.updateComplete;
    expect(banner.buttons).to.include(fr.choose);
    host.removeAttribute('lang');
    await until(() => host.lang === 'he');
  });

  it('is found across a shadow root', async () => {
    const place = await fixture<HTMLElement>('<div lang="de"></div>');
    newStore();
    place.attachShadow({mode: 'open'}).innerHTML = declared;
    const host = place.shadowRoot!.querySelector<LpConsent>('lp-consent')!;
    await until(() => host.shadowRoot!.textContent?.includes(de.choose));
    expect(host.lang).to.equal('de');
  });

  it('is fallback-lang if the page’s language is not supported', async () => {
    const {banner} = await inLanguage(
      'fr',
      `<div lang="tlh">${declared.replace('<lp-consent', '<lp-consent fallback-lang="fr-CA"')}</div>`,
    );
    expect(banner.buttons).to.include(fr.choose);
  });

  for (const lang of ['tlh', 'not a language', ''])
    it(`is English if the page has lang="${lang}" and no fallback`, async () => {
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

  it('follows changes of lang', async () => {
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

  it('is the last one requested, even if an earlier one loads later', async () => {
    const {host} = await inLanguage('de', german);
    const control = new LpConsentLink();
    // Polish has to be fetched, whereas this file has imported French already.
    host.parentElement!.lang = 'pl';
    await Promise.resolve(); // lets the element observe the change and request Polish
    host.parentElement!.lang = 'fr';
    await until(() => host.lang === 'fr');
    control.lang = 'pl';
    document.body.append(control);
    await until(() => control.lang === 'pl' && control.dir);
    control.remove();
    expect(host.lang).to.equal('fr');
  });
});

describe('the language of the preferences', () => {
  it('follows the page, and switches keep their state', async () => {
    const {preferences, host} = await showPreferences(german);
    await until(() => host.lang === 'de' && preferences.buttons.includes(de.saveChoices));
    await preferences.toggle(de.categories.marketing.title);
    host.parentElement!.lang = 'fr';
    await until(() => preferences.buttons.includes(fr.saveChoices));
    expect(preferences.on).to.deep.equal([fr.categories.marketing.title]);
  });

  it('applies to durations in ISO 8601 format', async () => {
    const {preferences, host} = await showPreferences(german.replace('1 day', 'P13M'));
    await until(() => host.lang === 'de' && preferences.buttons.includes(de.saveChoices));
    preferences.dialog.querySelector('summary')!.click();
    expect(preferences.text).to.include('cly_id').and.to.include('13 Monate');
  });

  it('isolates names given by the site, so that each keeps its own direction', async () => {
    const {preferences, host} = await showPreferences(`<div lang="he">${declared}</div>`);
    await until(() => host.lang === 'he' && preferences.buttons.includes(he.saveChoices));
    const label = [...preferences.dialog.querySelectorAll('label')].find(({textContent}) =>
      textContent?.includes('Countly'),
    );
    expect(label?.querySelector('bdi')?.textContent).to.equal('Countly');
  });

  it('isolates a duration that the site writes in the other direction', async () => {
    const {preferences, host} = await showPreferences(`<div lang="he">${declared}</div>`);
    await until(() => host.lang === 'he' && preferences.buttons.includes(he.saveChoices));
    preferences.dialog.querySelector('summary')!.click();
    const texts = document.createTreeWalker(
      preferences.dialog.querySelector('details li')!,
      NodeFilter.SHOW_TEXT,
    );
    while (texts.nextNode() && !texts.currentNode.textContent!.includes('1 day')) continue;
    const [first, last] = [0, 4].map((at) => {
      const range = new Range();
      range.setStart(texts.currentNode, at);
      range.setEnd(texts.currentNode, at + 1);
      return range.getBoundingClientRect();
    });
    expect(first!.right, '“1 day”, not “day 1”').to.be.below(last!.left);
  });
});

describe('the language of a link', () => {
  it('is that of the nearest lang', async () => {
    newStore();
    const place = await fixture<HTMLElement>('<div lang="de"><lp-consent-link></lp-consent-link></div>');
    const link = place.querySelector<LpConsentLink>('lp-consent-link')!;
    await until(() => link.lang === 'de');
    await link.updateComplete;
    expect(link.shadowRoot!.textContent).to.include(de.settings);
  });
});

describe('the site’s own texts', () => {
  it('replace the default ones immediately when set by script', async () => {
    const consent = newStore();
    const {banner, host} = await showElement(declared, consent);
    consent.messages = {bannerTitle: 'May we?', choose: 'Let me see'};
    await host.updateComplete;
    expect(banner.text).to.include('May we?');
    expect(banner.buttons).to.deep.equal(['Reject all', 'Accept all', 'Let me see']);
  });

  it('apply when set before the element exists', async () => {
    const consent = newStore();
    consent.messages = {choose: 'Let me see'};
    const {banner} = await showElement(declared, consent);
    expect(banner.buttons).to.include('Let me see');
  });

  it('replace the default ones when written as JSON in the page', async () => {
    const json =
      '<script type="application/json" slot="messages">{"choose": "Let me see", "categories": {"analytics": {"title": "Counting"}}}</script>';
    const {banner} = await showElement(declared.replace('</lp-consent>', `${json}</lp-consent>`));
    expect(banner.buttons).to.include('Let me see');
    expect(banner.text).to.include('Counting');
  });

  for (const broken of ['{"choose": "Let', 'null', '[]', '7', '{"choose": 7}'])
    it(`are ignored if the JSON is ${broken}`, async () => {
      const markup = declared.replace(
        '</lp-consent>',
        `<script type="application/json" slot="messages">${broken}</script></lp-consent>`,
      );
      const {banner} = await showElement(markup);
      expect(banner.buttons).to.deep.equal(['Reject all', 'Accept all', 'Choose']);
    });
});
